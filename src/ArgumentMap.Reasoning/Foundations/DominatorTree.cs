namespace ArgumentMap.Reasoning;

/// <summary>
/// What every path to a vertex passes: the dominators of a flow graph. Source: K. D. Cooper, T. J. Harvey and K. Kennedy, A simple, fast
/// dominance algorithm (2001): O(vertices²) at worst, in practice nearly linear.
/// </summary>
internal sealed class DominatorTree
{
    private const int Unreached = -1;

    private readonly int[] _parents;
    private readonly int[] _ranks;
    private readonly int _root;

    /// <summary>The dominators of what can be reached from a root.</summary>
    /// <param name="forward">The arcs by where they start.</param>
    /// <param name="backward">The same arcs by where they end.</param>
    /// <param name="root">The vertex from which the paths start.</param>
    public DominatorTree(CompressedRows forward, CompressedRows backward, int root)
    {
        _root = root;
        _parents = new int[forward.Starts.Length - 1];
        _ranks = new int[_parents.Length];
        Array.Fill(_parents, Unreached);
        Array.Fill(_ranks, Unreached);
        Order = PostOrder.From(forward, root);
        for (var rank = 0; rank < Order.Count; rank++) _ranks[Order[rank]] = rank;
        _parents[root] = root;
        while (Improves(Order, backward))
        {
        }
    }

    /// <summary>The vertices that can be reached, each after those that it dominates.</summary>
    public List<int> Order { get; }

    /// <summary>The nearest dominator of a vertex that can be reached; the root's is the root.</summary>
    public int ParentOf(int vertex) => _parents[vertex];

    public bool IsReached(int vertex) => _parents[vertex] != Unreached;

    /// <summary>The dominators of a vertex but itself and the root, nearest first; none for one that cannot be reached.</summary>
    public IEnumerable<int> DominatorsOf(int vertex)
    {
        if (!IsReached(vertex)) yield break;
        for (var above = _parents[vertex]; above != _root; above = _parents[above]) yield return above;
    }

    private bool Improves(List<int> order, CompressedRows backward)
    {
        var changed = false;
        for (var rank = order.Count - 2; rank >= 0; rank--)
        {
            var parent = Unreached;
            foreach (var before in backward[order[rank]])
                if (IsReached(before)) parent = parent == Unreached ? before : Meet(before, parent);
            if (_parents[order[rank]] == parent) continue;
            _parents[order[rank]] = parent;
            changed = true;
        }
        return changed;
    }

    private int Meet(int one, int other)
    {
        while (one != other)
        {
            while (_ranks[one] < _ranks[other]) one = _parents[one];
            while (_ranks[other] < _ranks[one]) other = _parents[other];
        }
        return one;
    }
}
