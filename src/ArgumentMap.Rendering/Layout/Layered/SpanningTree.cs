namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// A spanning tree with a root, numbered in postorder: the vertices under v, with v itself, are those numbered <see cref="Low"/>(v) …
/// <see cref="Limit"/>(v), so that one comparison tells on which side of a tree arc a vertex stands (Gansner et al. 1993, section 2.4).
/// An exchange of arcs costs O(the part that hangs under the place where both arcs' ways to the root meet).
/// </summary>
internal sealed class SpanningTree
{
    private readonly SimplexProblem _problem;
    private readonly int[] _parent;
    private readonly int[] _parentArc;
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;
    private readonly int[] _previousSibling;
    private readonly int[] _low;
    private readonly int[] _limit;
    private readonly int[] _order;

    public SpanningTree(SimplexProblem problem, int[] arcs)
    {
        _problem = problem;
        _parent = NewArray();
        _parentArc = NewArray();
        _firstChild = NewArray();
        _nextSibling = NewArray();
        _previousSibling = NewArray();
        (_low, _limit, _order) = (new int[problem.Count], new int[problem.Count], new int[problem.Count]);
        Hang(arcs);
        Number(0, 0);
    }

    public int Count => _order.Length;

    /// <summary>The root.</summary>
    public int Root => _order[^1];

    /// <summary>The vertex above, or −1 at the root.</summary>
    public int Parent(int vertex) => _parent[vertex];

    /// <summary>The arc between a vertex and the one above it, or −1 at the root.</summary>
    public int ParentArc(int vertex) => _parentArc[vertex];

    public int Low(int vertex) => _low[vertex];

    public int Limit(int vertex) => _limit[vertex];

    /// <summary>The vertices in postorder.</summary>
    public ReadOnlySpan<int> Order => _order;

    /// <summary>Whether a vertex is another one or hangs under it.</summary>
    public bool IsUnder(int vertex, int above) => _low[above] <= _limit[vertex] && _limit[vertex] <= _limit[above];

    /// <summary>The lower end of a tree arc.</summary>
    public int LowerEnd(int arc) => _parentArc[_problem.Tails[arc]] == arc ? _problem.Tails[arc] : _problem.Heads[arc];

    /// <summary>Takes a tree arc out and puts another one in, which joins the two parts again.</summary>
    /// <param name="leaving">The tree arc.</param>
    /// <param name="entering">The other arc.</param>
    /// <param name="meeting">The vertex where the ways of the entering arc's ends to the root meet.</param>
    public void Exchange(int leaving, int entering, int meeting)
    {
        var top = LowerEnd(leaving);
        var inside = IsUnder(_problem.Tails[entering], top) ? _problem.Tails[entering] : _problem.Heads[entering];
        var (vertex, parent, arc) = (inside, _problem.Other(entering, inside), entering);
        while (true)
        {
            var (oldParent, oldArc) = (_parent[vertex], _parentArc[vertex]);
            Remove(vertex);
            Add(vertex, parent, arc);
            if (vertex == top) break;
            (vertex, parent, arc) = (oldParent, vertex, oldArc);
        }
        Number(meeting, _low[meeting]);
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
        var around = new Adjacency(_problem.Count, ends, items);
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

    /// <summary>Numbers what hangs under a vertex in postorder.</summary>
    private void Number(int top, int number)
    {
        var vertex = top;
        _low[vertex] = number;
        while (true)
        {
            while (_firstChild[vertex] is >= 0 and var child) _low[vertex = child] = number;
            while (true)
            {
                _limit[vertex] = number;
                _order[number++] = vertex;
                if (vertex == top) return;
                if (_nextSibling[vertex] is >= 0 and var next)
                {
                    _low[vertex = next] = number;
                    break;
                }
                vertex = _parent[vertex];
            }
        }
    }
}
