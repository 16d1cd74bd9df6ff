using System.Text;

namespace ArgumentMap;

/// <summary>The passages of one variant of a text, told by their digests. Places are in code points of the variant.</summary>
internal sealed class PassageWindows
{
    private readonly TextVariant _variant;
    private readonly CodePoints _points;
    private readonly byte[] _utf8;

    /// <summary>Where in the bytes each code point starts, and the end.</summary>
    private readonly int[] _offsets;

    /// <summary>
    /// Whether a code point starts or ends a word, or lies outside of any, so that a passage may well start before it or end there.
    /// </summary>
    private readonly bool[] _isEdge;

    /// <summary>
    /// How many code points before each, and before the end, the variant writes otherwise than the text; null for the text itself.
    /// </summary>
    private readonly int[]? _changes;

    public PassageWindows(TextVariant variant)
    {
        _variant = variant;
        _points = new CodePoints(variant.Text);
        _utf8 = Encoding.UTF8.GetBytes(variant.Text);
        (_offsets, _isEdge) = Measured(variant.Text);
        if (variant.Difference.Length > 0) _changes = Counted(variant.Changes);
    }

    public TextVariant Variant => _variant;

    public int Length => _offsets.Length - 1;

    /// <summary>Where a place in the text, in UTF-16 units, lies in this variant.</summary>
    public int OffsetOf(int index) => _points.ToOffset(_variant.ToRewritten(index));

    /// <summary>The place in the text, in UTF-16 units, that a place in this variant stands for.</summary>
    public (int Start, int End) ToOriginal(TextRange range) =>
        _variant.ToOriginal(_points.ToIndex(range.Start), _points.ToIndex(range.End));

    /// <summary>Whether the passage at a range has this digest; false where the range does not lie in the text.</summary>
    public bool Has(TextRange range, byte[] digest) => range.Start >= 0 && range.End <= Length && Matches(range.Start, range.End, digest);

    /// <summary>
    /// The place nearest to an expected one at which a passage has a digest, among those that start in a range. What a variant writes as
    /// the text does is not looked at again. O(places · length of the passage).
    /// </summary>
    /// <param name="wanted">The passage: its digest and, as a range, where it is expected and how long it is.</param>
    /// <param name="within">Where the passage may start, the end included.</param>
    /// <param name="isBetweenWords">Whether to look at the passages that start and end between words, or at all others.</param>
    /// <param name="budget">What may be spent.</param>
    /// <returns>The place, and whether the budget ended the search.</returns>
    public (TextRange? Place, bool IsCut) Nearest((TextRange Expected, byte[] Digest) wanted, TextRange within, bool isBetweenWords,
        HashBudget budget)
    {
        var ((expected, digest), length) = (wanted, wanted.Expected.Length);
        var (first, last) = (Math.Max(0, within.Start), Math.Min(Length - length, within.End));
        var furthest = Math.Max(last - expected.Start, expected.Start - first);
        for (var distance = Math.Max(0, Math.Max(first - expected.Start, expected.Start - last)); distance <= furthest; distance++)
            for (var side = distance == 0 ? 1 : -1; side <= 1; side += 2)
            {
                var start = expected.Start + (side * distance);
                if (start < first || start > last || !IsCandidate(start, start + length, isBetweenWords)) continue;
                if (!budget.Spend(_offsets[start + length] - _offsets[start])) return (null, true);
                if (Matches(start, start + length, digest)) return (new TextRange(start, start + length), false);
            }
        return (null, false);
    }

    private bool IsCandidate(int start, int end, bool isBetweenWords) =>
        (_isEdge[start] && _isEdge[end]) == isBetweenWords && (_changes is null || _changes[end] > _changes[start]);

    private bool Matches(int start, int end, byte[] digest) =>
        Digest.Matches(_utf8, _offsets[start], _offsets[end] - _offsets[start], digest);

    private int[] Counted(IReadOnlyList<(int Start, int End)> changes)
    {
        var counts = new int[Length + 1];
        foreach (var (start, end) in changes)
            for (var point = _points.ToOffset(start); point < _points.ToOffset(end); point++) counts[point + 1] = 1;
        for (var point = 0; point < Length; point++) counts[point + 1] += counts[point];
        return counts;
    }

    private static (int[] Offsets, bool[] IsEdge) Measured(string text)
    {
        var (offsets, isEdge, bytes, wasWord) = (new List<int>(text.Length + 1), new List<bool>(text.Length + 1), 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsSurrogatePair(text, i);
            var isWord = char.IsLetterOrDigit(text, i);
            offsets.Add(bytes);
            isEdge.Add(!isWord || !wasWord);
            bytes += isPair ? 4 : text[i] < 0x80 ? 1 : text[i] < 0x800 ? 2 : 3;
            wasWord = isWord;
            if (isPair) i++;
        }
        offsets.Add(bytes);
        isEdge.Add(true);
        return ([.. offsets], [.. isEdge]);
    }
}
