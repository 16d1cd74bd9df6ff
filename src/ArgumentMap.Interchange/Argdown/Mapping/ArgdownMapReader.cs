using System.Globalization;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Argdown.Including;
using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.Argdown.Mapping;

/// <summary>Reads a document as a map, with those that it includes. O(documents).</summary>
internal static class ArgdownMapReader
{
    private const int MostLines = 20;

    /// <exception cref="MapFormatException">The document is no Argdown, or no map.</exception>
    public static MapReadResult Read(MapInput input, ArgdownIncludes includes, CancellationToken cancellation)
    {
        var whole = WholeDocument.Of(input, includes);
        var content = ReadContent(whole, cancellation);
        foreach (var (place, name) in whole.Repeated)
            content.Doubts.Add(new SyntaxFault(place, "each document once", $"a second {MapInput.Shown(name)}, which is left out"));
        return ContentAssembly.Read(whole.Input, content, whole, cancellation);
    }

    /// <summary>Finds the faults of a document, whatever those say that it includes.</summary>
    /// <exception cref="MapFormatException">The document is no Argdown.</exception>
    public static void Check(MapInput input) => ReadContent(WholeDocument.Of(input, ArgdownIncludes.None), CancellationToken.None);

    private static DocumentContent ReadContent(WholeDocument whole, CancellationToken cancellation)
    {
        var content = ContentReader.Read(whole.Input, cancellation);
        return content.Faults.Count > 0 ? throw FaultOf(content.Faults, whole) : content;
    }

    private static MapFormatException FaultOf(List<SyntaxFault> faults, WholeDocument whole)
    {
        var first = faults.MinBy(fault => fault.Offset)!;
        var location = whole.At(first.Offset, 0);
        var others = faults.Where(fault => fault != first).OrderBy(fault => fault.Offset).Select(fault => whole.At(fault.Offset, 0))
            .ToList();
        var lines = string.Join(", ", others.Take(MostLines).Select(other => LineOf(other, location)))
            + (others.Count > MostLines ? ", …" : "");
        var more =
            others.Count switch
            {
                0 => "",
                1 => $" (and a second fault in line {lines})",
                _ => $" (and {others.Count} more faults in "
                + $"lines {lines})"
            };
        return new MapFormatException(location, first.Expected, first.Found + more);
    }

    private static string LineOf(MapLocation other, MapLocation first) =>
        (other.File == first.File ? "" : $"{other.File}:") + other.Line?.ToString(CultureInfo.InvariantCulture);
}
