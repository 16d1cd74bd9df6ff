namespace ArgumentMap.Json;

/// <summary>What a file says of a map.</summary>
internal struct MapParts
{
    public const string FormatName = "argument-map/1";

    public static readonly JsonMembers<MapParts> Members = new(
        ("$schema", (values, ref json, ref map) => map.Schema = values.Text(ref json)),
        ("format", (values, ref json, ref map) => map.Format = values.Text(ref json)),
        ("id", (values, ref json, ref map) => map.Id = values.Text(ref json)),
        ("title", (values, ref json, ref map) => map.Title = values.Text(ref json)),
        ("description", (values, ref json, ref map) => map.Description = values.Text(ref json)),
        ("language", (values, ref json, ref map) => map.Language = values.Text(ref json)),
        ("analysts", (values, ref json, ref map) => map._analysts = values.Names(ref json)),
        ("created", (values, ref json, ref map) => map.Created = values.Date(ref json)),
        ("modified", (values, ref json, ref map) => map.Modified = values.Date(ref json)),
        ("licence", (values, ref json, ref map) => map.Licence = values.Text(ref json)),
        ("tags", (values, ref json, ref map) => map._tags = values.Names(ref json)),
        ("sources", (values, ref json, ref map) => map._sources = values.Items(ref json, "a source", SourceParts.Read)),
        ("participants", (values, ref json, ref map) => map._participants = values.Items(ref json, "a participant", ParticipantParts.Read)),
        ("statements", (values, ref json, ref map) => map._statements = values.Items(ref json, "a statement", StatementParts.Read)),
        ("locutions", (values, ref json, ref map) => map._locutions = values.Items(ref json, "a locution", LocutionParts.Read)),
        ("relations", (values, ref json, ref map) => map._relations = values.Items(ref json, "a relation", RelationParts.Read)),
        ("groups", (values, ref json, ref map) => map._groups = values.Items(ref json, "a group", GroupParts.Read)));

    private ValueList<string>? _analysts;
    private ValueList<string>? _tags;
    private JsonItems<SourceDocument>? _sources;
    private JsonItems<Participant>? _participants;
    private JsonItems<Statement>? _statements;
    private JsonItems<Locution>? _locutions;
    private JsonItems<JoinedRelation>? _relations;
    private JsonItems<FilledGroup>? _groups;

    public string? Schema { get; private set; }

    public string? Format { get; private set; }

    public string? Id { get; private set; }

    public string? Title { get; private set; }

    public string? Description { get; private set; }

    public string? Language { get; private set; }

    public readonly ValueList<string> Analysts => _analysts ?? [];

    public PartialDate? Created { get; private set; }

    public PartialDate? Modified { get; private set; }

    public string? Licence { get; private set; }

    public readonly ValueList<string> Tags => _tags ?? [];

    public readonly JsonItems<SourceDocument> Sources => _sources ?? JsonItems<SourceDocument>.None;

    public readonly JsonItems<Participant> Participants => _participants ?? JsonItems<Participant>.None;

    public readonly JsonItems<Statement> Statements => _statements ?? JsonItems<Statement>.None;

    public readonly JsonItems<Locution> Locutions => _locutions ?? JsonItems<Locution>.None;

    public readonly JsonItems<JoinedRelation> Relations => _relations ?? JsonItems<JoinedRelation>.None;

    public readonly JsonItems<FilledGroup> Groups => _groups ?? JsonItems<FilledGroup>.None;
}
