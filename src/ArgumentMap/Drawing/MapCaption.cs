namespace ArgumentMap.Drawing;

/// <summary>What stands in a node's box, paragraph by paragraph: its id if wanted, its text, a mark where these are not the author's own words, who says it, who should act.</summary>
/// <param name="map">The map, which knows the participants' names.</param>
/// <param name="showIds">Whether the id comes first.</param>
/// <param name="showSpeakers">Whether who says it, where that is not the author, and who should act come last.</param>
/// <param name="labels">The words of the picture; null for English.</param>
internal sealed class MapCaption(ArgumentGraph map, bool showIds = false, bool showSpeakers = true, MapLabels? labels = null)
{
    /// <summary>The paragraphs of one node.</summary>
    public IEnumerable<string> Of(ArgumentNode node)
    {
        Guard.NotNull(node, nameof(node));
        if (showIds) yield return $"[{node.Id}]";
        yield return TextOf(node);
        if ((labels ?? MapLabels.English).MarkOf(node) is { } mark) yield return mark;
        if (!showSpeakers) yield break;
        if (map.NamedSpeakersOf(node) is { } speakers) yield return $"\u2014 {speakers}";
        if (node is Recommendation { Addressees.Count: > 0 } recommendation) yield return $"\u2192 {string.Join(", ", recommendation.Addressees)}";
    }

    /// <summary>What a statement or an utterance says; nothing for a relation.</summary>
    public static string TextOf(ArgumentNode node) => node switch
    {
        Statement statement => statement.Text,
        Locution locution => locution.Text,
        _ => "",
    };
}
