using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>What a file says of a relation.</summary>
internal struct RelationParts
{
    /// <summary>Stands for the id of a relation that has none in the file.</summary>
    public static readonly string NoId = "none";

    public static readonly JsonMembers<RelationParts> Members = new(
        ("id", (values, ref json, ref it) => it._id = values.Id(ref json)),
        ("kind", (values, ref json, ref it) => it._kind = values.Word<RelationKind>(ref json)),
        ("role", (values, ref json, ref it) => it._role = values.Word<ContextRole>(ref json)),
        ("title", (values, ref json, ref it) => it._title = values.Text(ref json)),
        ("text", (values, ref json, ref it) => it._text = values.Text(ref json)),
        ("premises", (values, ref json, ref it) => it._premises = RelationEnds.ReadList(values, ref json)),
        ("conclusion", (values, ref json, ref it) => it._conclusions = RelationEnds.ReadOneOrList(values, ref json)),
        ("scheme", (values, ref json, ref it) => it._scheme = values.Name(ref json)),
        ("criticalQuestion", (values, ref json, ref it) => it._criticalQuestion = values.Name(ref json)),
        ("saidBy", (values, ref json, ref it) => it._saidBy = values.Name(ref json)),
        ("alsoSaidBy", (values, ref json, ref it) => it._alsoSaidBy = values.Names(ref json)),
        ("basis", (values, ref json, ref it) => it._basis = values.Word<Basis>(ref json)),
        ("weight", (values, ref json, ref it) => it._weight = values.Number(ref json)),
        ("tags", (values, ref json, ref it) => it._tags = values.Names(ref json)),
        ("anchors", (values, ref json, ref it) => it._anchors = values.List(ref json, "an anchor", AnchorParts.Read)));

    private string? _id;
    private RelationKind? _kind;
    private ContextRole? _role;
    private string? _title;
    private string? _text;
    private RelationEnds _premises;
    private RelationEnds _conclusions;
    private string? _scheme;
    private string? _criticalQuestion;
    private string? _saidBy;
    private ValueList<string>? _alsoSaidBy;
    private Basis? _basis;
    private double? _weight;
    private ValueList<string>? _tags;
    private ValueList<TextAnchor>? _anchors;

    /// <summary>
    /// Reads a relation; whether the map has what it names is not asked here. Nothing where something is wrong, which is noted.
    /// </summary>
    public static JoinedRelation Read(JsonValues values, ref Utf8JsonReader json)
    {
        var at = json.TokenStartIndex;
        var it = new RelationParts();
        var extensions = values.Object(ref json, Members, ref it);
        if (it._weight is not (null or (>= 0 and < double.PositiveInfinity))) values.Faults.Note(at, "a number, 0 or more", "weight");
        if (it._kind is null) values.Faults.Note(at, "the kind of the relation", "kind");
        if (values.Faults.Any) return default;
        var relation = new Relation(it._id ?? NoId, it._kind!.Value)
        {
            Role = it._role ?? ContextRole.Context,
            Title = it._title,
            Text = it._text ?? "",
            Scheme = it._scheme,
            CriticalQuestion = it._criticalQuestion,
            SaidBy = it._saidBy,
            AlsoSaidBy = it._alsoSaidBy ?? [],
            Basis = it._basis,
            Weight = it._weight,
            Tags = it._tags ?? [],
            Anchors = it._anchors ?? [],
            Extensions = extensions,
        };
        return new JoinedRelation(relation, it._premises, it._conclusions);
    }
}
