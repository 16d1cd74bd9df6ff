namespace ArgumentMap.Drawing;

/// <summary>
/// In which row each node stands, so that no row is longer than a page is wide: list scheduling by level, where a node is ready when all
/// that it points to has its row, and of those ready the ones with the most beneath them come first. Junctions take no room. A layout
/// is then held to these rows by the lengths of the edges. Source: T. C. Hu, Parallel sequencing and assembly line problems (1961).
/// O((n + m) log n).
/// </summary>
internal sealed class MapRows
{
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly List<string> _ids;
    private readonly HashSet<string> _junctions;
    private readonly ILookup<string, string> _up;
    private readonly ILookup<string, string> _down;

    /// <summary>Works out the rows of what is drawn.</summary>
    /// <param name="drawing">What is drawn.</param>
    /// <param name="rowLength">How many statements a row has room for, 1 or more; null for a number that makes a readable page.</param>
    public MapRows(MapDrawing drawing, int? rowLength = null)
    {
        Guard.NotNull(drawing, nameof(drawing));
        if (rowLength < 1) throw new ArgumentOutOfRangeException(nameof(rowLength), rowLength, "A row has room for at least 1 statement.");
        _junctions = new HashSet<string>(drawing.Relations.Where(drawing.HasJunction).Select(relation => relation.Id), StringComparer.Ordinal);
        _ids = [.. drawing.Nodes.Select(node => node.Id), .. _junctions];
        var arrows = drawing.Relations.SelectMany(drawing.Arrows).Where(arrow => arrow.From != arrow.To).Select(arrow => (arrow.From, arrow.To)).Distinct().ToList();
        _down = arrows.ToLookup(arrow => arrow.To, arrow => arrow.From, StringComparer.Ordinal);
        var (order, forward) = Order();
        _up = arrows.Where(arrow => forward(arrow.From, arrow.To)).ToLookup(arrow => arrow.From, arrow => arrow.To, StringComparer.Ordinal);
        _down = arrows.Where(arrow => forward(arrow.From, arrow.To)).ToLookup(arrow => arrow.To, arrow => arrow.From, StringComparer.Ordinal);
        Schedule(Heights(order), rowLength ?? Math.Max(6, (int)Math.Ceiling(Math.Sqrt(drawing.Nodes.Count))));
    }

    /// <summary>How many rows lie between two nodes, counted from the target; less than 1 for an edge against the order of the rows.</summary>
    public int Span(string from, string to) => _rows[from] - _rows[to];

    /// <summary>The nodes of the first row, which without a word about it a layout would set at whatever height suits their own part.</summary>
    public IReadOnlyCollection<string> TopRow() => [.. _ids.Where(id => !_junctions.Contains(id) && _rows[id] == 0)];

    /// <summary>Nodes that point to nothing but stand lower all the same, each with one of the row above, which alone can hold it there.</summary>
    public IEnumerable<(string Id, string Above)> Held()
    {
        var first = _ids.Where(id => !_junctions.Contains(id)).ToLookup(id => _rows[id]);
        return _ids.Where(id => _rows[id] > 0 && !_up[id].Any() && first.Contains(_rows[id] - 1)).Select(id => (id, first[_rows[id] - 1].First()));
    }

    /// <summary>
    /// Depth-first finishing order from the conclusions down, on a stack of its own. An edge is forward where the target finishes after
    /// the source; the others close circles and are left out of account.
    /// </summary>
    private (List<string> Order, Func<string, string, bool> IsForward) Order()
    {
        var finished = new Dictionary<string, int>(StringComparer.Ordinal);
        var entered = new HashSet<string>(StringComparer.Ordinal);
        var order = new List<string>();
        var path = new Stack<(string Id, Queue<string> Below)>();
        foreach (var root in _ids)
        {
            Enter(root);
            while (path.Count > 0)
            {
                var (id, below) = path.Peek();
                if (below.Count > 0)
                {
                    Enter(below.Dequeue());
                    continue;
                }
                path.Pop();
                finished.Add(id, order.Count);
                order.Add(id);
            }
        }
        return (order, (from, to) => finished[to] > finished[from]);

        void Enter(string id)
        {
            if (entered.Add(id)) path.Push((id, new Queue<string>(_down[id])));
        }
    }

    /// <summary>The length of the longest chain beneath each node; what is beneath finishes first.</summary>
    private Dictionary<string, int> Heights(List<string> order)
    {
        var heights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in order) heights.Add(id, _down[id].Select(below => heights[below] + 1).DefaultIfEmpty(0).Max());
        return heights;
    }

    private void Schedule(Dictionary<string, int> heights, int rowLength)
    {
        var waitsFor = _ids.ToDictionary(id => id, id => _up[id].Count(), StringComparer.Ordinal);
        var positions = _ids.Select((id, index) => (id, index)).ToDictionary(item => item.id, item => item.index, StringComparer.Ordinal);
        var ready = new SortedSet<(int Priority, int Position)>();
        var readyJunctions = new List<string>();
        foreach (var id in _ids.Where(id => waitsFor[id] == 0)) MakeReady(id);
        for (var row = 0; ready.Count + readyJunctions.Count > 0; row++)
        {
            var taken = ready.Take(rowLength).ToList();
            ready.ExceptWith(taken);
            string[] members = [.. taken.Select(key => _ids[key.Position]), .. readyJunctions];
            readyJunctions.Clear();
            foreach (var id in members) _rows.Add(id, row);
            foreach (var below in members.SelectMany(id => _down[id]))
                if (--waitsFor[below] == 0)
                    MakeReady(below);
        }

        void MakeReady(string id)
        {
            if (_junctions.Contains(id)) readyJunctions.Add(id);
            else ready.Add((-heights[id], positions[id]));
        }
    }
}
