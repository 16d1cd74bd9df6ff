using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArgumentMap.Reasoning;

/// <summary>
/// A network of arcs with whole capacities, and the greatest flow through it. Source: E. A. Dinic (1970), in the form of level graphs and
/// blocking flows; O(arcs × √vertices) with unit capacities at the vertices (S. Even and R. E. Tarjan, Network flow and testing graph
/// connectivity, 1975). Arcs are added first; the first question fixes them.
/// </summary>
/// <param name="count">How many vertices there are.</param>
/// <param name="capacity">How many arcs to make room for.</param>
internal sealed class FlowNetwork(int count, int capacity)
{
    /// <summary>More than any cut of arcs with capacity 1 can carry.</summary>
    public const int Unbounded = int.MaxValue / 2;

    private readonly List<int> _sources = new(2 * capacity);
    private readonly List<int> _targets = new(2 * capacity);
    private readonly List<int> _capacities = new(2 * capacity);
    private readonly int[] _levels = new int[count];
    private readonly int[] _waiting = new int[count];
    private readonly int[] _next = new int[count];

    /// <summary>Of each vertex the first arc that may still have a flow to be taken.</summary>
    private readonly int[] _taken = new int[count];
    private readonly List<int> _path = [];
    private CompressedRows? _arcs;
    private int[] _left = [];

    private CompressedRows Arcs
    {
        get
        {
            if (_arcs is not null) return _arcs;
            _left = [.. _capacities];
            return _arcs = new CompressedRows(count, CollectionsMarshal.AsSpan(_sources), [.. Enumerable.Range(0, _sources.Count)]);
        }
    }

    /// <summary>Adds an arc. Arc i and its reverse are numbered 2i and 2i+1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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

    /// <summary>
    /// The vertices that a vertex can still send to: after <see cref="Send"/>, the source's side of the least cut nearest to it.
    /// </summary>
    public bool[] ReachedFrom(int source)
    {
        FindLevels(source, -1);
        return Array.ConvertAll(_levels, level => level >= 0);
    }

    /// <summary>
    /// Follows one unit of the flow from a vertex on and takes it out of the flow. All paths together cost O(arcs + their length).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public List<int> TakePath(int source, int sink)
    {
        var path = new List<int> { source };
        while (path[^1] != sink)
        {
            var arc = Arcs[path[^1]][_taken[path[^1]]];
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
        _sources.Add(from);
        _targets.Add(to);
        _capacities.Add(capacity);
    }

    private bool FindLevels(int source, int sink)
    {
        var arcs = Arcs;
        Array.Fill(_levels, -1);
        _levels[source] = 0;
        _waiting[0] = source;
        var end = 1;
        for (var at = 0; at < end; at++)
            foreach (var arc in arcs[_waiting[at]])
            {
                var target = _targets[arc];
                if (_left[arc] == 0 || _levels[target] >= 0) continue;
                _levels[target] = _levels[_waiting[at]] + 1;
                _waiting[end++] = target;
            }
        return sink >= 0 && _levels[sink] >= 0;
    }

    /// <summary>Pushes along one path of the level graph, found depth first on a stack of its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Push(int source, int sink)
    {
        var arcs = Arcs;
        _path.Clear();
        var vertex = source;
        while (vertex != sink)
        {
            if (_next[vertex] < arcs[vertex].Length)
            {
                var arc = arcs[vertex][_next[vertex]];
                if (_left[arc] > 0 && _levels[_targets[arc]] == _levels[vertex] + 1)
                {
                    _path.Add(arc);
                    vertex = _targets[arc];
                }
                else
                {
                    _next[vertex]++;
                }
                continue;
            }
            if (_path.Count == 0) return 0;
            vertex = _sources[_path[^1]];
            _path.RemoveAt(_path.Count - 1);
            _next[vertex]++;
        }
        var amount = Unbounded;
        foreach (var arc in _path) amount = Math.Min(amount, _left[arc]);
        foreach (var arc in _path)
        {
            _left[arc] -= amount;
            _left[arc ^ 1] += amount;
        }
        return amount;
    }
}
