using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Arguebuf;

/// <summary>What a binary file says in fields that the schema does not have, which JSON has no place for.</summary>
internal static class WireFields
{
    /// <summary>Takes them out of a document. O(document).</summary>
    public static void Remove(JsonObject document)
    {
        var open = new Stack<JsonNode>([document]);
        while (open.TryPop(out var next))
        {
            (next as JsonObject)?.Remove(ArguebufWords.Wire);
            var inner = next is JsonObject members ? members.Select(member => member.Value) : next as JsonArray ?? [];
            foreach (var value in inner)
                if (value is JsonObject or JsonArray) open.Push(value);
        }
    }
}
