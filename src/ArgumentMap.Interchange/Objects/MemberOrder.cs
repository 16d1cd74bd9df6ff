using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Objects;

/// <summary>Where a member stands in its object.</summary>
internal static class MemberOrder
{
    /// <summary>Puts a member before all others. O(members).</summary>
    public static void PutFirst(this JsonObject item, string name, JsonNode? value)
    {
        // The framework's own Insert is not there on .NET 8.
        KeyValuePair<string, JsonNode?>[] behind = [.. item];
        item.Clear();
        item.Add(name, value);
        foreach (var (key, member) in behind) item.Add(key, member);
    }
}
