using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>What a file says of a source.</summary>
internal struct SourceParts
{
    public static readonly JsonMembers<SourceParts> Members = new(
        ("id", (values, ref json, ref source) => source._id = values.Id(ref json)),
        ("title", (values, ref json, ref source) => source._title = values.Text(ref json)),
        ("authors", (values, ref json, ref source) => source._authors = values.Names(ref json)),
        ("publisher", (values, ref json, ref source) => source._publisher = values.Text(ref json)),
        ("published", (values, ref json, ref source) => source._published = values.Date(ref json)),
        ("url", (values, ref json, ref source) => source._url = values.Text(ref json)),
        ("language", (values, ref json, ref source) => source._language = values.Name(ref json)),
        ("sha256", (values, ref json, ref source) => source._sha256 = values.Digest(ref json)),
        ("length", (values, ref json, ref source) => source._length = values.Whole(ref json, 0, "a number of code points, 0 or more")));

    private string? _id;
    private string? _title;
    private ValueList<string>? _authors;
    private string? _publisher;
    private PartialDate? _published;
    private string? _url;
    private string? _language;
    private string? _sha256;
    private int? _length;

    /// <summary>Reads a source. Null where something is wrong, which is noted.</summary>
    public static SourceDocument Read(JsonValues values, ref Utf8JsonReader json)
    {
        var at = json.TokenStartIndex;
        var source = new SourceParts();
        var extensions = values.Object(ref json, Members, ref source);
        if (source._id is null) values.Faults.Note(at, "an id", "id");
        return values.Faults.Any ? null! : new SourceDocument(source._id!, source._title)
        {
            Authors = source._authors ?? [],
            Publisher = source._publisher,
            Published = source._published,
            Url = source._url,
            Language = source._language,
            Sha256 = source._sha256,
            Length = source._length,
            Extensions = extensions,
        };
    }
}
