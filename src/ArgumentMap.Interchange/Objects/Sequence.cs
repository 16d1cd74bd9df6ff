using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Objects;

/// <summary>A list of a file that is written again: what stood in it where it stood, what is new after that.</summary>
internal sealed class Sequence
{
    /// <summary>The member of a note that has the place in the list, from 0.</summary>
    public const string At = "at";

    /// <summary>The member of a note that has an item which the map cannot say.</summary>
    public const string Is = "is";

    private readonly List<(int At, JsonNode? Item)> _items = [];

    /// <summary>What a note keeps of an item that the map cannot say.</summary>
    public static JsonObject Loose(int at, JsonNode? item) => new() { [At] = at, [Is] = item?.DeepClone() };

    /// <param name="item">What is written.</param>
    /// <param name="note">What was kept of it, with its place; null or without one for what is new.</param>
    public void Add(JsonNode? item, JsonNode? note) => _items.Add((note.Member(At).Whole() ?? int.MaxValue, item));

    /// <summary>Adds what the map cannot say.</summary>
    public void AddLoose(JsonNode? loose)
    {
        foreach (var note in loose.Objects()) Add(note.Member(Is)?.DeepClone(), note);
    }

    public JsonArray ToArray() => new([.. _items.OrderBy(item => item.At).Select(item => item.Item)]);

    public int Count => _items.Count;
}
