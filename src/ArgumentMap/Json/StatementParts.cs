using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>What a file says of a statement.</summary>
internal struct StatementParts
{
    public static readonly JsonMembers<StatementParts> Members = new(
        ("id", (values, ref json, ref it) => it._node.Id = values.Id(ref json)),
        ("kind", (values, ref json, ref it) => it._kind = values.Word<StatementKind>(ref json)),
        ("title", (values, ref json, ref it) => it._node.Title = values.Text(ref json)),
        ("text", (values, ref json, ref it) => it._node.Text = values.Text(ref json)),
        ("main", (values, ref json, ref it) => it._statement.IsMain = values.Flag(ref json)),
        ("evidenceType", (values, ref json, ref it) => it._evidenceType = values.Word<EvidenceType>(ref json)),
        ("addressees", (values, ref json, ref it) => it._addressees = values.Names(ref json)),
        ("saidBy", (values, ref json, ref it) => it._node.SaidBy = values.Name(ref json)),
        ("alsoSaidBy", (values, ref json, ref it) => it._node.AlsoSaidBy = values.Names(ref json)),
        ("certainty", (values, ref json, ref it) => it._statement.Certainty = values.Name(ref json)),
        ("basis", (values, ref json, ref it) => it._statement.Basis = values.Word<Basis>(ref json)),
        ("baseScore", (values, ref json, ref it) => it._statement.BaseScore = values.Number(ref json)),
        ("tags", (values, ref json, ref it) => it._node.Tags = values.Names(ref json)),
        ("anchors", (values, ref json, ref it) => it._node.Anchors = values.List(ref json, "an anchor", AnchorParts.Read)));

    private NodeContent _node;
    private StatementContent _statement;
    private StatementKind? _kind;
    private EvidenceType? _evidenceType;
    private ValueList<string>? _addressees;

    /// <summary>
    /// Reads a statement; whether the map has what it names is not asked here. Null where something is wrong, which is noted.
    /// </summary>
    public static Statement Read(JsonValues values, ref Utf8JsonReader json)
    {
        var at = json.TokenStartIndex;
        var it = new StatementParts();
        it._node.Extensions = values.Object(ref json, Members, ref it);
        it.Check(values.Faults, at);
        return values.Faults.Any ? null! : it.Statement();
    }

    private readonly Statement Statement() => _kind switch
    {
        StatementKind.Evidence => new Evidence(_node, _statement) { Type = _evidenceType },
        StatementKind.Recommendation => new Recommendation(_node, _statement) { Addressees = _addressees ?? [] },
        _ => new Claim(_node, _statement),
    };

    private readonly void Check(JsonFaults faults, long at)
    {
        if (_node.Id is null) faults.Note(at, "an id", "id");
        if (_node.Text is null) faults.Note(at, "a text", "text");
        if (_kind is null) faults.Note(at, "the kind of the statement", "kind");
        if (_evidenceType is not null && _kind != StatementKind.Evidence)
            faults.Note(at, "an evidence type on evidence only", "evidenceType");
        if (_addressees is not null && _kind != StatementKind.Recommendation)
            faults.Note(at, "addressees on a recommendation only", "addressees");
        if (_statement.BaseScore is < 0 or > 1) faults.Note(at, "a number between 0 and 1", "baseScore");
    }
}
