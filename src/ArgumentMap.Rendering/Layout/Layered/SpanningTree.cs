namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// A spanning tree with a root, in which each vertex knows how many hang under it, itself among them. Taking a tree arc out divides it in
/// two sides, of which only the smaller is ever walked through.
/// </summary>
/// <remarks>
/// Gansner et al. 1993, section 2.4, number the vertices in postorder instead, and have to number anew all that hangs under the place where
/// both arcs of an exchange meet: often the whole tree. The counts need changing only on the ways from the arcs' ends to that place (as in
/// R. K. Ahuja, T. L. Magnanti and J. B. Orlin, Network Flows, 1993, section 11.3).
/// </remarks>
internal sealed class SpanningTree
{
    private readonly SimplexProblem _problem;
    private readonly int[] _parent;
    private readonly int[] _parentArc;
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;
    private readonly int[] _previousSibling;
    private readonly int[] _size;
    private readonly int[] _sideOf;
    private readonly int[] _side;
    private int _sideNumber;
    private int _sideCount;

    public SpanningTree(SimplexProblem problem, int[] arcs)
    {
        _problem = problem;
        _parent = NewArray();
        _parentArc = NewArray();
        _firstChild = NewArray();
        _nextSibling = NewArray();
        _previousSibling = NewArray();
        (_size, _sideOf, _side) = (new int[problem.Count], new int[problem.Count], new int[problem.Count]);
        Hang(arcs);
        BottomUp = Count();
    }

    /// <summary>The vertices in the order that the tree had at first, each before the one above it.</summary>
    public int[] BottomUp { get; }

    /// <summary>The vertices of the side that was divided off last.</summary>
    public ReadOnlySpan<int> Side => _side.AsSpan(0, _sideCount);

    /// <summary>The vertex above, or −1 at the root.</summary>
    public int Parent(int vertex) => _parent[vertex];

    /// <summary>The arc between a vertex and the one above it, or −1 at the root.</summary>
    public int ParentArc(int vertex) => _parentArc[vertex];

    /// <summary>How many vertices hang under a vertex, itself among them.</summary>
    public int Size(int vertex) => _size[vertex];

    /// <summary>Whether a vertex is on the side that was divided off last.</summary>
    public bool IsOnSide(int vertex) => _sideOf[vertex] == _sideNumber;

    /// <summary>The lower end of a tree arc.</summary>
    public int LowerEnd(int arc) => _parentArc[_problem.Tails[arc]] == arc ? _problem.Tails[arc] : _problem.Heads[arc];

    /// <summary>
    /// Divides off the smaller of a tree arc's two sides and tells whether it is the one that hangs under the arc. O(vertices on it).
    /// </summary>
    public bool Divide(int arc)
    {
        var lower = LowerEnd(arc);
        var isLower = _size[lower] <= _problem.Count / 2;
        var skipped = isLower ? -1 : lower;
        _sideNumber++;
        _sideCount = 0;
        Take(isLower ? lower : BottomUp[^1]);
        for (var i = 0; i < _sideCount; i++)
            for (var child = _firstChild[_side[i]]; child >= 0; child = _nextSibling[child])
                if (child != skipped)
                    Take(child);
        return isLower;
    }

    /// <summary>
    /// Takes a tree arc out and puts another one in, which joins the two sides again. O(length of the ways from their ends to where these
    /// meet).
    /// </summary>
    /// <param name="leaving">The tree arc.</param>
    /// <param name="entering">The other arc.</param>
    /// <param name="inside">The end of the entering arc that hangs under the leaving one.</param>
    /// <param name="meeting">The vertex where the ways of the entering arc's ends to the root meet.</param>
    public void Exchange(int leaving, int entering, int inside, int meeting)
    {
        var top = LowerEnd(leaving);
        var moved = _size[top];
        var outside = _problem.Other(entering, inside);
        for (var v = _parent[top]; v != meeting; v = _parent[v]) _size[v] -= moved;
        for (var v = outside; v != meeting; v = _parent[v]) _size[v] += moved;
        var (vertex, parent, arc, below) = (inside, outside, entering, 0);
        while (true)
        {
            var (oldParent, oldArc, oldSize) = (_parent[vertex], _parentArc[vertex], _size[vertex]);
            Remove(vertex);
            Add(vertex, parent, arc);
            _size[vertex] = moved - below;
            if (vertex == top) return;
            (vertex, parent, arc, below) = (oldParent, vertex, oldArc, oldSize);
        }
    }

    private void Take(int vertex)
    {
        _sideOf[vertex] = _sideNumber;
        _side[_sideCount++] = vertex;
    }

    private int[] NewArray()
    {
        var array = new int[_problem.Count];
        Array.Fill(array, -1);
        return array;
    }

    private void Hang(int[] arcs)
    {
        var ends = new int[arcs.Length * 2];
        var items = new int[arcs.Length * 2];
        for (var i = 0; i < arcs.Length; i++)
        {
            (ends[2 * i], ends[(2 * i) + 1]) = (_problem.Tails[arcs[i]], _problem.Heads[arcs[i]]);
            items[2 * i] = items[(2 * i) + 1] = arcs[i];
        }
        var around = new CompressedRows(_problem.Count, ends, items);
        var stack = new Stack<int>([0]);
        while (stack.TryPop(out var vertex))
            foreach (var arc in around[vertex])
            {
                if (arc == _parentArc[vertex]) continue;
                var child = _problem.Other(arc, vertex);
                Add(child, vertex, arc);
                stack.Push(child);
            }
    }

    private int[] Count()
    {
        var order = new int[_problem.Count];
        var count = 1;
        for (var i = 0; i < count; i++)
            for (var child = _firstChild[order[i]]; child >= 0; child = _nextSibling[child])
                order[count++] = child;
        Array.Reverse(order);
        foreach (var vertex in order)
        {
            _size[vertex]++;
            if (_parent[vertex] >= 0) _size[_parent[vertex]] += _size[vertex];
        }
        return order;
    }

    private void Add(int vertex, int parent, int arc)
    {
        (_parent[vertex], _parentArc[vertex]) = (parent, arc);
        var first = _firstChild[parent];
        (_previousSibling[vertex], _nextSibling[vertex], _firstChild[parent]) = (-1, first, vertex);
        if (first >= 0) _previousSibling[first] = vertex;
    }

    private void Remove(int vertex)
    {
        var (previous, next) = (_previousSibling[vertex], _nextSibling[vertex]);
        if (previous >= 0) _nextSibling[previous] = next;
        else _firstChild[_parent[vertex]] = next;
        if (next >= 0) _previousSibling[next] = previous;
    }
}
