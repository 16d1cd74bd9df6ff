using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Objects;

/// <summary>
/// What an object and the objects in it say beyond what the map says of the same thing: <see cref="Remainder"/> at each level that the map
/// has a word for, so as deep as these words. Those of the levels within are in <c>in</c>, by name.
/// </summary>
internal static class NestedRemainder
{
    private const string In = "in";

    /// <inheritdoc cref="Remainder.Of"/>
    public static JsonObject Of(JsonObject original, JsonObject said, IReadOnlyList<string> order)
    {
        var names = said.Where(member => member.Value is JsonObject && original.Member(member.Key) is JsonObject)
            .Select(member => member.Key).ToHashSet(StringComparer.Ordinal);
        var remainder = Remainder.Of(Emptied(original, names), Emptied(said, names), order);
        var inner = new JsonObject();
        foreach (var name in names)
            if (Of(original[name]!.AsObject(), said[name]!.AsObject(), order) is { Count: > 0 } rest) inner.Add(name, rest);
        if (inner.Count > 0) remainder.Add(In, inner);
        return remainder;
    }

    /// <inheritdoc cref="Remainder.Together"/>
    public static JsonObject Together(JsonObject said, JsonNode? remainder, IReadOnlyList<string> order)
    {
        var names = said.Where(member => member.Value is JsonObject).Select(member => member.Key).ToHashSet(StringComparer.Ordinal);
        var together = Remainder.Together(Emptied(said, names), remainder, order);
        foreach (var name in names.Where(name => together.Member(name) is JsonObject))
            together[name] = Together(said[name]!.AsObject(), remainder.Member(In).Member(name), order);
        return together;
    }

    /// <summary>A copy in which the objects of some names are empty, so that they are the same.</summary>
    private static JsonObject Emptied(JsonObject item, HashSet<string> names)
    {
        var emptied = new JsonObject();
        foreach (var (name, value) in item) emptied.Add(name, names.Contains(name) ? new JsonObject() : value?.DeepClone());
        return emptied;
    }
}
