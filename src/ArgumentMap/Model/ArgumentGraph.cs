using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ArgumentMap.Json;
using ArgumentMap.Wording;
using QuikGraph;

namespace ArgumentMap;

/// <summary>
/// An argument map: a directed graph of statements and of the relations between them, with its sources and participants.
/// </summary>
/// <remarks>
/// <para>
/// It keeps few invariants, so that any real map can be held: ids are unique; an edge joins two nodes of this graph; between two
/// statements there is always a relation; what an anchor, a speaker's or a group's id names is there; no group is a part of itself. Circles
/// are allowed. What is merely bad argument (a relation without a conclusion, a claim without support) is never an error here.
/// </para>
/// <para>
/// Nodes are immutable values that the graph replaces. Every enumeration follows insertion order, statements first, then locutions,
/// then relations. Every change either happens whole or not at all. Not safe for concurrent change; concurrent reading is.
/// </para>
/// </remarks>
/// <example><code>
/// var map = new ArgumentGraph("lamps", "Should the street have lamps?");
/// map.AddClaim("safer", "Lit streets are safer.");
/// map.AddEvidence("study", "Crime fell by a fifth where lamps were put up.", EvidenceType.Statistic);
/// map.AddClaim("moved", "It went to the streets beside them.");
/// var step = map.AddSupport("safer", "study");
/// map.AddAttack(step.Id, "moved"); // not the claim: that it follows from the study
/// map.Replace(map.GetStatement("safer") with { IsMain = true });
/// Console.WriteLine(map); // lamps "Should the street have lamps?": 3 statements, 2 relations
/// Console.WriteLine(map.Supporters("safer").Single()); // evidence study: Crime fell by a fifth where lamps were put up.
/// </code></example>
[JsonConverter(typeof(ArgumentGraphJsonConverter))]
public sealed partial class ArgumentGraph
{
    private readonly NodeIndex _index = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly NodeShelf<Statement> _statements = new();
    private readonly NodeShelf<Locution> _locutions = new();
    private readonly NodeShelf<Relation> _relations = new();
    private readonly ArgumentGraphView _view;

    /// <summary>An empty map.</summary>
    /// <param name="id">The map's id; a corpus tells its maps apart by it. It has no slash.</param>
    /// <param name="title">The map's title.</param>
    /// <exception cref="ArgumentException">The id is no id or has a slash, or the title has a lone surrogate.</exception>
    public ArgumentGraph(string id, string? title = null)
    {
        Id = Guard.Id(id, nameof(id));
        if (IdFault(id) is { } fault) throw new ArgumentException(fault, nameof(id));
        Title = title;
        _view = new ArgumentGraphView(this);
    }

    /// <summary>The map's id.</summary>
    public string Id { get; }

    /// <summary>The map's title, for people to read.</summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string? Title { get; set => field = Guard.OptionalText(value, nameof(Title)); }

    /// <summary>The language of the statements, as a BCP 47 tag such as <c>en</c>.</summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string? Language { get; set => field = Guard.OptionalText(value, nameof(Language)); }

    /// <summary>What the map is about and how it was made, for people to read.</summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string? Description { get; set => field = Guard.OptionalText(value, nameof(Description)); }

    /// <summary>Who made the map, by name.</summary>
    /// <exception cref="ArgumentException">A value has a lone surrogate.</exception>
    public ValueList<string> Analysts { get; set => field = Guard.Texts(value, nameof(Analysts)); } = [];

    /// <summary>When the map was made, to the day, the month or the year.</summary>
    public PartialDate? Created { get; set; }

    /// <summary>When the map was last changed, as far as anybody says so: the library never sets it.</summary>
    public PartialDate? Modified { get; set; }

    /// <summary>
    /// Under what terms the map may be used, as an SPDX identifier such as <c>CC-BY-4.0</c>, a web address or a sentence.
    /// </summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string? Licence { get; set => field = Guard.OptionalText(value, nameof(Licence)); }

    /// <summary>Free words for the map as a whole.</summary>
    /// <exception cref="ArgumentException">A value has a lone surrogate.</exception>
    public ValueList<string> Tags { get; set => field = Guard.Texts(value, nameof(Tags)); } = [];

    /// <summary>What a file said of the map that the model has no word for.</summary>
    public ExtensionData Extensions { get; set => field = Guard.NotNull(value, nameof(Extensions)); } = ExtensionData.Empty;

    /// <summary>All nodes: statements, then locutions, then relations.</summary>
    public IEnumerable<ArgumentNode> Nodes => Statements.Concat<ArgumentNode>(Locutions).Concat(Relations);

