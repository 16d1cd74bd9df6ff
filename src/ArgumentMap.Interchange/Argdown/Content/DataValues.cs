using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>Values of data as ECMAScript takes them.</summary>
internal static class DataValues
{
    /// <summary>Whether a value counts as true.</summary>
    public static bool IsTrue(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null or JsonValueKind.False or JsonValueKind.Undefined => false,
        JsonValueKind.String => value.GetValue<string>().Length > 0,
        JsonValueKind.Number => value.ToJsonString() is not ("0" or "-0" or "0.0"),
        _ => true,
    };

    /// <summary>
    /// Puts data together: members of objects and items of lists one into another, other values the later for the earlier. As deep as the
    /// data may nest.
    /// </summary>
    public static JsonObject Merged(JsonObject? known, JsonNode added)
    {
        var merged = known ?? [];
        foreach (var (name, value) in MembersOf(added)) merged[name] = Merged(merged[name], value);
        return merged;
    }

    private static JsonNode? Merged(JsonNode? known, JsonNode? added)
    {
        if (added is JsonObject members) return Merged((known as JsonObject)?.DeepClone() as JsonObject, members);
        if (added is not JsonArray items) return added?.DeepClone();
        var list = known is JsonArray old ? (JsonArray)old.DeepClone() : [];
        for (var i = 0; i < items.Count; i++)
            if (i < list.Count) list[i] = Merged(list[i], items[i]);
            else list.Add(Merged((JsonNode?)null, items[i]));
        return list;
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> MembersOf(JsonNode data) => data switch
    {
        JsonObject members => members,
        JsonArray items => items.Select((item, index) => KeyValuePair.Create($"{index}", item)),
        JsonValue value when value.TryGetValue(out string? text) =>
            text.Select((letter, index) => KeyValuePair.Create($"{index}", (JsonNode?)JsonValue.Create($"{letter}"))),
        _ => [],
    };
}
