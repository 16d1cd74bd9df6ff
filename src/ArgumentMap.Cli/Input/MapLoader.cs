using System.Text;
using System.Text.RegularExpressions;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Input;

/// <summary>Reads maps and corpora, and says on standard error what looked wrong in them.</summary>
internal sealed partial class MapLoader(Terminal terminal)
{
    /// <summary>The name that messages give to standard input.</summary>
    public const string StandardInput = "<stdin>";

    private ReadOnlyMemory<byte>? _standard;

    /// <summary>A map from a file or from standard input.</summary>
    public MapReadResult Load(string file)
    {
        var result = LoadQuietly(file);
        Report(result.Warnings);
        return result;
    }

    /// <summary>A map, without a word about what looked wrong in it: for a command that tells that itself.</summary>
    public MapReadResult LoadQuietly(string file) => file == InputFiles.Standard
        ? ArgumentJson.ReadWithWarnings(Standard(), StandardInput, terminal.Limits)
        : ArgumentJson.ReadWithWarnings(file, terminal.Limits);

    /// <summary>A corpus and its maps, likewise.</summary>
    public CorpusReadResult LoadCorpusQuietly(string file) => file == InputFiles.Standard
        ? ArgumentJson.ReadCorpusWithWarnings(Standard(), StandardInput, map => File.Exists(map) ? ArgumentJson.ReadWithWarnings(map, terminal.Limits) : null, terminal.Limits)
        : ArgumentJson.ReadCorpusWithWarnings(file, terminal.Limits);

    /// <summary>The maps in a file: those of a corpus, or the one map.</summary>
    public IReadOnlyList<MapReadResult> LoadAll(string file) => IsCorpus(file) ? LoadCorpusResult(file).Maps : [Load(file)];

    /// <summary>A map, or a corpus merged into one.</summary>
    public ArgumentGraph LoadMerged(string file) => LoadMergedWithOrigins(file).Map;

    /// <summary>A map, or a corpus merged into one, with which of its parts came from where.</summary>
    public (ArgumentGraph Map, MergedCorpus? Corpus) LoadMergedWithOrigins(string file)
    {
        if (!IsCorpus(file)) return (Load(file).Map, null);
        var merged = LoadCorpus(file).Merge();
        return (merged.Map, merged);
    }

    public ArgumentCorpus LoadCorpus(string file) => LoadCorpusResult(file).Corpus;

    private CorpusReadResult LoadCorpusResult(string file)
    {
        var result = LoadCorpusQuietly(file);
        Report(result.Warnings);
        return result;
    }

    /// <summary>Content first: a corpus says so in its first bytes. The maps of one on standard input are looked for from the current folder on.</summary>
    public bool IsCorpus(string file)
    {
        if (file == InputFiles.Standard) return CorpusFormat().IsMatch(Encoding.UTF8.GetString(Standard().Span[..Math.Min(4096, Standard().Length)]));
        using var reader = new StreamReader(file);
        var start = new char[4096];
        return CorpusFormat().IsMatch(new string(start, 0, reader.ReadBlock(start)));
    }

    /// <summary>All of standard input, which is read once.</summary>
    public ReadOnlyMemory<byte> Standard() => _standard ??= TakenFromStandard();

    private ReadOnlyMemory<byte> TakenFromStandard()
    {
        using var input = terminal.OpenInput();
        return Taken(input, StandardInput);
    }

    /// <summary>All of a file.</summary>
    public ReadOnlyMemory<byte> Bytes(string file)
    {
        using var input = File.OpenRead(file);
        return Taken(input, file);
    }

    private ReadOnlyMemory<byte> Taken(Stream input, string name)
    {
        using var taken = new MemoryStream();
        var chunk = new byte[81920];
        for (int count; (count = input.Read(chunk)) > 0;)
        {
            // Three bytes for a byte order mark, which does not count.
            if (taken.Length + count > Math.Min(terminal.Limits.MaxBytes + 3L, Array.MaxLength))
                throw new MapFormatException(new MapLocation(name), $"at most {terminal.Limits.MaxBytes} bytes ({nameof(JsonReadOptions)}.{nameof(JsonReadOptions.MaxBytes)})", "more");
            taken.Write(chunk, 0, count);
        }
        return new ReadOnlyMemory<byte>(taken.GetBuffer(), 0, (int)taken.Length);
    }

    private void Report(IEnumerable<MapWarning> warnings)
    {
        foreach (var warning in warnings) terminal.Error.WriteLine($"{warning.Location}: warning: {warning.Message}");
    }

    /// <summary>In a text the quotes would be escaped, so that a map which quotes this is still a map.</summary>
    [GeneratedRegex("\"format\"\\s*:\\s*\"argument-corpus/", RegexOptions.CultureInvariant)]
    private static partial Regex CorpusFormat();
}
