namespace ArgumentMap.Drawing;

/// <summary>
/// What stands in a node's box, paragraph by paragraph: its id if wanted, its title, its text or both, a mark where these are not the
/// author's own words, who says it, who should act.
/// </summary>
/// <param name="map">The map, which knows the participants' names.</param>
/// <param name="options">Which of these are wanted.</param>
internal sealed class MapCaption(ArgumentGraph map, DrawingOptions options)
{
    /// <summary>The paragraphs of one node.</summary>
    public IEnumerable<CaptionPart> Of(ArgumentNode node)
    {
        if (options.ShowIds) yield return new CaptionPart($"[{node.Id}]", IsAside: true);
        foreach (var part in WordsOf(node)) yield return part;
        if (options.Labels.MarkOf(node) is { } mark) yield return new CaptionPart(mark, IsAside: true);
        if (!options.ShowSpeakers) yield break;
        if (map.NamedSpeakersOf(node) is { } speakers) yield return new CaptionPart($"\u2014 {speakers}", IsAside: true);
        if (node is Recommendation { Addressees.Count: > 0 } recommendation)
            yield return new CaptionPart($"\u2192 {string.Join(", ", recommendation.Addressees)}", IsAside: true);
    }

    private IEnumerable<CaptionPart> WordsOf(ArgumentNode node)
    {
        var title = node.Title ?? "";
        if (options.Captions == CaptionWords.Both && title.Length > 0 && node.Text.Length > 0)
            return [new CaptionPart(title, IsHeading: true), new CaptionPart(node.Text)];
        var isTitle = title.Length > 0 && (options.Captions == CaptionWords.Title || node.Text.Length == 0);
        return [new CaptionPart(isTitle ? title : node.Text)];
    }
}
