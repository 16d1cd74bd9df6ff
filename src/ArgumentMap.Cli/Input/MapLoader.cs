using ArgumentMap.Formats;
using ArgumentMap.Json;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Input;

/// <summary>
/// Reads maps and corpora in any format, and says on standard error what looked wrong in them. The format is the one that the command line
/// names, else the one that the content looks like, else that of the file's name. Each file is opened once, and each map read once.
/// </summary>
internal sealed class MapLoader(Terminal terminal)
{
    /// <summary>The name that messages give to standard input.</summary>
    public const string StandardInput = "<stdin>";

    private const string CorpusPrefix = "argument-corpus/";

    private readonly Dictionary<string, MapReadResult> _maps = new(StringComparer.Ordinal);
    private (string File, ReadOnlyMemory<byte> Bytes)? _taken;
    private ReadOnlyMemory<byte>? _standard;

    /// <summary>A map from a file or from standard input.</summary>
    public MapReadResult Load(string file)
    {
        var result = LoadQuietly(file);
        Report(result.Warnings);
        return result;
    }

    /// <summary>A map, without a word about what looked wrong in it: for a command that tells that itself.</summary>
    public MapReadResult LoadQuietly(string file)
    {
        file = terminal.Formats().FileToRead(file);
        var key = file == InputFiles.Standard ? file : Path.GetFullPath(file);
        if (!_maps.TryGetValue(key, out var result)) _maps.Add(key, result = FormatOf(file).Read(Input(file)));
        _taken = null;
        return result;
    }

    /// <summary>A corpus and its maps, likewise. The maps of one on standard input are looked for from the current folder on.</summary>
    public CorpusReadResult LoadCorpusQuietly(string file)
    {
        var folder = file == InputFiles.Standard ? "" : Path.GetDirectoryName(file) ?? "";
        return ArgumentJson.ReadCorpusWithWarnings(Bytes(file), NameOf(file), LoadBeside, terminal.Limits);

        MapReadResult? LoadBeside(string name)
        {
            var path = terminal.Formats().FileToRead(Path.Combine(folder, name));
            terminal.Sought?.Invoke(path);
            return File.Exists(path) ? LoadQuietly(path) : null;
        }
    }

    /// <summary>The maps in a file: those of a corpus, or the one map.</summary>
    public IReadOnlyList<MapReadResult> LoadAll(string file) => IsCorpus(file) ? LoadCorpusResult(file).Maps : [Load(file)];

    /// <summary>A map, a corpus merged into one, or an assurance case with the modules that it uses.</summary>
    public ArgumentGraph LoadMerged(string file) => LoadMergedWithOrigins(file).Map;

    /// <summary>Likewise; of a corpus with which of its parts came from where.</summary>
    public (ArgumentGraph Map, MergedCorpus? Corpus) LoadMergedWithOrigins(string file)
    {
        if (!IsCorpus(file))
        {
            var map = CaseFiles.Joined([LoadQuietly(file)], LoadUsed)[0];
            Report(map.Warnings);
            return (map.Map, null);
        }
        var merged = LoadCorpus(file).Merge();
        return (merged.Map, merged);
    }

    private MapReadResult LoadUsed(string file)
    {
        terminal.Sought?.Invoke(file);
        return LoadQuietly(file);
    }

    public ArgumentCorpus LoadCorpus(string file) => LoadCorpusResult(file).Corpus;

    /// <summary>What can be reasoned about: a map, a corpus (merged), or a framework as it is.</summary>
    public ReasoningInput LoadReasoning(string file) =>
        FrameworkOf(file) is { } framework ? new ReasoningInput(framework) : new ReasoningInput(LoadMergedWithOrigins(file));

    /// <summary>The framework in a file of a framework's format; null where it holds a map or a corpus.</summary>
    public BipolarFramework? FrameworkOf(string file) =>
        !IsCorpus(file) && FormatOf(file) is FrameworkMapFormat format ? format.ReadFramework(Input(file)) : null;

    /// <summary>Content first: a corpus says so in its member <c>format</c>.</summary>
    public bool IsCorpus(string file) => terminal.From is null or "json" && IsCorpus(Bytes(file).Span);

    /// <summary>All of a file, or of standard input, which is read once.</summary>
    public ReadOnlyMemory<byte> Bytes(string file)
    {
        if (file == InputFiles.Standard) return _standard ??= FromStandard();
        file = terminal.Formats().FileToRead(file);
        if (_taken is { } taken && taken.File == file) return taken.Bytes;
        var bytes = LimitedInput.Read(file, terminal.Limits);
        _taken = (file, bytes);
        return bytes;
    }

    /// <summary>The text of a file, or of standard input.</summary>
    /// <exception cref="MapFormatException">It is not UTF-8.</exception>
    public string TextOf(string file) => Input(file).Text;

    private static bool IsCorpus(ReadOnlySpan<byte> bytes) =>
        JsonHead.FormatOf(bytes)?.StartsWith(CorpusPrefix, StringComparison.Ordinal) ?? false;

    private static string NameOf(string file) => file == InputFiles.Standard ? StandardInput : file;

    /// <summary>The format in which a file or standard input is read: what begins as JSON does is a map of ours, if nothing else.</summary>
    /// <exception cref="MapFormatException">Nothing tells it.</exception>
    public MapFormat FormatOf(string file)
    {
        if (terminal.From is { } name) return terminal.Formats().ByName(name);
        if (terminal.Formats().TryDetect(Bytes(file), file, out var format)) return format;
        var start = Bytes(file).Span.TrimStart("\uFEFF \t\r\n"u8);
        if (start.IsEmpty || "{[\"/"u8.Contains(start[0])) return terminal.Formats().ByName("json");
        var first = Input(file).Text.TrimStart().Split('\n')[0].TrimEnd();
        throw new MapFormatException(new MapLocation(NameOf(file), 1, 1),
            "a map in a format that the file's name or content tells, or --from", MapInput.Shown(first));
    }

    private MapInput Input(string file) => file == InputFiles.Standard
        ? new MapInput(Bytes(file), StandardInput, terminal.Limits)
        : MapInput.OfFile(Bytes(file), file, terminal.Limits);

    private ReadOnlyMemory<byte> FromStandard()
    {
        using var input = terminal.OpenInput();
        return LimitedInput.Read(input, StandardInput, terminal.Limits);
    }

    private CorpusReadResult LoadCorpusResult(string file)
    {
        var result = LoadCorpusQuietly(file);
        Report(result.Warnings);
        return result;
    }

    /// <summary>Says on standard error what looked wrong.</summary>
    public void Report(IEnumerable<MapWarning> warnings)
    {
        foreach (var warning in warnings) terminal.Error.WriteLine($"{warning.Location}: warning: {warning.Message}");
    }
}
