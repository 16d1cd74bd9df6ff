namespace ArgumentMap.Analysis;

/// <summary>
/// The elementary circuits of a directed graph (those that pass no vertex twice), each once, the shortest first.
/// </summary>
/// <remarks>
/// D. B. Johnson's algorithm (Finding all the elementary circuits of a directed graph, 1975) is the fastest way to list all of them, but
/// it meets them in no order of length, so the shortest hundred of exponentially many would be out of reach. Here the circuits at each
/// start (<see cref="CircuitStarts"/>) are partitioned as J. Y. Yen (1971) and E. L. Lawler (1972) partition the shortest simple paths:
/// after a circuit is found, the others leave it at one of its vertices, and each of these sets waits in a queue by the length that its
/// shortest circuit has at least. A set is searched breadth-first, at first a little deeper than that length only, so that in a large
/// component the short circuits are found without walking all of it. A circuit of length l costs at most l searches, each O(vertices +
/// arcs). All work is counted, and stops at a limit.
/// </remarks>
internal sealed class ElementaryCircuits
{
    /// <summary>Enough for the shortest hundred circuits of nearly any graph; well under a second.</summary>
    private const long DefaultWork = 50_000_000;

    /// <summary>What keeping a set costs, in arcs followed: so the limit of work is one of memory too.</summary>
    private const int WorkPerSet = 25;

    private readonly CompressedRows _graph;
    private readonly CircuitStarts _starts;
    private readonly long _mostWork;
    private readonly SortedDictionary<int, Queue<CircuitSet>> _waiting = [];
    private readonly int[] _seen;
    private readonly int[] _closed;
    private readonly int[] _before;
    private readonly int[] _depths;
    private int _search;
    private long _work;

    /// <param name="graph">The graph.</param>
    /// <param name="mostWork">How many arcs are followed at the most, not counting one search in each component.</param>
    public ElementaryCircuits(CompressedRows graph, long mostWork = DefaultWork)
    {
        _graph = graph;
        _starts = new CircuitStarts(graph);
        _mostWork = mostWork;
        (_seen, _closed, _before, _depths) = (new int[graph.RowCount], new int[graph.RowCount], new int[graph.RowCount],
            new int[graph.RowCount]);
    }

    /// <summary>
    /// Whether the limit ended the enumeration. Then the last circuits need not have been the next shortest, and some may be missing.
    /// </summary>
    public bool IsStopped { get; private set; }

    /// <summary>The circuits as the vertices along the arcs. To be enumerated once.</summary>
    public IEnumerable<int[]> ShortestFirst(CancellationToken cancellationToken = default)
    {
        FillQueue();
        _work = 0;
        while (_waiting.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (length, set) = Dequeue();
            if (_work > _mostWork) IsStopped = true;
            if (set.Shortest is { } circuit)
            {
                yield return circuit;
                if (!IsStopped) Divide(set, circuit);
            }
            else if (!IsStopped)
            {
                Search(set, length + 1 + (length / 4));
            }
        }
    }

    /// <summary>
    /// At least one circuit of each component is known from the beginning, so that none goes unreported for lack of work.
    /// </summary>
    private void FillQueue()
    {
        var components = new HashSet<int>();
        foreach (var start in _starts.Starts)
        {
            var set = new CircuitSet([start], 1, []);
            if (components.Add(_starts.ComponentOf(start))) Search(set, int.MaxValue - 1);
            else Enqueue(1, set);
        }
    }

    /// <summary>Finds the shortest circuit of a set, or puts the set back with a higher bound where it is longer than a limit.</summary>
    private void Search(CircuitSet set, int longest)
    {
        var start = set.Path[0];
        var end = set.Path[set.Length - 1];
        _search++;
        _work += set.Length + set.Closed.Length;
        for (var i = 0; i < set.Length; i++) _seen[set.Path[i]] = _search;
        foreach (var closed in set.Closed) _closed[closed] = _search;
        _depths[end] = set.Length;
        var frontier = new Queue<int>([end]);
        while (frontier.Count > 0)
        {
            var vertex = frontier.Dequeue();
            if (_depths[vertex] > longest)
            {
                Enqueue(longest + 1, set);
                return;
            }
            _work += _graph.LengthOf(vertex);
            foreach (var next in _graph[vertex])
            {
                if (vertex == end && _closed[next] == _search) continue;
                if (next == start)
                {
                    Enqueue(_depths[vertex], set with { Shortest = Circuit(set, vertex) });
                    return;
                }
                if (_seen[next] == _search || !_starts.MayPass(start, next)) continue;
                _seen[next] = _search;
                _before[next] = vertex;
                _depths[next] = _depths[vertex] + 1;
                frontier.Enqueue(next);
            }
        }
    }

    private int[] Circuit(CircuitSet set, int last)
    {
        var circuit = new int[_depths[last]];
        for (var i = circuit.Length - 1; i >= set.Length; i--, last = _before[last]) circuit[i] = last;
        Array.Copy(set.Path, circuit, set.Length);
        return circuit;
    }

    /// <summary>Divides what is left of a set by where it leaves the circuit that was found.</summary>
    private void Divide(CircuitSet set, int[] circuit)
    {
        _work += circuit.Length;
        for (var length = set.Length; length <= circuit.Length; length++)
        {
            var next = circuit[length % circuit.Length];
            int[] closed = length == set.Length ? [.. set.Closed, next] : [next];
            if (_graph.LengthOf(circuit[length - 1]) == closed.Length) continue;
            Enqueue(circuit.Length, new CircuitSet(circuit, length, closed));
            _work += WorkPerSet;
        }
    }

    private void Enqueue(int length, CircuitSet set)
    {
        if (!_waiting.TryGetValue(length, out var sets)) _waiting.Add(length, sets = new Queue<CircuitSet>());
        sets.Enqueue(set);
    }

    private (int Length, CircuitSet Set) Dequeue()
    {
        var first = _waiting.First();
        var set = first.Value.Dequeue();
        if (first.Value.Count == 0) _waiting.Remove(first.Key);
        return (first.Key, set);
    }
}
