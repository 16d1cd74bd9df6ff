namespace ArgumentMap.Reasoning;

/// <summary>
/// What bears a node up: the part of a map beneath it along supports, as an AND/OR graph. A relation needs all its premises, and one of its
/// backings where it has any; a statement needs one of its supports; evidence needs nothing, being offered as fact; and each of these needs
/// its assumptions. What needs nothing else stands on these and on itself, and so has a second vertex, a ground. Relations that say the
/// same are one reason and fall together: what they say has a vertex that all of them need, and that needs their premises. Vertex 0 is the
/// node asked about; the others follow nearest first.
/// </summary>
internal sealed class SupportNetwork
{
    private readonly FoundationOptions _options;
    private readonly List<int> _nodes = [];
    private readonly int[] _vertices;

    /// <summary>The vertices of what stands on itself and its assumptions, each with its second one.</summary>
    private readonly Dictionary<int, int> _cores = [];
    private readonly HashSet<int> _isCore = [];

    /// <summary>The vertices of what several relations say, by the number of the first of them.</summary>
    private readonly Dictionary<int, int> _steps = [];
    private readonly HashSet<int> _isStep = [];

    /// <summary>The network beneath a node. O(its nodes and edges, and the map's nodes once).</summary>
    /// <param name="map">The map.</param>
    /// <param name="node">The node asked about.</param>
    /// <param name="options">What counts.</param>
    /// <param name="withOwnWord">
    /// Whether that node has a second vertex where it stands on itself and its assumptions; its own loss is then one.
    /// </param>
    public SupportNetwork(MapSnapshot map, int node, FoundationOptions options, bool withOwnWord = true)
    {
        (Map, _options) = (map, options);
        _vertices = new int[map.NodeCount];
        var (all, allStarts) = (new List<int>(), new List<int> { 0 });
        var (any, anyStarts) = (new List<int>(), new List<int> { 0 });
        VertexOf(node);
        for (var vertex = 0; vertex < _nodes.Count; vertex++)
        {
            if (NodeAt(vertex) is not Evidence && !_isCore.Contains(vertex))
            {
                AddPremises(vertex, all);
                if (!IsSharedStep(vertex)) AddSupports(vertex, any);
            }
            var isBare = all.Count == allStarts[^1] && any.Count == anyStarts[^1];
            if (AddAssumptions(vertex, all, allStarts[^1]) && isBare && (withOwnWord || vertex > 0)) all.Add(CoreOf(vertex));
            allStarts.Add(all.Count);
            anyStarts.Add(any.Count);
        }
        Graph = new AndOrGraph(CompressedRows.Of([.. allStarts], [.. all]), CompressedRows.Of([.. anyStarts], [.. any]));
        IsBlocked = new bool[Count];
        var grounds = new List<int>();
        for (var vertex = 0; vertex < Count; vertex++)
        {
            if (!AllOf[vertex].IsEmpty || !AnyOf[vertex].IsEmpty) continue;
            IsGround[vertex] = options.Grounds == AllowedGrounds.Any || NodeAt(vertex) is Evidence;
            IsBlocked[vertex] = !IsGround[vertex];
            if (IsGround[vertex]) grounds.Add(vertex);
        }
        GroundVertices = [.. grounds];
        Array.Sort(Array.ConvertAll(GroundVertices, NodeOf), GroundVertices);
    }

    public MapSnapshot Map { get; }

    /// <summary>The network without the map.</summary>
    public AndOrGraph Graph { get; }

    public int Count => _nodes.Count;

    /// <summary>Whether this is the network beneath a node as some options have it: the limits of a search change nothing.</summary>
    public bool Answers(int node, FoundationOptions options) =>
        _nodes[0] == node && _options.Grounds == options.Grounds && _options.RephrasesSupport == options.RephrasesSupport;

    /// <inheritdoc cref="AndOrGraph.AllOf"/>
    public CompressedRows AllOf => Graph.AllOf;

    /// <inheritdoc cref="AndOrGraph.AnyOf"/>
    public CompressedRows AnyOf => Graph.AnyOf;

    /// <inheritdoc cref="AndOrGraph.NeededBy"/>
    public CompressedRows NeededBy => Graph.NeededBy;

    /// <inheritdoc cref="AndOrGraph.WelcomeTo"/>
    public CompressedRows WelcomeTo => Graph.WelcomeTo;

