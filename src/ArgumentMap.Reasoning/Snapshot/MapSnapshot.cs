using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>
/// A map frozen for analysis: its nodes numbered 0 … n−1 in the map's order (statements, then locutions, then relations), its edges in
/// arrays, by role and by the relation's kind. What becomes of the map later does not show here. Immutable, so safe to share between
/// threads.
/// </summary>
/// <remarks>
/// Freezing costs O(nodes + edges); every look-up by number is O(1) and allocates nothing. Answers follow the map's order of relations.
/// </remarks>
public sealed class MapSnapshot
{
    private static readonly int KindCount = Vocabulary.Words<RelationKind>().Count;

    private readonly ArgumentNode[] _nodes;
    private readonly RelationKind[] _kinds;
    private readonly double[] _baseScores;
    private readonly double[] _weights;
    private readonly CompressedRows _premises;
    private readonly CompressedRows _conclusions;
    private readonly CompressedRows _relationsTo;
    private readonly CompressedRows _relationsFrom;
    private readonly ConcurrentDictionary<Type, object> _last = new();

    private MapSnapshot(ArgumentGraph map)
    {
        MapId = map.Id;
        StatementCount = map.Statements.Count;
        RelationsStart = StatementCount + map.Locutions.Count;
        _nodes = new ArgumentNode[map.NodeCount];
        _baseScores = new double[_nodes.Length];
        _weights = new double[_nodes.Length];
        _kinds = new RelationKind[_nodes.Length - RelationsStart];
        Ids = new ArgumentIds(_nodes.Length);
        foreach (var node in map.Nodes) Take(node);
        Provenance = new MapProvenance(map, _nodes);
        Repeats = new RepeatedSteps(map);

        var premises = new EdgeList(map.EdgeCount);
        var conclusions = new EdgeList(map.EdgeCount);
        foreach (var slot in map.RelationSlots)
        {
            var relation = Ids.IndexOf(slot.Node.Id);
            for (var i = 0; i < slot.In.Count; i++)
                if (slot.In[i].Role == EdgeRole.Premise) premises.Add(relation, Ids.IndexOf(slot.In[i].Node.Id));
            for (var i = 0; i < slot.Out.Count; i++)
                if (slot.Out[i].Role == EdgeRole.Conclusion) conclusions.Add(relation, Ids.IndexOf(slot.Out[i].Node.Id));
        }
        _premises = premises.ByRelation(_nodes.Length);
        _conclusions = conclusions.ByRelation(_nodes.Length);
        _relationsFrom = premises.ByNodeAndKind(_nodes.Length, KindCount, KindOf);
        _relationsTo = conclusions.ByNodeAndKind(_nodes.Length, KindCount, KindOf);
    }

    /// <summary>The id of the map that was frozen.</summary>
    public string MapId { get; }

    /// <summary>How many nodes there are; their numbers are 0 to one less.</summary>
    public int NodeCount => _nodes.Length;

    /// <summary>How many statements there are; they have the first numbers.</summary>
    public int StatementCount { get; }

    /// <summary>How many relations there are; they have the last numbers.</summary>
    public int RelationCount => _nodes.Length - RelationsStart;

    /// <summary>The number of the first relation; locutions lie between the statements and it.</summary>
    public int RelationsStart { get; }

    /// <summary>How many edges there are.</summary>
    public int EdgeCount => _premises.Values.Length + _conclusions.Values.Length;

    /// <summary>The nodes by number.</summary>
    public ReadOnlySpan<ArgumentNode> Nodes => _nodes;

    /// <summary>The base score of each node by number; not a number (NaN) where none is given, as for all but statements.</summary>
    public ReadOnlySpan<double> BaseScores => _baseScores;

    /// <summary>The weight of each node by number; not a number (NaN) where none is given, as for all but relations.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>The nodes' ids by number, and the way back.</summary>
    internal ArgumentIds Ids { get; }

    /// <summary>Who says what, and in which sources it rests.</summary>
    internal MapProvenance Provenance { get; }

    /// <summary>Which relations say the same as others.</summary>
    internal RepeatedSteps Repeats { get; }

    /// <summary>Freezes a map. O(nodes + edges).</summary>
    public static MapSnapshot Of(ArgumentGraph map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new MapSnapshot(map);
    }

    /// <summary>The node with a number.</summary>
    public ArgumentNode NodeAt(int index) => _nodes[index];

    /// <summary>The number of the node with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public int IndexOf(string id) =>
        TryIndexOf(id, out var index)
            ? index
            : throw new KeyNotFoundException(
                $"The map '{MapId}' has no node with the id '{id}'.{NearestId.Question(id, [.. _nodes.Select(node => node.Id)])}");

