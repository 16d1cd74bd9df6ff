namespace ArgumentMap.Reasoning;

/// <summary>
/// The modules of an <see cref="AndOrGraph"/>: vertices through which alone all that is beneath them bears on the rest, so that what
/// defeats them can be found out for each by itself. A vertex is one where no need of what it dominates leads out of what it dominates.
/// </summary>
/// <remarks>
/// For fault trees Y. Dutuit and A. Rauzy, A linear-time algorithm to find modules of fault trees (1996); here by dominators, since there
/// are circles. O(vertices + arcs) once those are known.
/// </remarks>
internal sealed class SupportModules
{
    private readonly int[] _depths;

    public SupportModules(AndOrGraph graph)
    {
        var forward = graph.Needs;
        var tree = new DominatorTree(forward, forward.Transposed(graph.Count), root: 0);
        _depths = new int[graph.Count];
        var (entries, sizes) = Number(tree, graph.Count);
        var highest = new int[graph.Count];
        Array.Fill(highest, int.MaxValue);
        IsModule = new bool[graph.Count];
        foreach (var vertex in tree.Order)
        {
            foreach (var needed in forward[vertex])
            {
                var isAbove = entries[needed] <= entries[vertex] && entries[vertex] < entries[needed] + sizes[needed];
                highest[vertex] = Math.Min(highest[vertex], _depths[isAbove ? needed : tree.ParentOf(needed)]);
            }
            IsModule[vertex] = highest[vertex] >= _depths[vertex];
            if (vertex != 0) highest[tree.ParentOf(vertex)] = Math.Min(highest[tree.ParentOf(vertex)], highest[vertex]);
        }
    }

    /// <summary>Which vertices are modules; vertex 0 is, and what needs nothing.</summary>
    public bool[] IsModule { get; }

    /// <summary>The modules, each after those beneath it.</summary>
    public IEnumerable<int> FromBelow
    {
        get
        {
            int[] modules = [.. Enumerable.Range(0, IsModule.Length).Where(vertex => IsModule[vertex])];
            var depths = Array.ConvertAll(modules, vertex => _depths[vertex]);
            var byDepth = new CompressedRows(depths.Max() + 1, depths, modules);
            for (var depth = byDepth.RowCount - 1; depth >= 0; depth--)
                foreach (var module in byDepth[depth].ToArray()) yield return module;
        }
    }

    /// <summary>Numbers the vertices so that each dominates those from its own number on, as many as its size says.</summary>
    private (int[] Entries, int[] Sizes) Number(DominatorTree tree, int count)
    {
        var (entries, sizes, free) = (new int[count], new int[count], new int[count]);
        foreach (var vertex in tree.Order)
        {
            sizes[vertex]++;
            if (vertex != 0) sizes[tree.ParentOf(vertex)] += sizes[vertex];
        }
        free[0] = 1;
        for (var rank = tree.Order.Count - 2; rank >= 0; rank--)
        {
            var vertex = tree.Order[rank];
            var parent = tree.ParentOf(vertex);
            _depths[vertex] = _depths[parent] + 1;
            entries[vertex] = free[parent];
            free[parent] += sizes[vertex];
            free[vertex] = entries[vertex] + 1;
        }
        return (entries, sizes);
    }
}
