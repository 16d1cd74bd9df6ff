namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// The network simplex method of E. R. Gansner, E. Koutsofios, S. C. North and K.-P. Vo, A Technique for Drawing Directed Graphs (IEEE
/// Transactions on Software Engineering 19, 1993), section 2.3: a spanning tree of tight arcs is improved by exchanging a tree arc of
/// negative cut value for the arc of least slack that crosses the cut the other way.
/// </summary>
/// <remarks>
/// Cut values are found once in O(vertices + arcs) from the sums of what hangs under each vertex, and then changed only on the circle that
/// the entering arc closes. Each exchange costs O(the smaller side of the cut + the length of that circle); their number has no polynomial
/// bound that is known, and in practice is about linear. It is limited: what stands at the limit is a valid answer that is not the best.
/// </remarks>
internal sealed class NetworkSimplex
{
    /// <summary>How many tree arcs are looked at, at the least, before the most negative cut value among them is taken.</summary>
    private const int LeastSearch = 30;

    /// <summary>Enough for any argument map of tens of thousands of nodes; some seconds.</summary>
    private const long DefaultWork = 300_000_000;

    private readonly SimplexProblem _problem;
    private readonly long[] _values;
    private readonly int[] _treeArcs;
    private readonly SpanningTree _tree;
    private readonly long[] _cuts;
    private readonly int[] _slots;
    private readonly int _searchSize;
    private readonly long _mostWork;
    private readonly CancellationToken _cancellation;
    private int _searchFrom;
    private long _work;

    private NetworkSimplex(SimplexProblem problem, long[] values, long mostWork, CancellationToken cancellation)
    {
        (_problem, _values, _mostWork, _cancellation) = (problem, values, mostWork, cancellation);
        _treeArcs = TightTree.Build(problem, values, cancellation);
        _tree = new SpanningTree(problem, _treeArcs);
        _cuts = new long[problem.ArcCount];
        _slots = new int[problem.ArcCount];
        _searchSize = Math.Max(LeastSearch, (int)Math.Sqrt(problem.Count));
        for (var slot = 0; slot < _treeArcs.Length; slot++) _slots[_treeArcs[slot]] = slot;
        FindCutValues();
    }

