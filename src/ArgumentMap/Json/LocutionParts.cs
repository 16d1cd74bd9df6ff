using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>What a file says of an utterance.</summary>
internal struct LocutionParts
{
    public static readonly JsonMembers<LocutionParts> Members = new(
        ("id", (values, ref json, ref it) => it._node.Id = values.Id(ref json)),
        ("title", (values, ref json, ref it) => it._node.Title = values.Text(ref json)),
        ("text", (values, ref json, ref it) => it._node.Text = values.Text(ref json)),
        ("saidBy", (values, ref json, ref it) => it._node.SaidBy = values.Name(ref json)),
        ("alsoSaidBy", (values, ref json, ref it) => it._node.AlsoSaidBy = values.Names(ref json)),
        ("tags", (values, ref json, ref it) => it._node.Tags = values.Names(ref json)),
        ("anchors", (values, ref json, ref it) => it._node.Anchors = values.List(ref json, "an anchor", AnchorParts.Read)));

    private NodeContent _node;

    /// <summary>
    /// Reads an utterance; whether the map has what it names is not asked here. Null where something is wrong, which is noted.
    /// </summary>
    public static Locution Read(JsonValues values, ref Utf8JsonReader json)
    {
        var at = json.TokenStartIndex;
        var it = new LocutionParts();
        it._node.Extensions = values.Object(ref json, Members, ref it);
        if (it._node.Id is null) values.Faults.Note(at, "an id", "id");
        if (it._node.Text is null) values.Faults.Note(at, "a text", "text");
        return values.Faults.Any ? null! : new Locution(it._node);
    }
}
