using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;
using ArgumentMap.Losses;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Output;

/// <summary>What a format loses of one map or of many, by kind: how many things lose it, in how many maps, and the first of them.</summary>
internal sealed class LossSummary
{
    /// <summary>How many are named.</summary>
    private const int Named = 3;

    private readonly Dictionary<string, (int Count, int Maps, List<string> First)> _kinds = new(StringComparer.Ordinal);

    /// <summary>Adds what is lost of a map.</summary>
    public void Add(IEnumerable<MapLoss> losses)
    {
        foreach (var kind in losses.GroupBy(loss => loss.What))
            Add(kind.Key, (kind.Count(), 1, kind.Take(Named).Select(loss => loss.Id).ToList()));
    }

    /// <summary>Adds what is lost of other maps.</summary>
    public void Add(LossSummary other)
    {
        foreach (var (what, kind) in other._kinds) Add(what, kind);
    }

    /// <summary>Tells it on standard error, a line for each kind, where that is asked for.</summary>
    public void Write(Terminal terminal, MapFormat format, LossChoice choice)
    {
        if (choice.TellingOf(format) != LossTelling.Summary) return;
        foreach (var (what, (count, maps, first)) in _kinds)
            terminal.Error.WriteLine($"argmap: {format.Name} loses {what} ({count}{(maps == 1 ? "" : $" in {Counted.Of(maps, "map")}")}: "
                + $"{string.Join(", ", first)}{(count > Named ? " …" : "")})");
    }

    private void Add(string what, (int Count, int Maps, List<string> First) more) => _kinds[what] = _kinds.TryGetValue(what, out var known)
        ? (known.Count + more.Count, known.Maps + more.Maps, [.. known.First.Concat(more.First).Take(Named)])
        : more;
}
