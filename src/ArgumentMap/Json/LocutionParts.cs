using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>What a file says of an utterance.</summary>
internal struct LocutionParts
{
    public static readonly JsonMembers<LocutionParts> Members = new(
        ("id", (values, ref json, ref it) => it._id = values.Id(ref json)),
        ("title", (values, ref json, ref it) => it._title = values.Text(ref json)),
        ("text", (values, ref json, ref it) => it._text = values.Text(ref json)),
        ("saidBy", (values, ref json, ref it) => it._saidBy = values.Name(ref json)),
        ("alsoSaidBy", (values, ref json, ref it) => it._alsoSaidBy = values.Names(ref json)),
        ("tags", (values, ref json, ref it) => it._tags = values.Names(ref json)),
        ("anchors", (values, ref json, ref it) => it._anchors = values.List(ref json, "an anchor", AnchorParts.Read)));

    private string? _id;
    private string? _title;
    private string? _text;
    private string? _saidBy;
    private ValueList<string>? _alsoSaidBy;
    private ValueList<string>? _tags;
    private ValueList<TextAnchor>? _anchors;

    /// <summary>
    /// Reads an utterance; whether the map has what it names is not asked here. Null where something is wrong, which is noted.
    /// </summary>
    public static Locution Read(JsonValues values, ref Utf8JsonReader json)
    {
        var at = json.TokenStartIndex;
        var it = new LocutionParts();
        var extensions = values.Object(ref json, Members, ref it);
        if (it._id is null) values.Faults.Note(at, "an id", "id");
        if (it._text is null) values.Faults.Note(at, "a text", "text");
        return values.Faults.Any ? null! : new Locution(it._id!, it._text!)
        {
            Title = it._title,
            SaidBy = it._saidBy,
            AlsoSaidBy = it._alsoSaidBy ?? [],
            Tags = it._tags ?? [],
            Anchors = it._anchors ?? [],
            Extensions = extensions,
        };
    }
}
