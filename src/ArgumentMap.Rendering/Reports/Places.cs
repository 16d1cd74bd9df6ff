using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>Where a node rests, in words.</summary>
internal static class Places
{
    /// <summary>The titles of a node's sources, each with its paragraphs; empty where it rests on none.</summary>
    public static string Of(ArgumentGraph map, ArgumentNode node, MapLabels labels) => string.Join("; ", ArgumentGraph.AnchorsOf(node)
        .GroupBy(anchor => anchor.Source, anchor => anchor.Paragraph, StringComparer.Ordinal)
        .Select(places => map.GetSource(places.Key).Title + Paragraphs(places.OfType<int>().Distinct().Order(), labels)));

    private static string Paragraphs(IEnumerable<int> numbers, MapLabels labels) =>
        string.Join(", ", numbers) is { Length: > 0 } list ? $", {labels.Paragraph} {list}" : "";
}
