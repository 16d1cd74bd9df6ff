namespace ArgumentMap.Reasoning;

/// <summary>
/// A network of arcs with whole capacities, and the greatest flow through it. Source: E. A. Dinic (1970), in the form of level graphs and
/// blocking flows; O(arcs × √vertices) with unit capacities at the vertices (S. Even and R. E. Tarjan, Network flow and testing graph
/// connectivity, 1975).
/// </summary>
internal sealed class FlowNetwork(int count)
{
    /// <summary>More than any cut of arcs with capacity 1 can carry.</summary>
    public const int Unbounded = int.MaxValue / 2;

    private readonly List<int>[] _arcs = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
    private readonly List<int> _targets = [];
    private readonly List<int> _left = [];
    private readonly List<int> _capacities = [];
    private readonly int[] _levels = new int[count];
    private readonly int[] _next = new int[count];

    /// <summary>Of each vertex the first arc that may still have a flow to be taken.</summary>
    private readonly int[] _taken = new int[count];

    /// <summary>Adds an arc. Arc i and its reverse are numbered 2i and 2i+1.</summary>
    public void Add(int from, int to, int capacity)
    {
        AddHalf(from, to, capacity);
        AddHalf(to, from, 0);
    }

    /// <summary>Sends as much as can be sent from one vertex to another, once.</summary>
    /// <returns>How much that is.</returns>
    public int Send(int source, int sink, CancellationToken cancellationToken)
    {
        long total = 0;
        while (FindLevels(source, sink))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Array.Clear(_next);
            while (Push(source, sink) is > 0 and var pushed) total += pushed;
        }
        return (int)Math.Min(total, Unbounded);
    }

    /// <summary>The vertices that a vertex can still send to: after <see cref="Send"/>, the source's side of the least cut nearest to it.</summary>
    public bool[] ReachedFrom(int source)
    {
        FindLevels(source, -1);
        return [.. _levels.Select(level => level >= 0)];
    }

    /// <summary>Follows one unit of the flow from a vertex on and takes it out of the flow. All paths together cost O(arcs + their length).</summary>
    public List<int> TakePath(int source, int sink)
    {
        var path = new List<int> { source };
        while (path[^1] != sink)
        {
            var arcs = _arcs[path[^1]];
            var arc = arcs[_taken[path[^1]]];
            if (arc % 2 != 0 || _left[arc] == _capacities[arc])
            {
                _taken[path[^1]]++;
                continue;
            }
            _left[arc]++;
            path.Add(_targets[arc]);
        }
        return path;
    }

    private void AddHalf(int from, int to, int capacity)
    {
        _arcs[from].Add(_targets.Count);
        _targets.Add(to);
        _left.Add(capacity);
        _capacities.Add(capacity);
    }

    private bool FindLevels(int source, int sink)
    {
        Array.Fill(_levels, -1);
        _levels[source] = 0;
        var waiting = new Queue<int>([source]);
        while (waiting.TryDequeue(out var vertex))
            foreach (var arc in _arcs[vertex])
            {
                if (_left[arc] == 0 || _levels[_targets[arc]] >= 0) continue;
                _levels[_targets[arc]] = _levels[vertex] + 1;
                waiting.Enqueue(_targets[arc]);
            }
        return sink >= 0 && _levels[sink] >= 0;
    }

    /// <summary>Pushes along one path of the level graph, found depth first on a stack of its own.</summary>
    private int Push(int source, int sink)
    {
        var path = new Stack<int>();
        var vertex = source;
        while (vertex != sink)
        {
            if (_next[vertex] < _arcs[vertex].Count)
            {
                var arc = _arcs[vertex][_next[vertex]];
                if (_left[arc] > 0 && _levels[_targets[arc]] == _levels[vertex] + 1)
                {
                    path.Push(arc);
                    vertex = _targets[arc];
                }
                else
                {
                    _next[vertex]++;
                }
                continue;
            }
            if (!path.TryPop(out var back)) return 0;
            vertex = _targets[back ^ 1];
            _next[vertex]++;
        }
        var amount = path.Min(arc => _left[arc]);
        foreach (var arc in path)
        {
            _left[arc] -= amount;
            _left[arc ^ 1] += amount;
        }
        return amount;
    }
}
