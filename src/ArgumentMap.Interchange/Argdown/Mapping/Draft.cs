using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Argdown.Mapping;

/// <summary>One thing of a map as an Argdown document says it, with the members of the native format.</summary>
/// <param name="list">The list of the map that gets it.</param>
/// <param name="key">Its title in the document, or what else stands for it there.</param>
/// <param name="place">Where it stands, in UTF-16 units.</param>
internal sealed class Draft(string list, string key, int place)
{
    public string List { get; set; } = list;

    public string Key => key;

    public int Place => place;

    public JsonObject Members { get; } = [];

    /// <summary>Of a relation: the ids of its premises.</summary>
    public List<string> Premises { get; set; } = [];

    /// <summary>Of a relation: the ids of its conclusions.</summary>
    public List<string> Conclusions { get; set; } = [];

    public string Id => Members[Records.MapMembers.Id]!.GetValue<string>();

    public bool HasTextId => Members[Records.MapMembers.Id] is JsonValue id && id.TryGetValue<string>(out _);

    public void Set(string name, string? text)
    {
        if (text is not null) Members[name] = text;
    }
}
