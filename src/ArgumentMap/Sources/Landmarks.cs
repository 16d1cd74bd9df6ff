namespace ArgumentMap;

/// <summary>
/// Where anchors are known to be in a changed text, to tell where those between them may be. In one pass over the open anchors, in the
/// order of the text, each answer takes O(log anchors) at most.
/// </summary>
internal sealed class Landmarks
{
    private readonly List<SoughtAnchor> _anchors;
    private readonly Dictionary<SoughtAnchor, int> _positions = [];

    /// <summary>Where each anchor was found in the text, in UTF-16 units; null where it has not been.</summary>
    private readonly (int Start, int End)?[] _places;

    /// <summary>
    /// For each anchor the first known one that comes after it, as it was when the pass began; the number of anchors for none.
    /// </summary>
    private readonly int[] _next;

    private PassageWindows? _windows;
    private int _asked;
    private int _previous = -1;

    public Landmarks(IEnumerable<SoughtAnchor> anchors)
    {
        _anchors = [.. anchors.OrderBy(anchor => anchor.Range.Start)];
        _places = new (int, int)?[_anchors.Count];
        _next = new int[_anchors.Count];
        for (var i = 0; i < _anchors.Count; i++) _positions.Add(_anchors[i], i);
        Open = [.. _anchors.Where(anchor => !anchor.Fits)];
    }

    /// <summary>The anchors that are still looked for, in the order of the text.</summary>
    public List<SoughtAnchor> Open { get; }

    /// <summary>Begins a pass over the open anchors in one variant of the text.</summary>
    public void Start(PassageWindows windows)
    {
        (_windows, _asked, _previous) = (windows, 0, -1);
        var next = _anchors.Count;
        for (var i = _anchors.Count - 1; i >= 0; i--)
        {
            _next[i] = next;
            if (IsKnown(i)) next = i;
        }
    }

    public void Settle(SoughtAnchor anchor, (int Start, int End) place) => _places[_positions[anchor]] = place;

    /// <summary>Ends a pass: what was found is open no longer.</summary>
    public void CloseFound() => Open.RemoveAll(anchor => anchor.Repair is not null);

    /// <summary>Where an anchor's passage is if it moved as the known one before it did.</summary>
    public TextRange ExpectedByPrevious(SoughtAnchor anchor) =>
        Moved(anchor, Previous(anchor) is >= 0 and var previous ? MoveOf(previous) : 0);

    /// <summary>Where an anchor's passage is if it moved as the known one after it did.</summary>
    public TextRange ExpectedByNext(SoughtAnchor anchor) =>
        Moved(anchor, _next[_positions[anchor]] is var next && next < _anchors.Count ? MoveOf(next) : 0);

    /// <summary>
    /// Between which places an anchor's passage starts if it lies between the known ones before and after it; null where these have changed
    /// their order.
    /// </summary>
    public TextRange? Between(SoughtAnchor anchor)
    {
        var (previous, next) = (Previous(anchor), _next[_positions[anchor]]);
        var from = previous < 0 ? 0 : StartOf(previous);
        var to = next >= _anchors.Count ? _windows!.Length : StartOf(next);
        return from <= to ? new TextRange(from, to) : null;
    }

    /// <summary>The last known anchor before one; the open ones are asked about in order, so that each is passed once.</summary>
    private int Previous(SoughtAnchor anchor)
    {
        for (var position = _positions[anchor]; _asked < position; _asked++)
            if (IsKnown(_asked)) _previous = _asked;
        return _previous;
    }

    private bool IsKnown(int position) => _anchors[position].Fits || _places[position] is not null;

    private int MoveOf(int position) => StartOf(position) - _anchors[position].Range.Start;

    private int StartOf(int position) => _places[position] is { } place ? _windows!.OffsetOf(place.Start) : _anchors[position].Range.Start;

    private static TextRange Moved(SoughtAnchor anchor, int move)
    {
        var start = Math.Max(0, anchor.Range.Start + move);
        return new TextRange(start, start + anchor.Range.Length);
    }
}
