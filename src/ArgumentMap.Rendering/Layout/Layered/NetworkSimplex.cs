namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// The network simplex method of E. R. Gansner, E. Koutsofios, S. C. North and K.-P. Vo, A Technique for Drawing Directed Graphs (IEEE
/// Transactions on Software Engineering 19, 1993), section 2.3: a spanning tree of tight arcs is improved by exchanging a tree arc of
/// negative cut value for the arc of least slack that crosses the cut the other way.
/// </summary>
/// <remarks>
/// Cut values are found once in O(vertices + arcs) from the sums of what hangs under each vertex, and then changed only on the circle that the
/// entering arc closes. Each exchange costs at most O(vertices + arcs), in practice far less; their number has no polynomial bound that is
/// known, and in practice is about linear. It is limited: what stands at the limit is a valid answer that is not the best.
/// </remarks>
internal sealed class NetworkSimplex
{
    /// <summary>How many arcs of negative cut value are compared before the most negative is taken; the original's own figure.</summary>
    private const int SearchSize = 30;

    private readonly SimplexProblem _problem;
    private readonly long[] _values;
    private readonly int[] _treeArcs;
    private readonly SpanningTree _tree;
    private readonly long[] _cuts;
    private readonly int[] _slots;
    private readonly CancellationToken _cancellation;
    private int _searchFrom;

    private NetworkSimplex(SimplexProblem problem, long[] values, CancellationToken cancellation)
    {
        (_problem, _values, _cancellation) = (problem, values, cancellation);
        _treeArcs = TightTree.Build(problem, values, cancellation);
        _tree = new SpanningTree(problem, _treeArcs);
        _cuts = new long[problem.ArcCount];
        _slots = new int[problem.ArcCount];
        for (var slot = 0; slot < _treeArcs.Length; slot++) _slots[_treeArcs[slot]] = slot;
        FindCutValues();
    }

    /// <summary>The best numbers, the least of them 0.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="mostExchanges">How many exchanges are made at the most.</param>
    /// <param name="start">Numbers that keep every arc long enough; null for the least ones.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static long[] Solve(SimplexProblem problem, int mostExchanges = int.MaxValue, long[]? start = null, CancellationToken cancellation = default)
    {
        var simplex = Optimum(problem, mostExchanges, start, cancellation);
        return FromZero(simplex._values);
    }

    /// <summary>
    /// The best numbers, with whatever can stand anywhere between two places put in the middle of them (the paper's balancing for
    /// coordinates).
    /// </summary>
    /// <inheritdoc cref="Solve"/>
    public static long[] SolveCentered(SimplexProblem problem, int mostExchanges = int.MaxValue, long[]? start = null, CancellationToken cancellation = default)
    {
        var simplex = Optimum(problem, mostExchanges, start, cancellation);
        simplex.Center();
        return FromZero(simplex._values);
    }

    private static NetworkSimplex Optimum(SimplexProblem problem, int mostExchanges, long[]? start, CancellationToken cancellation)
    {
        var simplex = new NetworkSimplex(problem, start is null ? problem.LeastValues() : (long[])start.Clone(), cancellation);
        for (var i = 0; i < mostExchanges && simplex.LeavingArc() is >= 0 and var leaving; i++)
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
        foreach (var vertex in _tree.Order)
        {
            if (_tree.ParentArc(vertex) is not (>= 0 and var arc)) continue;
            _cuts[arc] = _problem.Tails[arc] == vertex ? net[vertex] : -net[vertex];
            net[_tree.Parent(vertex)] += net[vertex];
        }
    }

    /// <summary>A tree arc of negative cut value, or −1. The search goes on where the last one ended.</summary>
    private int LeavingArc()
    {
        var (best, found) = (-1, 0);
        for (var i = 0; i < _treeArcs.Length && found < SearchSize; i++)
        {
            if (_searchFrom >= _treeArcs.Length) _searchFrom = 0;
            var arc = _treeArcs[_searchFrom++];
            if (_cuts[arc] >= 0) continue;
            found++;
            if (best < 0 || _cuts[arc] < _cuts[best]) best = arc;
        }
        return best;
    }

