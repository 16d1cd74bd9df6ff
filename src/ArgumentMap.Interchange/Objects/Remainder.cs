using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Objects;

/// <summary>
/// What an object of a file says beyond what the map says of the same thing: members that the model has no word for, the file's own
/// spelling of what the model says otherwise, and the order of the members. Put together with what the map says later, changed or not, it
/// gives the object back: what has changed in the map is written anew, all else as it was.
/// </summary>
/// <remarks>
/// <c>more</c> has the further members; <c>spelt</c> has, by name, what stood there (<c>is</c>) for what the map said (<c>for</c>), so that
/// it holds only as long as the map still says so; <c>absent</c> has what the map said and the file did not; <c>order</c> the names.
/// </remarks>
internal static class Remainder
{
    /// <summary>The further members.</summary>
    public const string More = "more";

    private const string Spelt = "spelt";
    private const string Is = "is";
    private const string For = "for";
    private const string Absent = "absent";
    private const string Order = "order";

    /// <param name="original">The file's object.</param>
    /// <param name="said">What the map says of it.</param>
    /// <param name="order">The usual order of members.</param>
    public static JsonObject Of(JsonObject original, JsonObject said, IReadOnlyList<string> order)
    {
        var (more, spelt, absent) = (new JsonObject(), new JsonObject(), new JsonObject());
        foreach (var (name, value) in original)
            if (!said.TryGetPropertyValue(name, out var own)) more.Add(name, value?.DeepClone());
            else if (own.Spelling() != value.Spelling())
                spelt.Add(name, new JsonObject { [Is] = value?.DeepClone(), [For] = own?.DeepClone() });
        foreach (var (name, value) in said)
            if (!original.ContainsKey(name)) absent.Add(name, value?.DeepClone());
        var remainder = new JsonObject();
        if (more.Count > 0) remainder.Add(More, more);
        if (spelt.Count > 0) remainder.Add(Spelt, spelt);
        if (absent.Count > 0) remainder.Add(Absent, absent);
        var names = original.Select(member => member.Key).ToList();
        if (!Together(said, remainder, order).Select(member => member.Key).SequenceEqual(names, StringComparer.Ordinal))
            remainder.Add(Order, new JsonArray([.. names.Select(name => (JsonNode)name)]));
        return remainder;
    }

    /// <summary>Whether the file spelled a member in its own way.</summary>
    public static bool Spells(JsonNode? remainder, string name) => remainder.Member(Spelt).Member(name) is not null;

    /// <summary>The object again.</summary>
    /// <param name="said">What the map says of it now.</param>
    /// <param name="remainder">What the file said beyond; null for a thing that was in no file.</param>
    /// <param name="order">The usual order of members.</param>
    public static JsonObject Together(JsonObject said, JsonNode? remainder, IReadOnlyList<string> order)
    {
        var members = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        foreach (var (name, value) in said)
        {
            if (remainder.Member(Absent) is JsonObject absent && absent.TryGetPropertyValue(name, out var then)
                && then.Spelling() == value.Spelling()) continue;
            var spelling = remainder.Member(Spelt).Member(name) as JsonObject;
            members.Add(name, spelling is not null && spelling.Member(For).Spelling() == value.Spelling() ? spelling.Member(Is) : value);
        }
        foreach (var (name, value) in remainder.Member(More) as JsonObject ?? [])
            members.TryAdd(name, value);
        var names = (remainder.Member(Order) as JsonArray)?.Select(name => name.Text() ?? "") ?? [];
        var together = new JsonObject();
        foreach (var name in names.Concat(order).Concat(members.Keys.ToList()))
            if (members.Remove(name, out var value)) together.Add(name, value?.DeepClone());
        return together;
    }
}
