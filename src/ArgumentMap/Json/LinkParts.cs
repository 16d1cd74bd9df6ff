using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>What a file says of a link.</summary>
internal struct LinkParts
{
    public static readonly JsonMembers<LinkParts> Members = new(
        ("kind", (values, ref json, ref link) => link.Kind = values.Word<CorpusLinkKind>(ref json)),
        ("from", (values, ref json, ref link) => link.From = values.Text(ref json)),
        ("to", (values, ref json, ref link) => link.To = values.Text(ref json)),
        ("note", (values, ref json, ref link) => link.Note = values.Text(ref json)));

    public CorpusLinkKind? Kind { get; private set; }

    public string? From { get; private set; }

    public string? To { get; private set; }

    public string? Note { get; private set; }

    public ExtensionData Extensions { get; private set; }

    /// <summary>Reads a link; whether the corpus has its ends is not asked here.</summary>
    public static LinkParts Read(JsonValues values, ref Utf8JsonReader json)
    {
        var at = json.TokenStartIndex;
        var link = new LinkParts();
        link.Extensions = values.Object(ref json, Members, ref link);
        if (link.Kind is null) values.Faults.Note(at, "the kind of the link", "kind");
        return link;
    }
}