    /// <summary>The best numbers, the least of them 0.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="mostWork">
    /// How many vertices and arcs are looked at in exchanges, about, before the search ends without the best.
    /// </param>
    /// <param name="start">Numbers that keep every arc long enough; null for the least ones.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static long[] Solve(SimplexProblem problem, long mostWork = DefaultWork, long[]? start = null,
        CancellationToken cancellation = default)
    {
        var simplex = Optimum(problem, mostWork, start, cancellation);
        return FromZero(simplex._values);
    }

    /// <summary>
    /// The best numbers, with whatever can stand anywhere between two places put in the middle of them (the paper's balancing for
    /// coordinates).
    /// </summary>
    /// <inheritdoc cref="Solve"/>
    public static long[] SolveCentered(SimplexProblem problem, long mostWork = DefaultWork, long[]? start = null,
        CancellationToken cancellation = default)
    {
        var simplex = Optimum(problem, mostWork, start, cancellation);
        simplex.Center();
        return FromZero(simplex._values);
    }

    private static NetworkSimplex Optimum(SimplexProblem problem, long mostWork, long[]? start, CancellationToken cancellation)
    {
        var simplex = new NetworkSimplex(problem, start is null ? problem.LeastValues() : (long[])start.Clone(), mostWork, cancellation);
        while (simplex._work < mostWork && simplex.LeavingArc() is >= 0 and var leaving)
        {
            cancellation.ThrowIfCancellationRequested();
            simplex.Exchange(leaving, simplex.EnteringArc(leaving));
        }
        return simplex;
    }

    private static long[] FromZero(long[] values)
    {
        var least = values.Length == 0 ? 0 : values.Min();
        for (var i = 0; i < values.Length; i++) values[i] -= least;
        return values;
    }

    /// <summary>
    /// A tree arc's cut value is the weight of the arcs from its tail's side to its head's side less those back. For the side that hangs
    /// under a vertex that is the sum over its vertices of what goes out less what comes in: what stays inside counts both ways.
    /// </summary>
    private void FindCutValues()
    {
        var net = new long[_problem.Count];
        for (var arc = 0; arc < _problem.ArcCount; arc++)
        {
            net[_problem.Tails[arc]] += _problem.Weights[arc];
            net[_problem.Heads[arc]] -= _problem.Weights[arc];
        }
        foreach (var vertex in _tree.BottomUp)
        {
            if (_tree.ParentArc(vertex) is not (>= 0 and var arc)) continue;
            _cuts[arc] = _problem.Tails[arc] == vertex ? net[vertex] : -net[vertex];
            net[_tree.Parent(vertex)] += net[vertex];
        }
    }

    /// <summary>A tree arc of negative cut value, or −1. The search goes on where the last one ended, block by block.</summary>
    private int LeavingArc()
    {
        var best = -1;
        for (var i = 1; i <= _treeArcs.Length; i++)
        {
            if (_searchFrom >= _treeArcs.Length) _searchFrom = 0;
            var arc = _treeArcs[_searchFrom++];
            if (_cuts[arc] < 0 && (best < 0 || _cuts[arc] < _cuts[best])) best = arc;
            if (best < 0 || i % _searchSize != 0) continue;
            _work += i;
            break;
        }
        return best;
    }

    /// <summary>
    /// The arc of least slack from the head's side of a tree arc to its tail's side, or −1. All of them touch both sides: only the smaller
    /// side is looked through, and it stays divided off.
    /// </summary>
    private int EnteringArc(int leaving)
    {
        var isTailSide = _tree.Divide(leaving) == (_problem.Tails[leaving] == _tree.LowerEnd(leaving));
        var (arcs, ends) = isTailSide ? (_problem.In, _problem.Tails) : (_problem.Out, _problem.Heads);
        var (best, least) = (-1, long.MaxValue);
        _work += 3L * _tree.Side.Length;
        foreach (var vertex in _tree.Side)
        {
            // A vertex with very many arcs is the dear one: what is looked at there counts as well.
            _work += arcs[vertex].Length;
            foreach (var arc in arcs[vertex])
            {
                if (_tree.IsOnSide(ends[arc])) continue;
                var slack = _problem.Slack(arc, _values);
                if (slack >= least) continue;
                (best, least) = (arc, slack);
                if (slack == 0) return best;
            }
        }
        return best;
    }

    private void Exchange(int leaving, int entering)
    {
        Lengthen(leaving, _problem.Slack(entering, _values));
        var lower = _tree.LowerEnd(leaving);
        var inside = _tree.IsOnSide(_problem.Tails[entering]) == _tree.IsOnSide(lower)
            ? _problem.Tails[entering]
            : _problem.Heads[entering];
        var cut = _cuts[leaving];
        var meeting = ChangeCuts(entering, cut);
        (_cuts[entering], _cuts[leaving]) = (-cut, 0);
        _tree.Exchange(leaving, entering, inside, meeting);
        _slots[entering] = _slots[leaving];
        _treeArcs[_slots[entering]] = entering;
    }

    /// <summary>Makes the tree arc longer whose smaller side was divided off last, by moving that side.</summary>
    private void Lengthen(int arc, long distance)
    {
        if (distance == 0) return;
        var shift = _tree.IsOnSide(_problem.Tails[arc]) ? -distance : distance;
        foreach (var vertex in _tree.Side) _values[vertex] += shift;
    }

    /// <summary>
    /// Changes the cut values on the ways from both ends of the entering arc up to where they meet, and gives that place. An arc that runs
    /// along the circle with the entering arc gains what one against it loses. Of two vertices the one with fewer under it cannot be above
    /// the other, and steps up.
    /// </summary>
    private int ChangeCuts(int entering, long cut)
    {
        var (fromTail, fromHead) = (_problem.Tails[entering], _problem.Heads[entering]);
        while (fromTail != fromHead)
        {
            var isTailsWay = _tree.Size(fromTail) <= _tree.Size(fromHead);
            ref var vertex = ref isTailsWay ? ref fromTail : ref fromHead;
            var arc = _tree.ParentArc(vertex);
            _cuts[arc] += (_problem.Tails[arc] == vertex) == isTailsWay ? cut : -cut;
            vertex = _tree.Parent(vertex);
            _work++;
        }
        return fromTail;
    }

    /// <summary>A tree arc of cut value 0 may change its length at no cost: it takes half of what its cut allows.</summary>
    private void Center()
    {
        foreach (var arc in _treeArcs)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_work >= _mostWork) return;
            if (_cuts[arc] != 0 || EnteringArc(arc) is not (>= 0 and var entering)) continue;
            Lengthen(arc, _problem.Slack(entering, _values) / 2);
        }
    }
}
