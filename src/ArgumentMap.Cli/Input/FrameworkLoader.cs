using System.Text;
using ArgumentMap.Cli.Reasoning;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Input;

/// <summary>Reads what can be reasoned about: a map, a corpus (merged), or a framework. Content first, then the file's name; <c>--from</c> before both.</summary>
internal sealed class FrameworkLoader(MapLoader maps)
{
    private const string Map = "json";

    /// <summary>The names that <c>--from</c> takes.</summary>
    public static string[] Formats { get; } = [Map, .. FrameworkFormats.All.Select(format => format.Name)];

    public ReasoningInput Load(string file, string? from, FrameworkOptions options) =>
        TryLoad(file, from) is { } framework ? ReasoningInput.Of(framework) : ReasoningInput.Of(maps.LoadMerged(file), options);

    /// <summary>The framework in a file; null where it holds a map.</summary>
    public BipolarFramework? TryLoad(string file, string? from)
    {
        if (from == Map) return null;
        var isStandard = file == InputFiles.Standard;
        var bytes = isStandard ? maps.Standard() : maps.Bytes(file);
        if (FormatOf(bytes, isStandard ? null : file, from) is not { } format) return null;
        using var stream = new MemoryStream(bytes.ToArray());
        return format.Read(stream, isStandard ? MapLoader.StandardInput : file);
    }

    /// <summary>The format of a framework, or null for a map.</summary>
    private static FrameworkFormat? FormatOf(ReadOnlyMemory<byte> bytes, string? file, string? from)
    {
        if (from is not null) return FrameworkFormats.ByName(from);
        // No string holds more characters, so what is larger can only be a map.
        if (bytes.Length > 0x3FFFFFDF) return null;
        return FrameworkFormats.TryFind(Encoding.UTF8.GetString(bytes.Span), file, out var format) ? format : null;
    }
}
