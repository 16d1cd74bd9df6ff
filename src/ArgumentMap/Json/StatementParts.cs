using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>What a file says of a statement.</summary>
internal struct StatementParts
{
    public static readonly JsonMembers<StatementParts> Members = new(
        ("id", (values, ref json, ref it) => it._id = values.Id(ref json)),
        ("kind", (values, ref json, ref it) => it._kind = values.Word<StatementKind>(ref json)),
        ("title", (values, ref json, ref it) => it._title = values.Text(ref json)),
        ("text", (values, ref json, ref it) => it._text = values.Text(ref json)),
        ("main", (values, ref json, ref it) => it._isMain = values.Flag(ref json)),
        ("evidenceType", (values, ref json, ref it) => it._evidenceType = values.Word<EvidenceType>(ref json)),
        ("addressees", (values, ref json, ref it) => it._addressees = values.Names(ref json)),
        ("saidBy", (values, ref json, ref it) => it._saidBy = values.Name(ref json)),
        ("alsoSaidBy", (values, ref json, ref it) => it._alsoSaidBy = values.Names(ref json)),
        ("certainty", (values, ref json, ref it) => it._certainty = values.Name(ref json)),
        ("basis", (values, ref json, ref it) => it._basis = values.Word<Basis>(ref json)),
        ("baseScore", (values, ref json, ref it) => it._baseScore = values.Number(ref json)),
        ("tags", (values, ref json, ref it) => it._tags = values.Names(ref json)),
        ("anchors", (values, ref json, ref it) => it._anchors = values.List(ref json, "an anchor", AnchorParts.Read)));

    private string? _id;
    private StatementKind? _kind;
    private string? _title;
    private string? _text;
    private bool _isMain;
    private EvidenceType? _evidenceType;
    private ValueList<string>? _addressees;
    private string? _saidBy;
    private ValueList<string>? _alsoSaidBy;
    private string? _certainty;
    private Basis? _basis;
    private double? _baseScore;
    private ValueList<string>? _tags;
    private ValueList<TextAnchor>? _anchors;

    /// <summary>
    /// Reads a statement; whether the map has what it names is not asked here. Null where something is wrong, which is noted.
    /// </summary>
    public static Statement Read(JsonValues values, ref Utf8JsonReader json)
    {
        var at = json.TokenStartIndex;
        var it = new StatementParts();
        var extensions = values.Object(ref json, Members, ref it);
        it.Check(values.Faults, at);
        return values.Faults.Any ? null! : it.Bare() with
        {
            Title = it._title,
            IsMain = it._isMain,
            SaidBy = it._saidBy,
            AlsoSaidBy = it._alsoSaidBy ?? [],
            Certainty = it._certainty,
            Basis = it._basis,
            BaseScore = it._baseScore,
            Tags = it._tags ?? [],
            Anchors = it._anchors ?? [],
            Extensions = extensions,
        };
    }

    private readonly Statement Bare() => _kind switch
    {
        StatementKind.Evidence => new Evidence(_id!, _text!, _evidenceType),
        StatementKind.Recommendation => new Recommendation(_id!, _text!) { Addressees = _addressees ?? [] },
        _ => new Claim(_id!, _text!),
    };

    private readonly void Check(JsonFaults faults, long at)
    {
        if (_id is null) faults.Note(at, "an id", "id");
        if (_text is null) faults.Note(at, "a text", "text");
        if (_kind is null) faults.Note(at, "the kind of the statement", "kind");
        if (_evidenceType is not null && _kind != StatementKind.Evidence)
            faults.Note(at, "an evidence type on evidence only", "evidenceType");
        if (_addressees is not null && _kind != StatementKind.Recommendation)
            faults.Note(at, "addressees on a recommendation only", "addressees");
        if (_baseScore is < 0 or > 1) faults.Note(at, "a number between 0 and 1", "baseScore");
    }
}
