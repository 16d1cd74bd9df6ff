using System.Text.Json;

namespace ArgumentMap.Benchmarks.Files;

/// <summary>
/// What no reader of a file into the model can do without: it looks at every token, makes a string of every id and text, a node and its
/// place of every statement and relation, and joins these. It does nothing else: it looks no name up, knows no other member, checks
/// nothing, and knows from the same map where each node belongs.
/// </summary>
internal static class ReadFloor
{
    /// <summary>The same map again, of nodes of its own.</summary>
    /// <param name="json">Its file.</param>
    /// <param name="same">The map.</param>
    public static ArgumentGraph Read(ReadOnlySpan<byte> json, ArgumentGraph same)
    {
        var strings = Strings(json, 2 * same.NodeCount);
        var map = new ArgumentGraph(same.Id);
        map.Reserve(same.Statements.Count, same.Relations.Count);
        var statements = same.Statements.Select(statement => map.TryAdd(statement with { })!).ToArray();
        var relations = same.Relations.Select(relation => map.TryAdd(relation with { })!).ToArray();
        foreach (var slot in same.RelationSlots)
        {
            for (var i = 0; i < slot.In.Count; i++)
                if (slot.In[i].Role == EdgeRole.Premise) map.Connect(Same(slot.In[i].Slot), Same(slot), EdgeRole.Premise);
            for (var i = 0; i < slot.Out.Count; i++)
                if (slot.Out[i].Role == EdgeRole.Conclusion) map.Connect(Same(slot), Same(slot.Out[i].Slot), EdgeRole.Conclusion);
        }
        GC.KeepAlive(strings);
        return map;

        NodeSlot Same(NodeSlot slot) => (slot.Node is Relation ? relations : statements)[slot.Place];
    }

    private static List<string> Strings(ReadOnlySpan<byte> json, int count)
    {
        var strings = new List<string>(count);
        var reader = new Utf8JsonReader(json);
        var isKept = false;
        while (reader.Read())
            if (reader.TokenType == JsonTokenType.PropertyName) isKept = reader.ValueTextEquals("id"u8) || reader.ValueTextEquals("text"u8);
            else if (isKept && reader.TokenType == JsonTokenType.String) strings.Add(reader.GetString()!);
        return strings;
    }
}
