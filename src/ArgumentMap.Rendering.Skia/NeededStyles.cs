using System.Text;
using System.Text.RegularExpressions;

namespace ArgumentMap.Rendering.Skia;

/// <summary>
/// A picture's style sheet without the rules for what is not in the picture. Each rule is tried on each element where Skia's SVG is read,
/// and of a theme's seventy a map needs about ten.
/// </summary>
internal static partial class NeededStyles
{
    /// <summary>The same picture with the rules that it needs; as it is where it has no style sheet with one rule a line.</summary>
    public static string In(string svg)
    {
        const string Start = "<style>\n", End = "</style>";
        var start = svg.IndexOf(Start, StringComparison.Ordinal);
        var end = start < 0 ? -1 : svg.IndexOf(End, start, StringComparison.Ordinal);
        if (end < 0) return svg;
        var classes = ClassesOf(svg.AsSpan(end));
        classes.Add("argument-map");
        var needed = new StringBuilder(svg.Length).Append(svg, 0, start + Start.Length);
        foreach (var rule in svg[(start + Start.Length)..end].Split('\n'))
            if (ClassesNamed(rule).All(classes.Contains)) needed.Append(rule).Append('\n');
        return needed.Append(svg, end, svg.Length - end).ToString();
    }

    private static HashSet<string> ClassesOf(ReadOnlySpan<char> elements)
    {
        const string Start = " class=\"";
        var lists = new HashSet<string>(StringComparer.Ordinal);
        for (var at = elements.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = elements.IndexOf(Start, StringComparison.Ordinal))
        {
            elements = elements[(at + Start.Length)..];
            // A text may look like an attribute, and not end as one.
            lists.Add(elements[..Math.Max(0, elements.IndexOf('"'))].ToString());
        }
        return [.. lists.SelectMany(list => list.Split(' '))];
    }

    private static IEnumerable<string> ClassesNamed(string rule) =>
        ClassName().Matches(rule.Split('{')[0]).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\.([\w-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex ClassName();
}
