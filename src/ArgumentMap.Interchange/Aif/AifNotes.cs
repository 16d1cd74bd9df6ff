using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Aif;

/// <summary>What a map keeps of an AIF document: the names in its notes, and the items that it cannot say at all.</summary>
internal sealed class AifNotes
{
    /// <summary>Of the map: items of lists that stand for nothing in it.</summary>
    public const string Loose = "loose";

    /// <summary>Of the map: whether ids are numbers.</summary>
    public const string Numbers = "numbers";

    /// <summary>Of an item about a node: the participant that it names.</summary>
    public const string By = "by";

    /// <summary>Of a node: what the lists about nodes say of it.</summary>
    public const string Lists = "lists";

    /// <summary>Of a participant: that the list of participants does not have it.</summary>
    public const string Unlisted = "unlisted";

    private readonly Dictionary<string, JsonArray> _loose = new(StringComparer.Ordinal);

    public int Count => _loose.Count;

    public void Add(string list, int at, JsonNode? item)
    {
        if (!_loose.TryGetValue(list, out var items)) _loose.Add(list, items = []);
        items.Add((JsonNode)Sequence.Loose(at, item));
    }

    public JsonObject ToObject()
    {
        var all = new JsonObject();
        foreach (var (list, items) in _loose) all.Add(list, items);
        return all;
    }

    /// <summary>What a list about nodes says of a node.</summary>
    public static JsonArray ListOf(JsonObject note, string list)
    {
        if (note.Member(Lists) is not JsonObject lists) note.Add(Lists, lists = []);
        if (lists.Member(list) is not JsonArray items) lists.Add(list, items = []);
        return items;
    }
}
