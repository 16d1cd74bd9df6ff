using System.Text;
using ArgumentMap.Formats;

namespace ArgumentMap.Interchange.Yaml;

/// <summary>A YAML file that is read into a map: its value, its places, and what looks wrong in it.</summary>
internal sealed class YamlFile
{
    private readonly Dictionary<(string Message, string? Rule), (int Offset, int Count)> _warnings = [];
    private readonly YamlPlaces _places;

    private YamlFile(MapInput input)
    {
        EndsLinesWithCrLf = HasOnlyCrLf(input.Text);
        Input = EndsLinesWithCrLf
            ? new MapInput(Encoding.UTF8.GetBytes(input.Text.Replace("\r\n", "\n", StringComparison.Ordinal)), input.File, input.Limits)
            : input;
        Root = YamlReader.Read(Input);
        _places = new YamlPlaces(Input);
    }

    /// <summary>The file, in which LF stands for CR LF where every line ends with that.</summary>
    public MapInput Input { get; }

    /// <summary>Whether every line of the file ends with CR LF.</summary>
    public bool EndsLinesWithCrLf { get; }

    /// <summary>Its value; null where it says nothing.</summary>
    public YamlNode? Root { get; }

    /// <exception cref="MapFormatException">It is no such YAML.</exception>
    public static YamlFile Read(MapInput input) => new(input);

    /// <summary>Says that something looks wrong: once, with the first place, and how often.</summary>
    /// <param name="offset">Where.</param>
    /// <param name="message">What looks wrong, and what was done.</param>
    /// <param name="rule">The name of the rule that makes a finding of it, or null.</param>
    public void Warn(int offset, string message, string? rule = null) =>
        _warnings[(message, rule)] = _warnings.TryGetValue((message, rule), out var known) ? (known.Offset, known.Count + 1) : (offset, 1);

    public MapFormatException Fault(YamlNode at, string expected) => new(_places.At(at.Start), expected, at switch
    {
        YamlScalar { IsNull: true } => "nothing",
        YamlScalar scalar => MapInput.Shown(scalar.Value),
        YamlSequence => "a list",
        _ => "a mapping",
    });

    private static bool HasOnlyCrLf(string text)
    {
        var pairs = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (!isPair && text[i] is '\r' or '\n') return false;
            if (!isPair) continue;
            pairs++;
            i++;
        }
        return pairs > 0;
    }

    /// <summary>A map that was read from the file.</summary>
    /// <param name="map">The map.</param>
    /// <param name="offsetOf">The offset at which a node stands; null for one that has no place of its own.</param>
    public MapReadResult Result(ArgumentGraph map, Func<string, int?> offsetOf)
    {
        var warnings = _warnings.Select(warning => new MapWarning(
            _places.At(warning.Value.Offset),
            warning.Value.Count == 1 ? warning.Key.Message
                : $"{warning.Key.Message} ({warning.Value.Count} times)")
        { Rule = warning.Key.Rule });
        return new MapReadResult(map, [.. warnings], Input.File, Locate);

        IReadOnlyDictionary<string, MapLocation> Locate(IEnumerable<string> ids) =>
            ids.Where(id => offsetOf(id) is not null).ToDictionary(id => id, id => _places.At(offsetOf(id)!.Value), StringComparer.Ordinal);
    }
}
