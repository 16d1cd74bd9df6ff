using System.Text.Json;
using System.Text.Json.Nodes;
using ArgumentMap.Formats;

namespace ArgumentMap.Interchange.Objects;

/// <summary>What single values of a file say.</summary>
internal static class JsonValues
{
    /// <summary>The text of a string or the digits of a number; null for anything else.</summary>
    public static string? Text(this JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.Number => value.ToJsonString(),
        _ => null,
    };

    /// <summary>What a value is, for a message that it is not what was expected.</summary>
    public static string Found(this JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => $"the text {MapInput.Shown(value.GetValue<string>())}",
        JsonValueKind.Number => $"the number {MapInput.Shown(value.ToJsonString()).Trim('\'')}",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };

    /// <summary>The text of a string; null for anything else, also for a number.</summary>
    public static string? StringText(this JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>The texts of an array, in its order, without what is none; none where it is no array.</summary>
    public static IEnumerable<string> Texts(this JsonNode? value) => (value as JsonArray ?? []).Select(Text).OfType<string>();

    /// <summary>A whole number; null for anything else.</summary>
    public static int? Whole(this JsonNode? value) =>
        value is JsonValue number && number.GetValueKind() == JsonValueKind.Number && number.TryGetValue<int>(out var whole) ? whole : null;

    /// <summary>The member of an object; null where it has none or is no object.</summary>
    public static JsonNode? Member(this JsonNode? value, string name) =>
        value is JsonObject members && members.TryGetPropertyValue(name, out var member) ? member : null;

    /// <summary>The objects of an array, in its order; none where it is no array.</summary>
    public static IEnumerable<JsonObject> Objects(this JsonNode? value) => (value as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>The one spelling of a value: two that mean the same have the same.</summary>
    public static string Spelling(this JsonNode? value) => value is null ? "null" : value.ToJsonString();

    /// <summary>Whether two values have one spelling. O(the smaller), and as deep as values may be.</summary>
    public static bool IsSpelledAs(this JsonNode? value, JsonNode? other) => (value, other) switch
    {
        (null, _) or (_, null) => value is null && other is null,
        (JsonObject members, JsonObject others) => members.Count == others.Count
            && members.Zip(others).All(pair => pair.First.Key == pair.Second.Key && pair.First.Value.IsSpelledAs(pair.Second.Value)),
        (JsonArray items, JsonArray others) => items.Count == others.Count
            && items.Zip(others).All(pair => pair.First.IsSpelledAs(pair.Second)),
        _ => value.GetValueKind() == other.GetValueKind()
            && (value.StringText() is { } text ? text == other.StringText() : value.ToJsonString() == other.ToJsonString()),
    };

    /// <summary>What a file has added to a thing, under a name; null where it is no object.</summary>
    public static JsonObject? Notes(this ExtensionData extensions, string name) =>
        extensions.TryGet(name, out var value) && value.Value.ValueKind == JsonValueKind.Object ? JsonObject.Create(value.Value) : null;

    /// <summary>With what a file has added, where that is anything.</summary>
    public static ExtensionData WithNotes(this ExtensionData extensions, string name, JsonObject? notes) =>
        notes is null || notes.Count == 0 ? extensions : extensions.With(name, notes.ToJsonString());
}
