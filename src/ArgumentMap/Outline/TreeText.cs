using System.Text;

namespace ArgumentMap.Outline;

/// <summary>Sets the entries of a tree as lines of plain text: indented, marked, wrapped to a width.</summary>
public static class TreeText
{
    /// <summary>A whole tree, each line ended by LF.</summary>
    /// <param name="tree">The entries, as <see cref="MapTree"/> gives them.</param>
    /// <param name="width">How many UTF-16 units a line has at the most; deep entries keep room for 20 all the same.</param>
    public static string ToText(this IEnumerable<TreeLine> tree, int width = 100)
    {
        var text = new StringBuilder();
        foreach (var entry in Guard.NotNull(tree, nameof(tree)))
            foreach (var (lead, words) in entry.Lines(width))
                text.Append(lead).Append(words).Append('\n');
        return text.ToString();
    }

    /// <summary>The lines of one entry: what stands before the words (indent and mark), and the words.</summary>
    public static IEnumerable<(string Lead, string Words)> Lines(this TreeLine entry, int width) =>
        LinesOf(Guard.NotNull(entry, nameof(entry)), width);

    private static IEnumerable<(string Lead, string Words)> LinesOf(TreeLine entry, int width)
    {
        var mark = entry.Mark.Length > 0 ? $"{entry.Mark} " : "";
        var lead = new string(' ', Math.Min(entry.Depth * 2, width / 2)) + mark;
        foreach (var part in Wrapped(entry.Text, Math.Max(20, width - lead.Length)))
        {
            yield return (lead, part);
            lead = new string(' ', lead.Length);
        }
    }

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var flat = string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var start = 0;
        while (flat.Length - start > width)
        {
            var blank = flat.LastIndexOf(' ', start + width, width);
            var end = blank > start ? blank : start + (char.IsHighSurrogate(flat[start + width - 1]) ? width - 1 : width);
            yield return flat.Substring(start, end - start);
            start = end < flat.Length && flat[end] == ' ' ? end + 1 : end;
        }
        yield return flat.Substring(start);
    }
}
