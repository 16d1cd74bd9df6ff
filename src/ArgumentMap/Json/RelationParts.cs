using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>What a file says of a relation.</summary>
internal struct RelationParts
{
    /// <summary>Stands for the id of a relation that has none in the file.</summary>
    public static readonly string NoId = "none";

    public static readonly JsonMembers<RelationParts> Members = new(
        ("id", (values, ref json, ref it) => it._node.Id = values.Id(ref json)),
        ("kind", (values, ref json, ref it) => it._kind = values.Word<RelationKind>(ref json)),
        ("role", (values, ref json, ref it) => it._role = values.Word<ContextRole>(ref json)),
        ("title", (values, ref json, ref it) => it._node.Title = values.Text(ref json)),
        ("text", (values, ref json, ref it) => it._node.Text = values.Text(ref json)),
        ("premises", (values, ref json, ref it) => it._premises = RelationEnds.ReadList(values, ref json)),
        ("conclusion", (values, ref json, ref it) => it._conclusions = RelationEnds.ReadOneOrList(values, ref json)),
        ("scheme", (values, ref json, ref it) => it._scheme = values.Name(ref json)),
        ("criticalQuestion", (values, ref json, ref it) => it._criticalQuestion = values.Name(ref json)),
        ("saidBy", (values, ref json, ref it) => it._node.SaidBy = values.Name(ref json)),
        ("alsoSaidBy", (values, ref json, ref it) => it._node.AlsoSaidBy = values.Names(ref json)),
        ("basis", (values, ref json, ref it) => it._basis = values.Word<Basis>(ref json)),
        ("weight", (values, ref json, ref it) => it._weight = values.Number(ref json)),
        ("tags", (values, ref json, ref it) => it._node.Tags = values.Names(ref json)),
        ("anchors", (values, ref json, ref it) => it._node.Anchors = values.List(ref json, "an anchor", AnchorParts.Read)));

    private NodeContent _node;
    private RelationKind? _kind;
    private ContextRole? _role;
    private RelationEnds _premises;
    private RelationEnds _conclusions;
    private string? _scheme;
    private string? _criticalQuestion;
    private Basis? _basis;
    private double? _weight;

    /// <summary>
    /// Reads a relation; whether the map has what it names is not asked here. Nothing where something is wrong, which is noted.
    /// </summary>
    public static JoinedRelation Read(JsonValues values, ref Utf8JsonReader json)
    {
        var at = json.TokenStartIndex;
        var it = new RelationParts();
        it._node.Extensions = values.Object(ref json, Members, ref it);
        if (it._weight is not (null or (>= 0 and < double.PositiveInfinity))) values.Faults.Note(at, "a number, 0 or more", "weight");
        if (it._kind is null) values.Faults.Note(at, "the kind of the relation", "kind");
        return values.Faults.Any ? default : new JoinedRelation(it.Relation(), it._premises, it._conclusions);
    }

    private Relation Relation()
    {
        _node.Id ??= NoId;
        return new Relation(_node, _kind!.Value)
        {
            Role = _role ?? ContextRole.Context,
            Scheme = _scheme,
            CriticalQuestion = _criticalQuestion,
            Basis = _basis,
            Weight = _weight,
        };
    }
}
