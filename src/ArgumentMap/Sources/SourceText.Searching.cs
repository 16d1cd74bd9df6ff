using ArgumentMap.Wording;

namespace ArgumentMap;

/// <content>Finding passages that are not quite as they were: what a reader quotes, and what anchors were made from.</content>
public sealed partial class SourceText
{
    /// <summary>
    /// Every place where a passage stands, to the letter or, where it stands nowhere so, despite other line ends and white space (no-break
    /// spaces too), quotation marks, dashes and normal form. No place starts or ends inside a grapheme: <c>e</c> is not found in an
    /// <c>é</c> of two code points. O(text + passage).
    /// </summary>
    /// <exception cref="ArgumentException">The passage has a lone surrogate.</exception>
    public IReadOnlyList<TextRange> FindLoosely(string passage)
    {
        var graphemes = new TextVariant(_text, (grapheme, _) => grapheme, "");
        var exact = Find(passage).Where(range => graphemes.IsWhole(_points.ToIndex(range.Start), _points.ToIndex(range.End))).ToList();
        if (exact.Count > 0) return exact;
        var words = TextVariant.Folded(passage).Text.Trim(' ');
        if (words.Length == 0) return [];
        var folded = TextVariant.Folded(_text);
        var places = new List<TextRange>();
        for (var index = folded.Text.IndexOf(words, StringComparison.Ordinal); index >= 0; index = folded.Text.IndexOf(words, index
            + 1, StringComparison.Ordinal))
        {
            if (!folded.IsWhole(index, index + words.Length)) continue;
            var (start, end) = folded.ToOriginal(index, index + words.Length);
            places.Add(new TextRange(_points.ToOffset(start), _points.ToOffset(end)));
        }
        return places;
    }

    /// <summary>
    /// Finds the passages again of a map's anchors that no longer fit this text: because something was inserted or deleted before them, or
    /// because the text has other line ends or another normal form. A passage is found again only where its digest proves it. The map
    /// does not change. O(text) and O(length of the passage) for each anchor, and what the search costs: little for an edit, much for a
    /// passage that is gone. It ends after a fixed amount of work, about two seconds, and says so of the anchors it was not through with.
    /// </summary>
    /// <param name="map">The map.</param>
    /// <param name="sourceId">The source that this is the text of; may be left out where the map has only one.</param>
    /// <returns>The anchors that do not fit, in the map's order; none where all do.</returns>
    /// <exception cref="KeyNotFoundException">The map has no such source.</exception>
    /// <exception cref="ArgumentException">No source is named and the map does not have exactly one.</exception>
    public ValueList<AnchorRepair> FindAgain(ArgumentGraph map, string? sourceId = null) => Search(map, sourceId, AnchorSearch.Budget);

    internal ValueList<AnchorRepair> Search(ArgumentGraph map, string? sourceId, int budget)
    {
        var source = SourceOf(map, sourceId);
        var anchors = AnchorsIn(map, source.Id)
            .Select(item => new SoughtAnchor(item.Node.Id, item.Index, item.Anchor, FirstFaultOf(item.Node, item.Anchor) is null));
        return new AnchorSearch(this, _text, budget).Find([.. anchors]).ToValueList();
    }

    /// <summary>
    /// Puts the anchors that are found again (<see cref="FindAgain"/>) in the place of the old ones. All else stays, the orphans too.
    /// </summary>
    /// <returns>What became of each anchor that did not fit.</returns>
    /// <exception cref="KeyNotFoundException">The map has no such source.</exception>
    /// <exception cref="ArgumentException">No source is named and the map does not have exactly one.</exception>
    public ValueList<AnchorRepair> RepairAnchors(ArgumentGraph map, string? sourceId = null)
    {
        var repairs = FindAgain(map, sourceId);
        foreach (var node in repairs.Where(repair => !repair.IsOrphan).GroupBy(repair => repair.Node))
        {
            var repaired = node.ToDictionary(repair => repair.Index, repair => repair.New!);
            var old = map.GetNode(node.Key);
            map.Replace(old with
            {
                Anchors = old.Anchors.Select((anchor, index) => repaired.TryGetValue(index, out var found) ? found : anchor).ToValueList(),
            });
        }
        return repairs;
    }

    /// <summary>
    /// An anchor moved to a range in UTF-16 units, with the digest of that passage and, where it names one, its paragraph.
    /// </summary>
    internal TextAnchor At(TextAnchor anchor, int start, int end)
    {
        var range = new TextRange(_points.ToOffset(start), _points.ToOffset(end));
        return anchor with
        {
            Range = range,
            Sha256 = Digest.Of(_text.Substring(start, end - start)),
            Paragraph = anchor.Paragraph is null ? null : ParagraphAt(range.Start) ?? anchor.Paragraph,
        };
    }

    private static SourceDocument SourceOf(ArgumentGraph map, string? sourceId)
    {
        Guard.NotNull(map, nameof(map));
        if (sourceId is null && map.Sources.Count != 1)
            throw new ArgumentException(
                $"The map '{map.Id}' has {Counted.Of(map.Sources.Count, "source")}: name the one that this is the text of.",
                nameof(sourceId));
        return sourceId is null ? map.Sources[0] : map.GetSource(sourceId);
    }

    private static IEnumerable<(ArgumentNode Node, int Index, TextAnchor Anchor)> AnchorsIn(ArgumentGraph map, string source) =>
        from node in map.Nodes
        from item in node.Anchors.Select((anchor, index) => (anchor, index))
        where item.anchor.Source == source
        select (node, item.index, item.anchor);

    private AnchorFault Explained(AnchorFault fault, SourceDocument source) =>
        source.Sha256 is { } sha256 && TextVariant.AllOf(_text)
            .Find(variant => Digest.Of(variant.Text) == sha256) is { Difference.Length: > 0 } variant
            ? fault with { Explanation = variant.Difference }
            : fault;
}