    /// <inheritdoc cref="AndOrGraph.IsGround"/>
    public bool[] IsGround => Graph.IsGround;

    /// <inheritdoc cref="AndOrGraph.IsOrdinary"/>
    public bool IsOrdinary => Graph.IsOrdinary;

    /// <summary>Which vertices lie at the bottom but may not stand there.</summary>
    public bool[] IsBlocked { get; }

    /// <summary>The vertices that stand at the bottom, in the map's order.</summary>
    public int[] GroundVertices { get; }

    /// <summary>Whether the loss of a vertex counts: a statement's, or that of a support without premises.</summary>
    public bool Counts(int vertex) => !IsShell(vertex) && (IsGround[vertex] || NodeAt(vertex) is not Relation);

    /// <summary>Whether a vertex stands for a node that has a ground of its own beside it, and so is no second loss.</summary>
    public bool IsShell(int vertex) => _cores.ContainsKey(vertex);

    /// <summary>Whether a vertex is what several relations say; the weight of each stays its own.</summary>
    public bool IsSharedStep(int vertex) => _isStep.Contains(vertex);

    /// <summary>Whether the node asked about stands on itself, assumptions aside.</summary>
    public bool IsOwnGround => IsGround[0] || (_cores.TryGetValue(0, out var core) && IsGround[core]);

    public ArgumentNode NodeAt(int vertex) => Map.NodeAt(_nodes[vertex]);

    /// <summary>The number that a vertex has in the map.</summary>
    public int NodeOf(int vertex) => _nodes[vertex];

    /// <summary>The numbers that fall with a vertex, in the map's order: of a relation all that say the same, else its own.</summary>
    public IEnumerable<int> FallingWith(int vertex) =>
        SayingsOf(vertex) is { Count: > 0 } sayings ? sayings.Select(Map.IndexOf) : [_nodes[vertex]];

    /// <summary>Adds the premises of a relation to what it needs or, where others say the same, what they all say.</summary>
    private void AddPremises(int vertex, List<int> needs)
    {
        if (!IsSharedStep(vertex) && SayingsOf(vertex) is { Count: > 0 } sayings) needs.Add(StepOf(Map.IndexOf(sayings[0])));
        else
            foreach (var premise in Map.PremisesOf(_nodes[vertex])) needs.Add(VertexOf(premise));
    }

    private void AddSupports(int vertex, List<int> choices)
    {
        foreach (var support in Map.RelationsTo(_nodes[vertex], RelationKind.Support)) choices.Add(VertexOf(support));
        if (!_options.RephrasesSupport) return;
        foreach (var rephrase in Map.RelationsTo(_nodes[vertex], RelationKind.Rephrase)) choices.Add(VertexOf(rephrase));
    }

    private IReadOnlyList<string> SayingsOf(int vertex) => Map.Repeats.EqualTo(NodeAt(vertex).Id);

    private int StepOf(int firstSaying)
    {
        if (_steps.TryGetValue(firstSaying, out var step)) return step;
        _steps.Add(firstSaying, step = _nodes.Count);
        _isStep.Add(step);
        _nodes.Add(firstSaying);
        return step;
    }

    /// <summary>Adds what a vertex assumes to what it needs, from a place on.</summary>
    /// <returns>Whether it assumes anything.</returns>
    private bool AddAssumptions(int vertex, List<int> needs, int first)
    {
        if (_isCore.Contains(vertex) || IsSharedStep(vertex)) return false;
        HashSet<int>? known = null;
        foreach (var relation in Map.RelationsTo(_nodes[vertex], RelationKind.Context))
        {
            if (!Map.IsAssumption(relation)) continue;
            foreach (var assumption in Map.PremisesOf(relation))
            {
                known ??= [.. needs.Skip(first)];
                if (known.Add(VertexOf(assumption))) needs.Add(VertexOf(assumption));
            }
        }
        return known is not null;
    }

    /// <summary>A ground for a node that needs nothing but its assumptions.</summary>
    private int CoreOf(int vertex)
    {
        _cores.Add(vertex, _nodes.Count);
        _isCore.Add(_nodes.Count);
        _nodes.Add(_nodes[vertex]);
        return _nodes.Count - 1;
    }

    private int VertexOf(int node)
    {
        if (_vertices[node] == 0)
        {
            _nodes.Add(node);
            _vertices[node] = _nodes.Count;
        }
        return _vertices[node] - 1;
    }
}
