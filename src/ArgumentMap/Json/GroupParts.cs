using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>What a file says of a group.</summary>
internal struct GroupParts
{
    public static readonly JsonMembers<GroupParts> Members = new(
        ("id", (values, ref json, ref it) => it._id = values.Id(ref json)),
        ("title", (values, ref json, ref it) => it._title = values.Text(ref json)),
        ("parent", (values, ref json, ref it) => it._parent = values.Text(ref json)),
        ("standard", (values, ref json, ref it) => it._standard = values.Word<ProofStandard>(ref json)),
        ("members", (values, ref json, ref it) => it._members = RelationEnds.ReadList(values, ref json)));

    private string? _id;
    private string? _title;
    private string? _parent;
    private ProofStandard? _standard;
    private RelationEnds _members;

    /// <summary>
    /// Reads a group; whether the map has what it names is not asked here. Nothing where something is wrong, which is noted.
    /// </summary>
    public static FilledGroup Read(JsonValues values, ref Utf8JsonReader json)
    {
        var at = json.TokenStartIndex;
        var it = new GroupParts();
        var extensions = values.Object(ref json, Members, ref it);
        if (it._id is null) values.Faults.Note(at, "an id", "id");
        if (values.Faults.Any) return default;
        var group = new NodeGroup(it._id!, it._title) { Parent = it._parent, Standard = it._standard, Extensions = extensions };
        return new FilledGroup(group, it._members);
    }
}
