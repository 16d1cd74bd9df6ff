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
        if (IsTheSame(original, said, order)) return [];
        var (more, spelt, absent) = (new JsonObject(), new JsonObject(), new JsonObject());
        foreach (var (name, value) in original)
            if (!said.TryGetPropertyValue(name, out var own)) more.Add(name, value?.DeepClone());
            else if (!own.IsSpelledAs(value))
                spelt.Add(name, new JsonObject { [Is] = value?.DeepClone(), [For] = own?.DeepClone() });
        foreach (var (name, value) in said)
            if (!original.ContainsKey(name)) absent.Add(name, value?.DeepClone());
        var remainder = new JsonObject();
        if (more.Count > 0) remainder.Add(More, more);
        if (spelt.Count > 0) remainder.Add(Spelt, spelt);
        if (absent.Count > 0) remainder.Add(Absent, absent);
        var names = NamesOf(original);
        if (!Sorted(NamesOf(said).Where(name => !absent.ContainsKey(name)).Concat(NamesOf(more)), order).SequenceEqual(names))
            remainder.Add(Order, new JsonArray([.. names.Select(name => (JsonNode)name)]));
        return remainder;
    }

    /// <summary>Whether there is no remainder, as of most objects.</summary>
    private static bool IsTheSame(JsonObject original, JsonObject said, IReadOnlyList<string> order) =>
        original.Count == said.Count && IsSorted(original, order)
        && original.All(member => said.TryGetPropertyValue(member.Key, out var own) && own.IsSpelledAs(member.Value));

    /// <summary>Whether the file spelled a member in its own way.</summary>
    public static bool Spells(JsonNode? remainder, string name) => remainder.Member(Spelt).Member(name) is not null;

    /// <summary>The object again, which may be <paramref name="said"/> itself.</summary>
    /// <param name="said">What the map says of it now.</param>
    /// <param name="remainder">What the file said beyond; null for a thing that was in no file.</param>
    /// <param name="order">The usual order of members.</param>
    public static JsonObject Together(JsonObject said, JsonNode? remainder, IReadOnlyList<string> order)
    {
        if (said.Parent is null && !IsAnything(remainder) && IsSorted(said, order)) return said;
        var members = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        foreach (var (name, value) in said)
        {
            if (remainder.Member(Absent) is JsonObject absent && absent.TryGetPropertyValue(name, out var then)
                && then.IsSpelledAs(value)) continue;
            var spelling = remainder.Member(Spelt).Member(name) as JsonObject;
            members.Add(name, spelling is not null && spelling.Member(For).IsSpelledAs(value) ? spelling.Member(Is) : value);
        }
        foreach (var (name, value) in remainder.Member(More) as JsonObject ?? [])
            members.TryAdd(name, value);
        var names = (remainder.Member(Order) as JsonArray)?.Select(name => name.Text() ?? "") ?? [];
        var together = new JsonObject();
        foreach (var name in names.Concat(order).Concat(members.Keys.ToList()))
            if (members.Remove(name, out var value)) together.Add(name, value?.DeepClone());
        return together;
    }

    private static bool IsAnything(JsonNode? remainder) =>
        remainder is JsonObject notes
            && (notes.ContainsKey(More) || notes.ContainsKey(Spelt) || notes.ContainsKey(Absent) || notes.ContainsKey(Order));

    private static bool IsSorted(JsonObject item, IReadOnlyList<string> order)
    {
        var last = 0;
        foreach (var (name, _) in item)
        {
            var at = PlaceOf(name, order);
            if (at < last) return false;
            last = at;
        }
        return true;
    }

    /// <summary>The place of a name among the members, behind all others where it is none of the usual.</summary>
    private static int PlaceOf(string name, IReadOnlyList<string> order)
    {
        for (var at = 0; at < order.Count; at++)
            if (order[at] == name) return at;
        return order.Count;
    }

    private static IEnumerable<string> NamesOf(JsonObject item) => item.Select(member => member.Key);

    /// <summary>Names in the usual order of members, with those that are not in it behind.</summary>
    private static IEnumerable<string> Sorted(IEnumerable<string> names, IReadOnlyList<string> order) =>
        names.OrderBy(name => PlaceOf(name, order));
}
