using ArgumentMap.Formats;

namespace ArgumentMap.Cli.Output;

/// <summary>Formats, and what they lose, as tables of a Markdown page.</summary>
internal static class FormatTables
{
    /// <summary>A row for each format.</summary>
    public static string Formats(IEnumerable<MapFormat> formats) => Table(
        ["format", "files", "use", "what it is"],
        formats.Select(format => (string[])[$"`{format.Name}`", string.Join(" ", format.Extensions), UseOf(format), format.Description]));

    /// <summary>A row for what the same formats lose.</summary>
    public static string Losses(IEnumerable<MapFormat> formats) => Table(["what is lost", "by"], formats
        .SelectMany(format => format.Losses, (format, loss) => (format.Name, Loss: loss))
        .GroupBy(pair => pair.Loss, pair => $"`{pair.Name}`")
        .GroupBy(losers => string.Join(", ", losers), losers => losers.Key)
        .Select(alike => (string[])[string.Join(", ", alike), alike.Key]));

    /// <summary>Whether a format is read, written or both, in words.</summary>
    public static string UseOf(MapFormat format) => format switch
    {
        { CanRead: true, CanWrite: true } => "read, write",
        { CanRead: true } => "read",
        _ => "write",
    };

    /// <summary>A table with a head.</summary>
    public static string Table(string[] head, IEnumerable<string[]> rows) =>
        string.Concat(((string[][])[head, [.. head.Select(_ => "---")], .. rows]).Select(row => $"| {string.Join(" | ", row)} |\n"));
}
