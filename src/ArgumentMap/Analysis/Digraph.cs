namespace ArgumentMap.Analysis;

/// <summary>A directed graph over 0 … n−1, frozen into two arrays (compressed adjacency). Parallel arcs become one; loops stay.</summary>
internal sealed class Digraph
{
    private readonly int[] _offsets;
    private readonly int[] _targets;

    public Digraph(int count, IEnumerable<(int From, int To)> arcs)
    {
        var all = arcs.ToList();
        _offsets = new int[count + 1];
        foreach (var (from, _) in all) _offsets[from + 1]++;
        for (var i = 0; i < count; i++) _offsets[i + 1] += _offsets[i];
        _targets = new int[all.Count];
        var free = _offsets.ToArray();
        foreach (var (from, to) in all) _targets[free[from]++] = to;
        DropParallelArcs();
    }

    public int Count => _offsets.Length - 1;

    /// <summary>The vertices to which arcs lead from a vertex.</summary>
    public ReadOnlySpan<int> From(int vertex) => _targets.AsSpan(_offsets[vertex], Degree(vertex));

    public int Degree(int vertex) => _offsets[vertex + 1] - _offsets[vertex];

    public Digraph Reversed() => new(Count, Arcs().Select(arc => (arc.To, arc.From)));

    public IEnumerable<(int From, int To)> Arcs()
    {
        for (var from = 0; from < Count; from++)
            for (var i = _offsets[from]; i < _offsets[from + 1]; i++)
                yield return (from, _targets[i]);
    }

    private void DropParallelArcs()
    {
        var lastFrom = Enumerable.Repeat(-1, Count).ToArray();
        var (read, kept) = (0, 0);
        for (var from = 0; from < Count; from++)
        {
            for (var end = _offsets[from + 1]; read < end; read++)
            {
                var to = _targets[read];
                if (lastFrom[to] == from) continue;
                lastFrom[to] = from;
                _targets[kept++] = to;
            }
            // The next vertex still reads up to its own old end: only this one's end moves forward.
            _offsets[from + 1] = kept;
        }
    }
}
