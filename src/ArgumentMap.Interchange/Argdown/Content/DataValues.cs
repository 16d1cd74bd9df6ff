using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>Values of data as ECMAScript takes them.</summary>
internal static partial class DataValues
{
    /// <summary>Stands for a null that is written, where a value that is not written is null.</summary>
    public static JsonNode Null { get; } = JsonValue.Create("null");

    /// <summary>A member's value; null where it has no such member, <see cref="Null"/> where that is null.</summary>
    public static JsonNode? Said(JsonNode? data, string name) =>
        data is JsonObject members && members.TryGetPropertyValue(name, out var value) ? value?.DeepClone() ?? Null : null;

    /// <summary>Whether a value counts as true.</summary>
    public static bool IsTrue(JsonNode? value) => value != Null && value?.GetValueKind() switch
    {
        null or JsonValueKind.Null or JsonValueKind.False or JsonValueKind.Undefined => false,
        JsonValueKind.String => value.GetValue<string>().Length > 0,
        JsonValueKind.Number => value.ToJsonString() is not ("0" or "-0" or "0.0"),
        _ => true,
    };

    /// <summary>A value as a number; none for what cannot be one.</summary>
    public static double NumberOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null or JsonValueKind.False => 0,
        JsonValueKind.True => 1,
        JsonValueKind.Number => double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture),
        JsonValueKind.String => NumberOf(value.GetValue<string>()),
        JsonValueKind.Array => NumberOf(TextOf(value)),
        _ => double.NaN,
    };

    private static double NumberOf(string text) => text.Trim().Length == 0 ? 0
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    /// <summary>A value as a text: items of lists with commas between them, nothing for null in a list. As deep as the data nest.</summary>
    public static string TextOf(JsonNode? value) => value switch
    {
        null => "null",
        JsonObject => "[object Object]",
        JsonArray items => string.Join(",", items.Select(item => item is null ? "" : TextOf(item))),
        _ => value.GetValueKind() switch
        {
            JsonValueKind.String => value.GetValue<string>(),
            JsonValueKind.Number => TextOf(NumberOf(value)),
            _ => value.ToJsonString(),
        },
    };

    private static string TextOf(double number) => Math.Abs(number) < 1e15 && Math.Floor(number) == number
        ? ((long)number).ToString(CultureInfo.InvariantCulture)
        : Exponent().Replace(number.ToString("R", CultureInfo.InvariantCulture), "e$1");

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

    [GeneratedRegex("E([-+])0*", RegexOptions.CultureInvariant)]
    private static partial Regex Exponent();

    private static IEnumerable<KeyValuePair<string, JsonNode?>> MembersOf(JsonNode data) => data switch
    {
        JsonObject members => members,
        JsonArray items => items.Select((item, index) => KeyValuePair.Create($"{index}", item)),
        JsonValue value when value.TryGetValue(out string? text) =>
            text.Select((letter, index) => KeyValuePair.Create($"{index}", (JsonNode?)JsonValue.Create($"{letter}"))),
        _ => [],
    };
}
