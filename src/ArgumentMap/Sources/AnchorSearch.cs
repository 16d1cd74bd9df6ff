using System.Globalization;

namespace ArgumentMap;

/// <summary>
/// Finds the passages of anchors again in a text that has changed. A digest proves a passage; so each anchor is tried where it was, in the
/// text as it is and as it would be with other line ends and in other normal forms; then, in each of these, where the anchor before it
/// was found (one insertion moves all that follows by the same), then at every passage of its length that starts and ends between words;
/// then, as far as the budget reaches, at every passage of its length. Of several places the one nearest to the expected is taken.
/// O(text · length of the passage) for each anchor that no known move explains, which is one for each edit of the text and each passage
/// that is gone; O(length of the passage) for all others.
/// </summary>
internal sealed class AnchorSearch
{
    /// <summary>How many bytes the search at every passage may hash, about two seconds' worth.</summary>
    private const long Budget = 400_000_000;

    private readonly SourceText _text;
    private readonly Lazy<List<(TextVariant Variant, PassageWindows Windows, CodePoints Points)>> _variants;
    private long _spent;

    public AnchorSearch(SourceText text, string characters)
    {
        _text = text;
        _variants = new(() => [.. TextVariant.AllOf(characters).Select(variant => (variant, new PassageWindows(variant.Text), new CodePoints(variant.Text)))]);
    }

    /// <summary>What became of each anchor, in the order given.</summary>
    public IReadOnlyList<AnchorRepair> Find(IReadOnlyList<(string Node, int Index, TextAnchor Anchor)> anchors)
    {
        var repairs = new AnchorRepair?[anchors.Count];
        var open = Enumerable.Range(0, anchors.Count).Where(i => anchors[i].Anchor is { Range.Length: > 0, Sha256: not null }).OrderBy(i => anchors[i].Anchor.Start).ToList();
        // A copy with other line ends or in another normal form has every passage where it was, so this comes before any search.
        foreach (var (variant, windows, points) in open.Count > 0 ? _variants.Value : [])
        {
            foreach (var i in open)
                if (windows.Has(anchors[i].Anchor.Range!.Value, Digest.Bytes(anchors[i].Anchor.Sha256!)))
                    repairs[i] = Repaired(anchors[i], variant, points, anchors[i].Anchor.Range!.Value);
            open.RemoveAll(i => repairs[i] is not null);
        }
        foreach (var (variant, windows, points) in open.Count > 0 ? _variants.Value : [])
        {
            var move = 0;
            foreach (var i in open)
            {
                var anchor = anchors[i].Anchor;
                if (Place(windows, anchor.Range!.Value, Digest.Bytes(anchor.Sha256!), move) is not { } place) continue;
                move = place.Start - anchor.Range.Value.Start;
                repairs[i] = Repaired(anchors[i], variant, points, place);
            }
            open.RemoveAll(i => repairs[i] is not null);
        }
        foreach (var i in open) repairs[i] = Anywhere(anchors[i]);
        return [.. anchors.Select((item, i) => repairs[i] ?? Orphan(item, item.Anchor.Sha256 is null ? "it has no digest to find its passage by" : "its passage is empty"))];
    }

    /// <summary>What the whole text differs in from the one with a digest: line ends or normal form; null where in more, or nothing is known.</summary>
    public string? DifferenceFrom(string sha256) =>
        _variants.Value.Select(entry => entry.Variant).Where(variant => Digest.Of(variant.Text) == sha256).Select(variant => variant.Difference).FirstOrDefault();

    private static TextRange? Place(PassageWindows windows, TextRange range, byte[] digest, int move)
    {
        if (windows.Has(Moved(range, move), digest)) return Moved(range, move);
        return Nearest(windows.Find(range.Length, digest, isAnywhere: false), range.Start + move);
    }

    private static TextRange Moved(TextRange range, int move) => new(range.Start + move, range.End + move);

    private static TextRange? Nearest(IEnumerable<TextRange> places, int expected)
    {
        TextRange? nearest = null;
        foreach (var place in places)
            if (nearest is not { } best || Math.Abs((long)place.Start - expected) < Math.Abs((long)best.Start - expected))
                nearest = place;
        return nearest;
    }

    private AnchorRepair Anywhere((string Node, int Index, TextAnchor Anchor) item)
    {
        var (range, digest) = (item.Anchor.Range!.Value, Digest.Bytes(item.Anchor.Sha256!));
        foreach (var (variant, windows, points) in _variants.Value)
        {
            var cost = (long)Math.Max(0, windows.Length - range.Length) * (range.Length + 64);
            if (_spent + cost > Budget) return Orphan(item, "its passage was not found between words; inside of words the search was cut short");
            _spent += cost;
            if (Nearest(windows.Find(range.Length, digest, isAnywhere: true), range.Start) is { } place) return Repaired(item, variant, points, place);
        }
        return Orphan(item, "its passage is not in the text");
    }

    private AnchorRepair Repaired((string Node, int Index, TextAnchor Anchor) item, TextVariant variant, CodePoints points, TextRange place)
    {
        var (start, end) = variant.ToOriginal(points.ToIndex(place.Start), points.ToIndex(place.End));
        var anchor = _text.At(item.Anchor, start, end);
        var move = anchor.Range!.Value.Start - item.Anchor.Range!.Value.Start;
        string[] reasons = [move == 0 ? "" : $"moved by {move.ToString(CultureInfo.InvariantCulture)}", variant.Difference];
        var reason = string.Join(", ", reasons.Where(reason => reason.Length > 0));
        return new AnchorRepair(item.Node, item.Index, item.Anchor, anchor, reason.Length > 0 ? reason : "the paragraph has another number");
    }

    private static AnchorRepair Orphan((string Node, int Index, TextAnchor Anchor) item, string reason) => new(item.Node, item.Index, item.Anchor, null, reason);
}
