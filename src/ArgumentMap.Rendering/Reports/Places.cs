using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>Where a node rests, in words.</summary>
internal static class Places
{
    /// <summary>The titles of a node's sources, each with its places in it; empty where it rests on none.</summary>
    public static string Of(ArgumentGraph map, ArgumentNode node, MapLabels labels) => string.Join("; ", node.Anchors
        .GroupBy(anchor => anchor.Source, StringComparer.Ordinal)
        .Select(anchors => string.Join(", ", PlacesIn(anchors, labels).Prepend(map.GetSource(anchors.Key).DisplayTitle))));

    /// <summary>Anchors of which only the paragraph is known share one list of numbers; the others each say their place.</summary>
    private static IEnumerable<string> PlacesIn(IEnumerable<TextAnchor> anchors, MapLabels labels)
    {
        var byParagraph = anchors.ToLookup(anchor => anchor.Paragraph is not null
            && labels.PlaceOf(anchor) == labels.PlaceOf(new TextAnchor(anchor.Source) { Paragraph = anchor.Paragraph }));
        var places = byParagraph[false].Select(labels.PlaceOf).Where(place => place.Length > 0).Distinct();
        var numbers = string.Join(", ", byParagraph[true].Select(anchor => anchor.Paragraph).Distinct().Order());
        return numbers.Length > 0 ? places.Append($"{labels.Paragraph} {numbers}") : places;
    }
}
