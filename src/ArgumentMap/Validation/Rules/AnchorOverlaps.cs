namespace ArgumentMap.Validation.Rules;

/// <summary>
/// The pairs of statements of different kinds that rest on overlapping passages, found by a sweep over each source from its start to its
/// end: a passage meets those of other kinds that are still open where it starts. A statement that has met as many others as may be told
/// takes no further part, so that the sweep takes O(a log a + a · most) for a anchors, however many overlap.
/// </summary>
internal sealed class AnchorOverlaps
{
    private readonly int _most;
    private readonly Dictionary<(int, int), (AnchoredPassage First, AnchoredPassage Second)> _pairs = [];
    private readonly Dictionary<int, int> _met = [];
    private readonly Dictionary<int, LinkedListNode<AnchoredPassage>> _openOf = [];
    private readonly LinkedList<AnchoredPassage>[] _open = [.. Enumerable.Range(0, AnchoredPassage.Kinds)
        .Select(_ => new LinkedList<AnchoredPassage>())];

    private AnchorOverlaps(int most) => _most = most;

    /// <summary>Each pair once, the statement first that is first in the map, in the map's order.</summary>
    public static IEnumerable<(AnchoredPassage First, AnchoredPassage Second)> Of(ArgumentGraph map, int most,
        CancellationToken cancellationToken)
    {
        var overlaps = new AnchorOverlaps(most);
        var passages = map.Statements.SelectMany((statement, index) => statement.Anchors.Count == 0 ? [] : PassagesOf(statement, index));
        foreach (var source in passages.GroupBy(passage => passage.Anchor.Source, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            overlaps.Sweep(source.OrderBy(passage => passage.Start));
        }
        return overlaps._pairs.OrderBy(pair => pair.Key).Select(pair => pair.Value);
    }

    private static IEnumerable<AnchoredPassage> PassagesOf(Statement statement, int index) =>
        statement.Anchors.Where(anchor => anchor.Range is { Length: > 0 }).Select(anchor => new AnchoredPassage(statement, index, anchor));

    private void Sweep(IEnumerable<AnchoredPassage> passages)
    {
        foreach (var passage in passages)
        {
            foreach (var open in _open.Where((_, kind) => kind != passage.Kind)) Meet(passage, open);
            if (!IsFull(passage)) Open(passage);
        }
        foreach (var open in _open) open.Clear();
        _openOf.Clear();
    }

    /// <summary>Each step closes a passage for good, finds a pair, or comes upon one of the few pairs that are known.</summary>
    private void Meet(AnchoredPassage passage, LinkedList<AnchoredPassage> open)
    {
        for (var other = open.First; other is not null && !IsFull(passage);)
        {
            var next = other.Next;
            if (other.Value.End <= passage.Start || IsFull(other.Value)) Close(other);
            else Pair(other.Value, passage);
            other = next;
        }
    }

    private void Pair(AnchoredPassage one, AnchoredPassage other)
    {
        var (first, second) = one.Index < other.Index ? (one, other) : (other, one);
        var key = (first.Index, second.Index);
        if (_pairs.ContainsKey(key)) return;
        _pairs.Add(key, (first, second));
        foreach (var index in new[] { first.Index, second.Index }) _met[index] = Met(index) + 1;
    }

    /// <summary>Of a statement's own passages that overlap, the one that reaches furthest stands for all.</summary>
    private void Open(AnchoredPassage passage)
    {
        if (!_openOf.TryGetValue(passage.Index, out var open)) _openOf.Add(passage.Index, _open[passage.Kind].AddLast(passage));
        else if (open.Value.End < passage.End) open.Value = passage;
    }

    private void Close(LinkedListNode<AnchoredPassage> open)
    {
        _openOf.Remove(open.Value.Index);
        _open[open.Value.Kind].Remove(open);
    }

    private bool IsFull(AnchoredPassage passage) => Met(passage.Index) >= _most;

    private int Met(int index) => _met.TryGetValue(index, out var count) ? count : 0;
}