    /// <summary>How many nodes there are.</summary>
    public int NodeCount => _index.Count;

    /// <summary>The claims, evidence and recommendations.</summary>
    public IReadOnlyCollection<Statement> Statements => _statements;

    /// <summary>The utterances, in a map of a dialogue.</summary>
    public IReadOnlyCollection<Locution> Locutions => _locutions;

    /// <summary>The relations.</summary>
    public IReadOnlyCollection<Relation> Relations => _relations;

    /// <summary>All edges, relation by relation: its premises, then its conclusions.</summary>
    public IEnumerable<ArgumentEdge> Edges
    {
        get
        {
            foreach (var relation in _relations.Slots)
            {
                foreach (var edge in relation.InEdges)
                    if (edge.Role == EdgeRole.Premise) yield return edge;
                foreach (var edge in relation.OutEdges)
                    if (edge.Role == EdgeRole.Conclusion) yield return edge;
            }
        }
    }

    /// <summary>How many edges there are.</summary>
    public int EdgeCount { get; private set; }

    /// <summary>Whether there is a node with this id.</summary>
    public bool Contains(string id) => FindSlot(Guard.NotNull(id, nameof(id)).AsSpan()) is not null;

    /// <summary>Finds a node by id.</summary>
    public bool TryGetNode(string id, [NotNullWhen(true)] out ArgumentNode? node)
    {
        node = FindSlot(Guard.NotNull(id, nameof(id)).AsSpan())?.Node;
        return node is not null;
    }

    /// <summary>The node with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public ArgumentNode GetNode(string id) => Slot(id).Node;

    /// <summary>The node with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public ArgumentNode this[string id] => GetNode(id);

    /// <summary>Finds a statement by id; a node of another kind is none.</summary>
    public bool TryGetStatement(string id, [NotNullWhen(true)] out Statement? statement)
    {
        TryGetNode(id, out var node);
        statement = node as Statement;
        return statement is not null;
    }

    /// <summary>Finds a relation by id; a node of another kind is none.</summary>
    public bool TryGetRelation(string id, [NotNullWhen(true)] out Relation? relation)
    {
        TryGetNode(id, out var node);
        relation = node as Relation;
        return relation is not null;
    }

    /// <summary>The statement with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Statement GetStatement(string id) => (Statement)SlotOf<Statement>(id, "statement").Node;

    /// <summary>The relation with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Relation GetRelation(string id) => (Relation)SlotOf<Relation>(id, "relation").Node;

    /// <summary>
    /// A live, read-only view of this map for QuikGraph's algorithms. Nothing is copied; what the map becomes, the view shows.
    /// </summary>
    public IBidirectionalGraph<ArgumentNode, ArgumentEdge> AsQuikGraph() => _view;

    /// <summary>Id, title and size, as in <c>tram "Should we?": 4 statements, 3 relations</c>.</summary>
    public override string ToString() =>
        $"{Id}{(Title is null ? "" : $" \"{OneLine.Of(Title)}\"")}: {Counted.Of(Statements.Count, "statement")}, "
            + $"{Counted.Of(Relations.Count, "relation")}";

    /// <summary>What is wrong with a map's id beyond what is wrong with any id, or null: a corpus writes <c>map/node</c>.</summary>
    internal static string? IdFault(string id) => id.Contains('/') ? $"The map id '{id}' contains a slash." : null;

    internal bool TryGetSlot(ArgumentNode node, [NotNullWhen(true)] out NodeSlot? slot)
    {
        slot = FindSlot(node.Id.AsSpan());
        return slot is not null && slot.Node.Equals(node);
    }

    private static IEnumerable<ArgumentEdge> EdgesOf(NodeSlot relation) =>
        relation.InEdges.Where(edge => edge.Role == EdgeRole.Premise)
            .Concat(relation.OutEdges.Where(edge => edge.Role == EdgeRole.Conclusion));

    private NodeSlot Slot(string id) =>
        FindSlot(Guard.NotNull(id, nameof(id)).AsSpan())
        ?? throw new KeyNotFoundException(
            $"The map '{Id}' has no node with the id '{id}'.{NearestId.Question(id, [.. Nodes.Select(node => node.Id)])}");

    private NodeSlot SlotOf<T>(string id, string noun) where T : ArgumentNode
    {
        var slot = Slot(id);
        return slot.Node is T
            ? slot
            : throw new KeyNotFoundException($"The map '{Id}' has no {noun} with the id '{id}': that is the {slot.Node.KindAndId}.");
    }

    private NodeSlot RelationSlot(string id) => SlotOf<Relation>(id, "relation");
}
