namespace ArgumentMap.Drawing;

/// <summary>
/// In which row each node stands, so that no row is longer than a page is wide: list scheduling by level, where a node is ready when all
/// that it points to has its row, and of those ready the ones with the most beneath them come first. Junctions take no room. A layout
/// is then held to these rows by the lengths of the edges. Source: T. C. Hu, Parallel sequencing and assembly line problems (1961).
/// O((n + m) log n).
/// </summary>
internal sealed class MapRows
{
    private readonly List<string> _ids;
    private readonly Dictionary<string, int> _indexes;

    /// <summary>Where the junctions begin among the ids.</summary>
    private readonly int _firstJunction;

    private readonly int[] _rows;
    private readonly int[] _upDegrees;
    private readonly CompressedRows _down;

    /// <summary>Works out the rows of what is drawn.</summary>
    /// <param name="drawing">What is drawn.</param>
    /// <param name="rowLength">How many statements a row has room for, 1 or more; null for a number that makes a readable page.</param>
    public MapRows(MapDrawing drawing, int? rowLength = null)
    {
        Guard.NotNull(drawing, nameof(drawing));
        if (rowLength < 1) throw new ArgumentOutOfRangeException(nameof(rowLength), rowLength, "A row has room for at least 1 statement.");
        _ids = [.. drawing.Nodes.Concat(drawing.Relations.Where(relation => relation.HasWords)).Select(node => node.Id)];
        _firstJunction = _ids.Count;
        _ids.AddRange(drawing.Relations.Where(relation => drawing.HasJunction(relation) && !relation.HasWords)
            .Select(relation => relation.Id));
        _indexes = new Dictionary<string, int>(_ids.Count, StringComparer.Ordinal);
        foreach (var id in _ids) _indexes.Add(id, _indexes.Count);
        var arrows = drawing.Relations.SelectMany(drawing.Arrows).Select(arrow => (From: _indexes[arrow.From], To: _indexes[arrow.To]))
            .Where(arrow => arrow.From != arrow.To);
        var whole = CompressedRows.OfArcs(_ids.Count, arrows.Select(arrow => (arrow.To, arrow.From)));
        var mains = drawing.Nodes.Where(node => node is Statement { IsMain: true }).Select(node => _indexes[node.Id]);
        var order = Order(whole, [.. mains, .. Enumerable.Range(0, _ids.Count)]);
        var finished = new int[order.Length];
        for (var i = 0; i < order.Length; i++) finished[order[i]] = i;
        _down = CompressedRows.OfArcs(_ids.Count, whole.Pairs().Where(arc => finished[arc.Row] > finished[arc.Value]));
        _upDegrees = new int[_ids.Count];
        foreach (var (_, below) in _down.Pairs()) _upDegrees[below]++;
        _rows = Schedule(Heights(order), rowLength ?? Math.Max(6, (int)Math.Ceiling(Math.Sqrt(drawing.Nodes.Count))));
    }

    /// <summary>
    /// How many rows lie between two nodes, counted from the target; less than 1 for an edge against the order of the rows.
    /// </summary>
    public int Span(string from, string to) => _rows[_indexes[from]] - _rows[_indexes[to]];

    /// <summary>
    /// The nodes of the first row, which without a word about it a layout would set at whatever height suits their own part.
    /// </summary>
    public IReadOnlyCollection<string> TopRow() => [.. _ids.Take(_firstJunction).Where((_, node) => _rows[node] == 0)];

    /// <summary>
    /// Nodes that point to nothing but stand lower all the same, each with one of the row above, which alone can hold it there.
    /// </summary>
    public IEnumerable<(string Id, string Above)> Held()
    {
        var firsts = new Dictionary<int, string>();
        for (var node = _firstJunction - 1; node >= 0; node--) firsts[_rows[node]] = _ids[node];
        for (var node = 0; node < _ids.Count; node++)
            if (_rows[node] > 0 && _upDegrees[node] == 0 && firsts.TryGetValue(_rows[node] - 1, out var above))
                yield return (_ids[node], above);
    }

    /// <summary>
    /// Depth-first finishing order from the conclusions down, on a stack of its own. An edge is forward where the target finishes after
    /// the source; the others close circles and are left out of account. What is begun with stands above the rest of its circles.
    /// </summary>
    private static int[] Order(CompressedRows down, IReadOnlyList<int> roots)
    {
        var order = new List<int>(down.RowCount);
        var entered = new bool[down.RowCount];
        var passed = new int[down.RowCount];
        var path = new Stack<int>();
        foreach (var root in roots)
        {
            Enter(root);
            while (path.Count > 0)
            {
                var node = path.Peek();
                if (passed[node] < down.LengthOf(node)) Enter(down[node][passed[node]++]);
                else order.Add(path.Pop());
            }
        }
        return order.ToArray();

        void Enter(int node)
        {
            if (entered[node]) return;
            entered[node] = true;
            path.Push(node);
        }
    }

    /// <summary>The length of the longest chain beneath each node; what is beneath finishes first.</summary>
    private int[] Heights(int[] order)
    {
        var heights = new int[order.Length];
        foreach (var node in order)
            foreach (var below in _down[node]) heights[node] = Math.Max(heights[node], heights[below] + 1);
        return heights;
    }

    private int[] Schedule(int[] heights, int rowLength)
    {
        var rows = new int[heights.Length];
        var waitsFor = _upDegrees.ToArray();
        var ready = new SortedSet<(int Priority, int Node)>();
        var readyJunctions = new List<int>();
        for (var node = 0; node < rows.Length; node++)
            if (waitsFor[node] == 0) MakeReady(node);
        for (var row = 0; ready.Count + readyJunctions.Count > 0; row++)
        {
            var taken = ready.Take(rowLength).ToList();
            ready.ExceptWith(taken);
            int[] members = [.. taken.Select(key => key.Node), .. readyJunctions];
            readyJunctions.Clear();
            foreach (var node in members) rows[node] = row;
            foreach (var node in members)
                foreach (var below in _down[node])
                    if (--waitsFor[below] == 0) MakeReady(below);
        }
        return rows;

        void MakeReady(int node)
        {
            if (node >= _firstJunction) readyJunctions.Add(node);
            else ready.Add((-heights[node], node));
        }
    }
}
