using ArgumentMap.Dot;
using ArgumentMap.Formats;
using ArgumentMap.Interchange;
using ArgumentMap.Json;
using ArgumentMap.Reasoning;
using ArgumentMap.Rendering;
using ArgumentMap.Rendering.Skia;

namespace ArgumentMap.Cli.Input;

/// <summary>The formats that the tool knows. Adding one is one line here.</summary>
internal static class ToolFormats
{
    /// <summary>Their names, as <c>--from</c> takes them.</summary>
    public static string[] Readable { get; } = [.. Within(MapReadOptions.Default).Where(format => format.CanRead)
        .Select(format => format.Name)];

    /// <summary>All formats, in the order in which a file's content is tried.</summary>
    /// <param name="limits">The limits within which they read.</param>
    /// <param name="sought">Told each file that another includes, before it is looked for.</param>
    public static MapFormatList Within(MapReadOptions limits, Action<string>? sought = null) => new(
    [
        new JsonFormat { Limits = limits },
        new DotFormat(),
        new SvgFormat(),
        new HtmlFormat(),
        new PngFormat(),
        new PdfFormat(),
        new MermaidFormat(),
        new D2Format(),
        new OutlineFormat(),
        new JsonCanvasFormat(),
        .. InterchangeFormats.Within(limits, ArgdownIncludes.OfFolder.Telling(sought ?? (_ => { }))),
        .. FrameworkFormats.All.Select(format => new FrameworkMapFormat(format) { Limits = limits }),
    ]);

    /// <summary>All formats, within the limits that the command line asks for.</summary>
    public static MapFormatList Formats(this Terminal terminal) => Within(terminal.Limits, terminal.Sought);

    /// <exception cref="CliException">There is no such format.</exception>
    public static MapFormat ByName(this MapFormatList formats, string name) => formats.TryFind(name, out var format) ? format
        : throw new CliException($"there is no format '{name}'", $"the formats are {NamesOf(formats)}");

    /// <summary>
    /// The format to write that the command line asks for, by <c>--to</c> or else by the output's name; the native one for standard output.
    /// </summary>
    /// <exception cref="CliException">There is no such format, or the name tells none.</exception>
    public static MapFormat ToWrite(this MapFormatList formats, string? to, string? output)
    {
        if (to is not null) return formats.ByName(to);
        if (output is null or "-") return formats.ByName("json");
        return formats.TryFindByFile(output, toRead: false, out var format) ? format
            : throw new CliException($"'{output}' does not tell its format", $"name it with --to ({NamesOf(formats)})");
    }

    private static string NamesOf(MapFormatList formats) => string.Join(", ", formats.Select(format => format.Name));
}