    /// <summary>Finds the number of the node with an id.</summary>
    public bool TryIndexOf(string id, out int index)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Ids.TryIndexOf(id, out index);
    }

    /// <summary>Whether a number is a statement's.</summary>
    public bool IsStatement(int index) => (uint)index < (uint)StatementCount;

    /// <summary>Whether a number is a relation's.</summary>
    public bool IsRelation(int index) => index >= RelationsStart && index < _nodes.Length;

    /// <summary>The kind of a relation.</summary>
    /// <exception cref="IndexOutOfRangeException">The number is not a relation's.</exception>
    public RelationKind KindOf(int relation) => _kinds[relation - RelationsStart];

    /// <summary>Whether a relation names what its conclusions assume.</summary>
    internal bool IsAssumption(int relation) => KindOf(relation) == RelationKind.Context && ((Relation)_nodes[relation]).IsAssumption;

    /// <summary>
    /// Whether a node is a preference or names an assumption: what cannot fall as an argument does, and is withdrawn instead.
    /// </summary>
    internal bool IsWithdrawable(int node) => IsRelation(node) && (KindOf(node) == RelationKind.Preference || IsAssumption(node));

    /// <summary>A node, and what falls with it: a relation is one reason with those that say the same.</summary>
    internal int[] FallingWith(int node) => [.. Repeats.EqualTo(NodeAt(node).Id).Select(IndexOf).Prepend(node).Distinct()];

    /// <summary>The premises of a relation, none for another node.</summary>
    public ReadOnlySpan<int> PremisesOf(int relation) => _premises[relation];

    /// <summary>The conclusions of a relation, none for another node.</summary>
    public ReadOnlySpan<int> ConclusionsOf(int relation) => _conclusions[relation];

    /// <summary>The relations that conclude a node, kind by kind.</summary>
    public ReadOnlySpan<int> RelationsTo(int node) => _relationsTo.Between(node * KindCount, (node + 1) * KindCount);

    /// <summary>The relations of one kind that conclude a node.</summary>
    public ReadOnlySpan<int> RelationsTo(int node, RelationKind kind) => _relationsTo[(node * KindCount) + (int)kind];

    /// <summary>The relations of which a node is a premise, kind by kind.</summary>
    public ReadOnlySpan<int> RelationsFrom(int node) => _relationsFrom.Between(node * KindCount, (node + 1) * KindCount);

    /// <summary>The relations of one kind of which a node is a premise.</summary>
    public ReadOnlySpan<int> RelationsFrom(int node, RelationKind kind) => _relationsFrom[(node * KindCount) + (int)kind];

    /// <summary>The id of the map and its size, as in <c>tram: 8 nodes, 7 edges</c>.</summary>
    public override string ToString() => $"{MapId}: {Counted.Of(NodeCount, "node")}, {Counted.Of(EdgeCount, "edge")}";

    /// <summary>
    /// What was worked out last of its kind, where it answers, else worked out now and kept: the questions about a map follow one another
    /// in one reading.
    /// </summary>
    internal T Last<T>(Func<T, bool> answers, Func<T> workOut) where T : class
    {
        if (_last.TryGetValue(typeof(T), out var last) && answers((T)last)) return (T)last;
        var now = workOut();
        _last[typeof(T)] = now;
        return now;
    }

    private void Take(ArgumentNode node)
    {
        var index = Ids.Add(node.Id);
        _nodes[index] = node;
        _baseScores[index] = (node as Statement)?.BaseScore ?? double.NaN;
        _weights[index] = double.NaN;
        if (node is not Relation relation) return;
        _weights[index] = relation.Weight ?? double.NaN;
        _kinds[index - RelationsStart] = relation.Kind;
    }

    /// <summary>The edges of one role while they are gathered, as pairs of a relation and the node at its other end.</summary>
    private sealed class EdgeList(int capacity)
    {
        private readonly List<int> _relations = new(capacity);
        private readonly List<int> _nodes = new(capacity);

        public void Add(int relation, int node)
        {
            _relations.Add(relation);
            _nodes.Add(node);
        }

        public CompressedRows ByRelation(int nodeCount) =>
            new(nodeCount, CollectionsMarshal.AsSpan(_relations), CollectionsMarshal.AsSpan(_nodes));

        public CompressedRows ByNodeAndKind(int nodeCount, int kindCount, Func<int, RelationKind> kindOf)
        {
            var rows = new int[_nodes.Count];
            for (var i = 0; i < rows.Length; i++) rows[i] = (_nodes[i] * kindCount) + (int)kindOf(_relations[i]);
            return new CompressedRows(nodeCount * kindCount, rows, CollectionsMarshal.AsSpan(_relations));
        }
    }
}
