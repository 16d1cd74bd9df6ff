using System.Runtime.CompilerServices;

namespace ArgumentMap.Reasoning;

/// <summary>
/// The smallest sets of vertices whose loss lets the node asked about fall. The network is taken apart into its modules
/// (<see cref="SupportModules"/>): what needs all of some falls with the weakest of them, what needs one of some with all of them. Only
/// where ways cross within a module are its smallest hitting sets looked for (<see cref="CoreSearch"/>). So the answer is exact, and linear
/// in the network, where support is a tree, and where nothing is linked.
/// </summary>
/// <param name="network">The network.</param>
/// <param name="countsConclusions">Whether conclusions on the way can be lost, and not the grounds alone.</param>
/// <param name="most">How many sets are listed.</param>
internal sealed class DefeatSearch(SupportNetwork network, bool countsConclusions, int most)
{
    private readonly AndOrGraph _graph = network.Graph;
    private readonly Derivation _derivation = new(network.Graph);
    private readonly Defeats?[] _defeats = new Defeats?[network.Count];

    /// <summary>The position of a vertex in the core that is looked at; 0 for one that is not in it.</summary>
    private readonly int[] _positions = new int[network.Count];

    /// <summary>By which walk each vertex was met last.</summary>
    private readonly int[] _walks = new int[network.Count];
    private int _walk;

    /// <summary>Used again for each vertex.</summary>
    private readonly List<int> _inner = [];
    private readonly List<Defeats> _all = [];
    private readonly List<Defeats> _any = [];

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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Defeats Of(int module, bool[] isModule, SearchBudget budget)
    {
        if (_graph.IsGround[module] || (countsConclusions && module != 0 && network.Counts(module))) return Defeats.By(module);
        var inner = Inner(module, isModule);
        if (inner.Count == 1) return OfGate(module);
        return countsConclusions || !IsOrdinary(inner)
            ? OfCore(inner, budget)
            : Defeats.OfAny([.. Leaves(inner).Select(leaf => _defeats[leaf]!)], most);
    }

    /// <summary>The vertices of a module that are in no module beneath it, itself first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<int> Inner(int module, bool[] isModule)
    {
        _walk++;
        IsNew(module);
        _inner.Clear();
        _inner.Add(module);
        for (var next = 0; next < _inner.Count; next++)
            foreach (var needed in _graph.Needs[_inner[next]])
                if (!isModule[needed] && IsNew(needed)) _inner.Add(needed);
        return _inner;
    }

    /// <summary>Whether a vertex was not met yet on the present walk.</summary>
    private bool IsNew(int vertex)
    {
        if (_walks[vertex] == _walk) return false;
        _walks[vertex] = _walk;
        return true;
    }

    /// <summary>Of a vertex all of whose needs are modules.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Defeats OfGate(int vertex)
    {
        var parts = Standing(_graph.AllOf[vertex], vertex, _all);
        var isShared = false;
        foreach (var needed in _graph.AnyOf[vertex]) isShared |= needed != vertex && _walks[needed] == _walk;
        // Where one of those that are needed anyway is enough for the choice as well, the choice adds nothing.
        if (!isShared && Standing(_graph.AnyOf[vertex], vertex, _any) is { Count: > 0 } any) parts.Add(Defeats.OfAny(any, most));
        return Defeats.OfAll(parts, most);
    }

    /// <summary>The defeats of those of some vertices that stand, each once, without the vertex that needs them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private List<Defeats> Standing(ReadOnlySpan<int> vertices, int self, List<Defeats> standing)
    {
        standing.Clear();
        _walk++;
        IsNew(self);
        foreach (var vertex in vertices)
            if (_derivation.Stands(vertex) && IsNew(vertex)) standing.Add(_defeats[vertex]!);
        return standing;
    }

    private bool IsOrdinary(List<int> inner) =>
        inner.TrueForAll(vertex => _graph.AllOf[vertex].Length + (_graph.AnyOf[vertex].IsEmpty ? 0 : 1) <= 1);

    /// <summary>The modules beneath some vertices that stand.</summary>
    private List<int> Leaves(List<int> inner)
    {
        var leaves = new List<int>();
        _walk++;
        foreach (var vertex in inner) IsNew(vertex);
        foreach (var vertex in inner)
            foreach (var needed in _graph.Needs[vertex])
                if (_derivation.Stands(needed) && IsNew(needed)) leaves.Add(needed);
        return leaves;
    }

    private Defeats OfCore(List<int> inner, SearchBudget budget)
    {
        List<int> vertices = [.. inner, .. Leaves(inner)];
        for (var position = 0; position < vertices.Count; position++) _positions[vertices[position]] = position;
        var graph = new AndOrGraph(Rows(_graph.AllOf, inner, vertices.Count), Rows(_graph.AnyOf, inner, vertices.Count));
        foreach (var vertex in vertices) _positions[vertex] = 0;
        var costs = new int[vertices.Count];
        for (var position = 0; position < vertices.Count; position++)
        {
            var isLeaf = position >= inner.Count;
            graph.IsGround[position] = isLeaf;
            if (isLeaf) costs[position] = _defeats[vertices[position]]!.AtMost;
            else if (countsConclusions && position > 0 && network.Counts(vertices[position])) costs[position] = 1;
        }
        var (atLeast, sets, isAll) = new CoreSearch(graph, costs, most).Find(budget);
        var found = sets
            .Select(set => Defeats.OfAny([.. set.Select(position => _defeats[vertices[position]] ?? Defeats.By(vertices[position]))], most))
            .ToList();
        var losses = found.SelectMany(defeats => defeats.Sets).Take(most + 1).ToList();
        var isExact = vertices.Skip(inner.Count).All(leaf => _defeats[leaf]!.IsExact);
        return new Defeats(isExact ? atLeast : 1, losses.Count > most ? losses[..most] : losses, isExact && isAll && losses.Count <= most
            && found.TrueForAll(defeats => defeats.IsAll));
    }

    /// <summary>
    /// Of the inner vertices what they need, by position. What does not stand is left out: who needs it is made to need what is asked
    /// about, which is as good as never.
    /// </summary>
    private CompressedRows Rows(CompressedRows needs, List<int> inner, int count)
    {
        var (starts, values) = (new int[count + 1], new List<int>());
        for (var position = 0; position < count; position++)
        {
            if (position < inner.Count)
                foreach (var needed in needs[inner[position]]) values.Add(_positions[needed]);
            starts[position + 1] = values.Count;
        }
        return CompressedRows.Of(starts, [.. values]);
    }
}
