using System.Runtime.InteropServices;

namespace ArgumentMap.Reasoning;

/// <summary>
/// The smallest sets of vertices whose loss lets the node asked about fall. The network is taken apart into its modules
/// (<see cref="SupportModules"/>): what needs all of some falls with the weakest of them, what needs one of some with all of them. Only
/// where ways cross within a module are its smallest hitting sets looked for (<see cref="CoreSearch"/>). So the answer is exact, and linear in
/// the network, where support is a tree, and where nothing is linked.
/// </summary>
/// <param name="network">The network.</param>
/// <param name="countsConclusions">Whether conclusions on the way can be lost, and not the grounds alone.</param>
/// <param name="most">How many sets are listed.</param>
internal sealed class DefeatSearch(SupportNetwork network, bool countsConclusions, int most)
{
    private readonly AndOrGraph _graph = network.Graph;
    private readonly Derivation _derivation = new(network.Graph);
    private readonly Defeats?[] _defeats = new Defeats?[network.Count];
    private readonly int[] _positions = new int[network.Count];

    /// <summary>The sets, as far as they are found within the budget.</summary>
    public Defeats Find(SearchBudget budget)
    {
        if (!_derivation.StandsWithout(new bool[_graph.Count])) return Defeats.None;
        budget.Spend(4L * _graph.Size);
        var modules = new SupportModules(_graph);
        foreach (var module in modules.FromBelow)
            if (_derivation.Stands(module)) _defeats[module] = Of(module, modules.IsModule, budget);
        return _defeats[0]!;
    }

    private Defeats Of(int module, bool[] isModule, SearchBudget budget)
    {
        if (_graph.IsGround[module] || (countsConclusions && module != 0 && network.Counts(module))) return Defeats.By(module);
        var inner = Inner(module, isModule);
        if (inner.Count == 1) return OfGate(module);
        return countsConclusions || !IsOrdinary(inner) ? OfCore(inner, budget) : Defeats.OfAny([.. Leaves(inner).Select(leaf => _defeats[leaf]!)], most);
    }

    /// <summary>The vertices of a module that are in no module beneath it, itself first.</summary>
    private List<int> Inner(int module, bool[] isModule)
    {
        var inner = new List<int> { module };
        var seen = new HashSet<int> { module };
        for (var next = 0; next < inner.Count; next++)
            foreach (var needed in NeedsOf(inner[next]))
                if (!isModule[needed] && seen.Add(needed)) inner.Add(needed);
        return inner;
    }

    /// <summary>Of a vertex all of whose needs are modules.</summary>
    private Defeats OfGate(int vertex)
    {
        var all = Standing(_graph.AllOf[vertex], vertex);
        var any = Standing(_graph.AnyOf[vertex], vertex);
        var parts = all.Select(needed => _defeats[needed]!).ToList();
        if (any.Count > 0 && !any.Exists(all.Contains)) parts.Add(Defeats.OfAny([.. any.Select(needed => _defeats[needed]!)], most));
        return Defeats.OfAll(parts, most);
    }

    private List<int> Standing(ReadOnlySpan<int> vertices, int self)
    {
        var standing = new List<int>();
        var seen = new HashSet<int>();
        foreach (var vertex in vertices)
            if (vertex != self && _derivation.Stands(vertex) && seen.Add(vertex)) standing.Add(vertex);
        return standing;
    }

    private bool IsOrdinary(List<int> inner) => inner.TrueForAll(vertex => _graph.AllOf[vertex].Length + (_graph.AnyOf[vertex].IsEmpty ? 0 : 1) <= 1);

    /// <summary>The modules beneath some vertices that stand.</summary>
    private List<int> Leaves(List<int> inner)
    {
        var own = inner.ToHashSet();
        var leaves = new List<int>();
        var seen = new HashSet<int>();
        foreach (var vertex in inner)
            foreach (var needed in NeedsOf(vertex))
                if (!own.Contains(needed) && _derivation.Stands(needed) && seen.Add(needed)) leaves.Add(needed);
        return leaves;
    }

    private Defeats OfCore(List<int> inner, SearchBudget budget)
    {
        List<int> vertices = [.. inner, .. Leaves(inner)];
        Array.Fill(_positions, -1);
        for (var position = 0; position < vertices.Count; position++) _positions[vertices[position]] = position;
        var all = new List<(int From, int To)>();
        var any = new List<(int From, int To)>();
        for (var position = 0; position < inner.Count; position++)
        {
            // What does not stand is left out. Who needs it is made to need what is asked about, which is as good as never.
            foreach (var needed in _graph.AllOf[inner[position]]) all.Add((position, Math.Max(0, _positions[needed])));
            foreach (var needed in _graph.AnyOf[inner[position]]) any.Add((position, Math.Max(0, _positions[needed])));
        }
        var graph = new AndOrGraph(vertices.Count, CollectionsMarshal.AsSpan(all), CollectionsMarshal.AsSpan(any));
        var costs = new int[vertices.Count];
        for (var position = 0; position < vertices.Count; position++)
        {
            var isLeaf = position >= inner.Count;
            graph.IsGround[position] = isLeaf;
            if (isLeaf) costs[position] = _defeats[vertices[position]]!.AtMost;
            else if (countsConclusions && position > 0 && network.Counts(vertices[position])) costs[position] = 1;
        }
        var (atLeast, sets, isAll) = new CoreSearch(graph, costs, most).Find(budget);
        var found = sets.Select(set => Defeats.OfAny([.. set.Select(position => _defeats[vertices[position]] ?? Defeats.By(vertices[position]))], most)).ToList();
        var losses = found.SelectMany(defeats => defeats.Sets).Take(most + 1).ToList();
        var isExact = vertices.Skip(inner.Count).All(leaf => _defeats[leaf]!.IsExact);
        return new Defeats(isExact ? atLeast : 1, losses.Count > most ? losses[..most] : losses, isExact && isAll && losses.Count <= most && found.TrueForAll(defeats => defeats.IsAll));
    }

    private IEnumerable<int> NeedsOf(int vertex) => [.. _graph.AllOf[vertex], .. _graph.AnyOf[vertex]];
}
