using System.Globalization;

namespace ArgumentMap;

/// <summary>
/// Finds the passages of anchors again in a text that has changed. Only their digests are known, so that no rolling hash (R. M. Karp and
/// M. O. Rabin, 1987) can sift the places: each candidate costs a SHA-256, and the art is to try few. Each step is taken for all anchors
/// before the next, in the text as it is and as it would be with other line ends and in other normal forms:
/// where the anchor was; as far moved as the anchors before and after it, and around that; anywhere between those two, since edits seldom
/// change the order; in the whole text between words; in the whole text. Of several places the one nearest to the expected is taken.
/// </summary>
/// <remarks>
/// O(text + anchors · length of the passages), and O(length of the passage) for every place tried: for an edit about as many as it has
/// characters, for a passage that is gone as many as the text has, up to a budget of about two million in all, two seconds' worth. It
/// counts hashing, not time.
/// </remarks>
internal sealed class AnchorSearch
{
    internal const int Budget = 10_000_000;

    /// <summary>
    /// How far around the expected place a passage is looked for before the others have had their turn: first as far as most edits go.
    /// </summary>
    private static readonly int[] Distances = [100, 2_000];

    private const string CutShort = "its passage was not found before the search was cut short";
    private const string CutShortInWords = "its passage was not found between words; inside of words the search was cut short";

    private readonly SourceText _text;
    private readonly Lazy<List<PassageWindows>> _variants;
    private readonly HashBudget _budget;

    public AnchorSearch(SourceText text, string characters, int budget)
    {
        (_text, _budget) = (text, new HashBudget(budget));
        _variants = new(() => [.. TextVariant.AllOf(characters).Select(variant => new PassageWindows(variant))]);
    }

    /// <summary>What became of each anchor that is asked about, in the order given.</summary>
    /// <param name="anchors">All anchors in the text; those that still fit show where the others may be.</param>
    public IReadOnlyList<AnchorRepair> Find(IReadOnlyList<SoughtAnchor> anchors)
    {
        var landmarks = new Landmarks(anchors.Where(anchor => anchor.Digest is not null));
        if (landmarks.Open.Count > 0)
        {
            Search(landmarks, CutShort, (windows, anchor) => (windows.Has(anchor.Range, anchor.Digest!) ? anchor.Range : null, false));
            foreach (var distance in Distances)
                Search(landmarks, CutShort, (windows, anchor) => Near(windows, anchor, landmarks, distance));
            Search(landmarks, CutShort, (windows, anchor) => Between(windows, anchor, landmarks, true));
            Search(landmarks, CutShort, (windows, anchor) => Between(windows, anchor, landmarks, false));
            Search(landmarks, CutShort, (windows, anchor) => Anywhere(windows, anchor, landmarks, true));
            Search(landmarks, CutShortInWords, (windows, anchor) => Anywhere(windows, anchor, landmarks, false));
        }
        return [.. anchors.Where(anchor => !anchor.Fits).Select(anchor => anchor.Repair ?? Orphan(anchor))];
    }

    private void Search(Landmarks landmarks, string whereCut, Func<PassageWindows, SoughtAnchor, (TextRange? Place, bool IsCut)> find)
    {
        foreach (var windows in _variants.Value)
        {
            landmarks.Start(windows);
            foreach (var anchor in landmarks.Open)
            {
                var (place, isCut) = find(windows, anchor);
                if (isCut) anchor.WhyLost ??= whereCut;
                if (place is not { } found) continue;
                anchor.Repair = Repaired(anchor, windows, found);
                landmarks.Settle(anchor, windows.ToOriginal(found));
            }
            landmarks.CloseFound();
        }
    }

    private (TextRange? Place, bool IsCut) Near(PassageWindows windows, SoughtAnchor anchor, Landmarks landmarks, int distance)
    {
        var (before, after) = (landmarks.ExpectedByPrevious(anchor), landmarks.ExpectedByNext(anchor));
        if (windows.Has(before, anchor.Digest!)) return (before, false);
        if (windows.Has(after, anchor.Digest!)) return (after, false);
        return windows.Nearest((before, anchor.Digest!), new TextRange(Math.Max(0, before.Start - distance), before.Start + distance), true,
            _budget);
    }

    private (TextRange? Place, bool IsCut) Between(PassageWindows windows, SoughtAnchor anchor, Landmarks landmarks, bool isBetweenWords) =>
        landmarks.Between(anchor) is { } gap
            ? windows.Nearest((landmarks.ExpectedByPrevious(anchor), anchor.Digest!), gap, isBetweenWords, _budget)
            : (null, false);

    private (TextRange? Place, bool IsCut) Anywhere(PassageWindows windows, SoughtAnchor anchor, Landmarks landmarks,
        bool isBetweenWords) =>
        windows.Nearest((landmarks.ExpectedByPrevious(anchor), anchor.Digest!), new TextRange(0, windows.Length), isBetweenWords, _budget);

    private AnchorRepair Repaired(SoughtAnchor sought, PassageWindows windows, TextRange place)
    {
        var (start, end) = windows.ToOriginal(place);
        var anchor = _text.At(sought.Anchor, start, end);
        var move = anchor.Range!.Value.Start - sought.Range.Start;
        string[] reasons = [move == 0 ? "" : $"moved by {move.ToString(CultureInfo.InvariantCulture)}", windows.Variant.Difference];
        var reason = string.Join(", ", reasons.Where(reason => reason.Length > 0));
        return new AnchorRepair(sought.Node, sought.Index, sought.Anchor, anchor,
            reason.Length > 0 ? reason : "the paragraph has another number");
    }

    private static AnchorRepair Orphan(SoughtAnchor sought) => new(sought.Node, sought.Index, sought.Anchor, null, sought switch
    {
        { Anchor.Sha256: null } => "it has no digest to find its passage by",
        { Digest: null } => "its passage is empty",
        _ => sought.WhyLost ?? "its passage is not in the text",
    });
}