    /// <summary>
    /// The arc of least slack from the head's side of a tree arc to its tail's side, or −1. All of them touch both sides: only the smaller
    /// side is looked through.
    /// </summary>
    private int EnteringArc(int leaving)
    {
        var lower = _tree.LowerEnd(leaving);
        var tailIsUnder = _problem.Tails[leaving] == lower;
        var (low, limit) = (_tree.Low(lower), _tree.Limit(lower));
        var (best, least) = (-1, long.MaxValue);
        if (limit - low + 1 <= _tree.Count / 2)
        {
            Look(_tree.Order[low..(limit + 1)], tailIsUnder);
        }
        else
        {
            Look(_tree.Order[..low], !tailIsUnder);
            Look(_tree.Order[(limit + 1)..], !tailIsUnder);
        }
        return best;

        void Look(ReadOnlySpan<int> side, bool isTailSide)
        {
            var ends = isTailSide ? _problem.Tails : _problem.Heads;
            var arcs = isTailSide ? _problem.In : _problem.Out;
            foreach (var vertex in side)
                foreach (var arc in arcs[vertex])
                {
                    if (_problem.Slack(arc, _values) is var slack && slack >= least) continue;
                    if (_tree.IsUnder(ends[arc], lower) == _tree.IsUnder(vertex, lower)) continue;
                    (best, least) = (arc, slack);
                    if (slack == 0) return;
                }
        }
    }

    private void Exchange(int leaving, int entering)
    {
        MoveTail(leaving, _problem.Slack(entering, _values));
        var cut = _cuts[leaving];
        var meeting = ChangeCuts(_problem.Tails[entering], _problem.Heads[entering], cut, isFromTail: true);
        ChangeCuts(_problem.Heads[entering], _problem.Tails[entering], cut, isFromTail: false);
        (_cuts[entering], _cuts[leaving]) = (-cut, 0);
        _tree.Exchange(leaving, entering, meeting);
        _slots[entering] = _slots[leaving];
        _treeArcs[_slots[entering]] = entering;
    }

    /// <summary>Makes a tree arc longer by moving the smaller side of it.</summary>
    private void MoveTail(int arc, long distance)
    {
        if (distance == 0) return;
        var lower = _tree.LowerEnd(arc);
        var (low, limit) = (_tree.Low(lower), _tree.Limit(lower));
        var shift = _problem.Tails[arc] == lower ? -distance : distance;
        if (limit - low + 1 <= _tree.Count / 2)
        {
            Shift(_tree.Order[low..(limit + 1)], shift);
        }
        else
        {
            Shift(_tree.Order[..low], -shift);
            Shift(_tree.Order[(limit + 1)..], -shift);
        }
    }

    private void Shift(ReadOnlySpan<int> vertices, long distance)
    {
        foreach (var vertex in vertices) _values[vertex] += distance;
    }

    /// <summary>
    /// Changes the cut values on the way from one end of the entering arc up to where the other end's way meets it, and gives that place.
    /// An arc that runs along the circle with the entering arc gains what one against it loses.
    /// </summary>
    private int ChangeCuts(int vertex, int other, long cut, bool isFromTail)
    {
        while (!_tree.IsUnder(other, vertex))
        {
            var arc = _tree.ParentArc(vertex);
            var isWith = (_problem.Tails[arc] == vertex) == isFromTail;
            _cuts[arc] += isWith ? cut : -cut;
            vertex = _tree.Parent(vertex);
        }
        return vertex;
    }

    /// <summary>A tree arc of cut value 0 may change its length at no cost: it takes half of what its cut allows.</summary>
    private void Center()
    {
        foreach (var arc in _treeArcs)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_cuts[arc] != 0 || EnteringArc(arc) is not (>= 0 and var entering)) continue;
            MoveTail(arc, _problem.Slack(entering, _values) / 2);
        }
    }
}
