using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>What a file says of a participant.</summary>
internal struct ParticipantParts
{
    public static readonly JsonMembers<ParticipantParts> Members = new(
        ("id", (values, ref json, ref participant) => participant._id = values.Id(ref json)),
        ("name", (values, ref json, ref participant) => participant._name = values.Text(ref json)));

    private string? _id;
    private string? _name;

    /// <summary>Reads a participant. Null where something is wrong, which is noted.</summary>
    public static Participant Read(JsonValues values, ref Utf8JsonReader json)
    {
        var at = json.TokenStartIndex;
        var participant = new ParticipantParts();
        var extensions = values.Object(ref json, Members, ref participant);
        if (participant._id is null) values.Faults.Note(at, "an id", "id");
        if (participant._name is null) values.Faults.Note(at, "a name", "name");
        return values.Faults.Any ? null! : new Participant(participant._id!, participant._name!) { Extensions = extensions };
    }
}
