namespace ArgumentMap.Reasoning;

/// <summary>
/// What bears a node up: the part of a map beneath it along supports, as an AND/OR graph. A relation needs all its premises, and one of its
/// backings where it has any; a statement needs one of its supports; evidence needs nothing, being offered as fact. Vertex 0 is the node
/// asked about; the others follow nearest first.
/// </summary>
internal sealed class SupportNetwork
{
    private readonly List<int> _nodes = [];
    private readonly Dictionary<int, int> _vertices = [];

    /// <summary>The network beneath a node. O(its nodes and edges).</summary>
    public SupportNetwork(MapSnapshot map, int node, FoundationOptions options)
    {
        Map = map;
        var all = new Rows();
        var any = new Rows();
        VertexOf(node);
        for (var vertex = 0; vertex < _nodes.Count; vertex++)
        {
            if (NodeAt(vertex) is Evidence) continue;
            foreach (var premise in map.PremisesOf(_nodes[vertex])) all.Add(vertex, VertexOf(premise));
            foreach (var support in map.RelationsTo(_nodes[vertex], RelationKind.Support)) any.Add(vertex, VertexOf(support));
            if (!options.RephrasesSupport) continue;
            foreach (var rephrase in map.RelationsTo(_nodes[vertex], RelationKind.Rephrase)) any.Add(vertex, VertexOf(rephrase));
        }
        AllOf = all.Of(Count);
        AnyOf = any.Of(Count);
        NeededBy = all.Reversed(Count);
        WelcomeTo = any.Reversed(Count);
        IsGround = new bool[Count];
        IsBlocked = new bool[Count];
        for (var vertex = 0; vertex < Count; vertex++)
        {
            if (!AllOf[vertex].IsEmpty || !AnyOf[vertex].IsEmpty) continue;
            IsGround[vertex] = options.Grounds == Grounds.Any || map.NodeAt(_nodes[vertex]) is Evidence;
            IsBlocked[vertex] = !IsGround[vertex];
        }
    }

    public MapSnapshot Map { get; }

    public int Count => _nodes.Count;

    /// <summary>What a vertex needs all of.</summary>
    public CompressedRows AllOf { get; }

    /// <summary>What a vertex needs one of, where there is any.</summary>
    public CompressedRows AnyOf { get; }

    /// <summary>The vertices that need a vertex together with others.</summary>
    public CompressedRows NeededBy { get; }

    /// <summary>The vertices that need a vertex or another in its place.</summary>
    public CompressedRows WelcomeTo { get; }

    /// <summary>Which vertices stand at the bottom.</summary>
    public bool[] IsGround { get; }

    /// <summary>Which vertices lie at the bottom but may not stand there.</summary>
    public bool[] IsBlocked { get; }

    /// <summary>The vertices that stand at the bottom, in the map's order.</summary>
    public IEnumerable<int> GroundVertices => Enumerable.Range(0, Count).Where(vertex => IsGround[vertex]).OrderBy(vertex => _nodes[vertex]);

    /// <summary>Whether nothing in it needs two things at once, so that each of its lines of support is a path.</summary>
    public bool IsOrdinary => Enumerable.Range(0, Count).All(vertex => AllOf[vertex].Length + (AnyOf[vertex].IsEmpty ? 0 : 1) <= 1);

    /// <summary>Whether the loss of a vertex counts: a statement's, or that of a support without premises.</summary>
    public bool Counts(int vertex) => IsGround[vertex] || NodeAt(vertex) is not Relation;

    public ArgumentNode NodeAt(int vertex) => Map.NodeAt(_nodes[vertex]);

    /// <summary>The number that a vertex has in the map.</summary>
    public int NodeOf(int vertex) => _nodes[vertex];

    private int VertexOf(int node)
    {
        if (_vertices.TryGetValue(node, out var vertex)) return vertex;
        _vertices.Add(node, _nodes.Count);
        _nodes.Add(node);
        return _nodes.Count - 1;
    }

    /// <summary>Needs while they are gathered.</summary>
    private sealed class Rows
    {
        private readonly List<int> _from = [];
        private readonly List<int> _to = [];

        public void Add(int from, int to)
        {
            _from.Add(from);
            _to.Add(to);
        }

        public CompressedRows Of(int count) => new(count, [.. _from], [.. _to]);

        public CompressedRows Reversed(int count) => new(count, [.. _to], [.. _from]);
    }
}
