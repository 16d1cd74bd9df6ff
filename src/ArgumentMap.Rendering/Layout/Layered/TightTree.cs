namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Moves vertices together until arcs without slack join them all: the start of the network simplex method. Vertices that tight arcs join
/// move as one part. The smallest part is always the one that moves, along its arc of least slack, so that each vertex is looked at
/// O(log vertices) times: O((vertices + arcs) log vertices).
/// </summary>
internal sealed class TightTree
{
    private readonly SimplexProblem _problem;
    private readonly long[] _values;
    private readonly List<int> _arcs = [];
    private readonly int[] _part;
    private readonly int[] _next;
    private readonly int[] _last;
    private readonly int[] _size;

    private TightTree(SimplexProblem problem, long[] values)
    {
        (_problem, _values) = (problem, values);
        _part = [.. Enumerable.Range(0, problem.Count)];
        _last = [.. _part];
        _next = new int[problem.Count];
        _size = new int[problem.Count];
        Array.Fill(_next, -1);
        Array.Fill(_size, 1);
    }

    /// <summary>The arcs of a spanning tree that are exactly as long as they must be.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="values">Numbers that keep every arc long enough; they are changed, and still do.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="ArgumentException">The arcs do not join all vertices.</exception>
    public static int[] Build(SimplexProblem problem, long[] values, CancellationToken cancellation = default)
    {
        var tree = new TightTree(problem, values);
        tree.JoinTightArcs();
        tree.MoveParts(cancellation);
        return [.. tree._arcs];
    }

    private void JoinTightArcs()
    {
        for (var arc = 0; arc < _problem.ArcCount; arc++)
            if (_problem.Slack(arc, _values) == 0)
                Join(arc);
    }

    private void MoveParts(CancellationToken cancellation)
    {
        var parts = new PriorityQueue<int, (int Size, int Part)>();
        for (var vertex = 0; vertex < _problem.Count; vertex++)
            if (_part[vertex] == vertex)
                parts.Enqueue(vertex, (_size[vertex], vertex));
        while (_arcs.Count < _problem.Count - 1 && parts.TryDequeue(out var part, out var key))
        {
            cancellation.ThrowIfCancellationRequested();
            if (_part[part] != part || _size[part] != key.Size) continue;
            var arc = ArcOfLeastSlack(part);
            var slack = _problem.Slack(arc, _values);
            Move(part, PartOf(_problem.Tails[arc]) == part ? slack : -slack);
            var joined = Join(arc);
            parts.Enqueue(joined, (_size[joined], joined));
        }
    }

    private int ArcOfLeastSlack(int part)
    {
        var (best, least) = (-1, long.MaxValue);
        for (var vertex = part; vertex >= 0; vertex = _next[vertex])
        {
            Look(_problem.Out[vertex], _problem.Heads);
            Look(_problem.In[vertex], _problem.Tails);
        }
        return best >= 0 ? best : throw new ArgumentException("The arcs do not join all vertices.");

        void Look(ReadOnlySpan<int> arcs, int[] ends)
        {
            foreach (var arc in arcs)
                if (_problem.Slack(arc, _values) < least && PartOf(ends[arc]) != part)
                    (best, least) = (arc, _problem.Slack(arc, _values));
        }
    }

    private void Move(int part, long distance)
    {
        for (var vertex = part; vertex >= 0; vertex = _next[vertex]) _values[vertex] += distance;
    }

    /// <summary>Makes one part of an arc's ends, if they are not yet, and gives its first vertex.</summary>
    private int Join(int arc)
    {
        var (a, b) = (PartOf(_problem.Tails[arc]), PartOf(_problem.Heads[arc]));
        if (a == b) return a;
        _arcs.Add(arc);
        if (_size[a] < _size[b]) (a, b) = (b, a);
        _part[b] = a;
        _size[a] += _size[b];
        _next[_last[a]] = b;
        _last[a] = _last[b];
        return a;
    }

    /// <summary>The first vertex of a vertex's part; the way to it is shortened (union-find with path halving).</summary>
    private int PartOf(int vertex)
    {
        while (_part[vertex] != vertex) vertex = _part[vertex] = _part[_part[vertex]];
        return vertex;
    }
}
