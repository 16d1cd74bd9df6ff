using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Argdown.Mapping;

/// <summary>
/// One thing of a map as an Argdown document says it. Most are no more than their words; where there are data, the members of the native
/// format are made of the words, and count from then on.
/// </summary>
/// <param name="list">The list of the map that gets it.</param>
/// <param name="key">Its title in the document, or what else stands for it there.</param>
/// <param name="place">Where it stands, in UTF-16 units.</param>
/// <param name="id">Its id; empty where it has none but what the data say.</param>
internal sealed class Draft(string list, string key, int place, string id = "")
{
    private Few<Draft> _premises;
    private Few<Draft> _conclusions;
    private JsonObject? _members;
    private Dictionary<string, List<string>>? _saidIds;

    public string List { get; set; } = list;

    public string Key => key;

    public int Place => place;

    public string Id { get; private set; } = id;

    /// <summary>The word for its kind; null where its list has none.</summary>
    public string? Kind { get; set; }

    public string? Title { get; init; }

    public string? Scheme { get; set; }

    public ElementWords Words { get; init; }

    /// <summary>The data that are none of the map's; null for none.</summary>
    public JsonObject? OtherData { get; init; }

    /// <summary>Of a relation: whether it is one half of a contradiction.</summary>
    public bool IsContradiction { get; init; }

    /// <summary>Of a node: the group that its section is; null for none.</summary>
    public Draft? Group { get; set; }

    /// <summary>Of a relation: its premises, as the words have them.</summary>
    public ref Few<Draft> Premises => ref _premises;

    /// <summary>Of a relation: its conclusions, as the words have them.</summary>
    public ref Few<Draft> Conclusions => ref _conclusions;

    /// <summary>Whether the words are all that is said.</summary>
    public bool IsPlain => _members is null && OtherData is null;

    /// <summary>What it says with the members of the native format, without the ids of other things.</summary>
    public JsonObject Members => _members ??= Spelled();

    /// <summary>Gives it an id that the data say.</summary>
    public void Rename(string id) => Members[MapMembers.Id] = Id = id;

    /// <summary>The ids that the data give as a member, before what the words say; null where they do not.</summary>
    public List<string>? SaidIds(string member) => _saidIds?.GetValueOrDefault(member);

    public void Say(string member, List<string> ids) => (_saidIds ??= [])[member] = ids;

    /// <summary>The member of what a map has no words for.</summary>
    public static JsonObject NotesIn(JsonObject members)
    {
        if (members[ArgdownNames.Notes] is not JsonObject notes) members[ArgdownNames.Notes] = notes = [];
        return notes;
    }

    private JsonObject Spelled()
    {
        var members = new JsonObject();
        if (Id.Length > 0) members[MapMembers.Id] = Id;
        if (Kind is not null) members[MapMembers.Kind] = Kind;
        if (Title is not null) members["title"] = Title;
        if (Scheme is not null) members["scheme"] = Scheme;
        if (OtherData is not null) NotesIn(members)[ArgdownNames.OtherData] = OtherData;
        Words.Spell(members);
        if (IsContradiction) NotesIn(members)[ArgdownNames.Contradiction] = true;
        return members;
    }
}
