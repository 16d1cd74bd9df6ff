using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Arguebuf;

/// <summary>What stands around a document's lists, and items by their keys.</summary>
internal static class ArguebufFrame
{
    /// <summary>Items of lists that stand for nothing in the map.</summary>
    public const string Loose = "loose";

    /// <summary>What the file says of the analysts beyond their names.</summary>
    public const string Analysts = "analysts";

    public static JsonObject Of(JsonObject said, JsonObject root, JsonObject loose, JsonArray analysts)
    {
        var original = new JsonObject();
        foreach (var (name, value) in root)
            original.Add(name, value is JsonObject && ArguebufWords.Lists.Contains(name) ? new JsonObject() : value?.DeepClone());
        var frame = NestedRemainder.Of(original, said, ArguebufWords.Order);
        if (loose.Count > 0) frame.Add(Loose, loose);
        if (analysts.Count > 0) frame.Add(Analysts, analysts);
        return frame;
    }

    /// <summary>An item with its key in it.</summary>
    public static JsonObject Keyed(string key, JsonObject item)
    {
        var keyed = new JsonObject { [ArguebufWords.Key] = key };
        foreach (var (name, value) in item)
            if (name != ArguebufWords.Key) keyed.Add(name, value?.DeepClone());
        return keyed;
    }

    /// <summary>Items by their keys.</summary>
    public static JsonObject ByKeys(JsonArray items)
    {
        var byKeys = new JsonObject();
        foreach (var item in items.Objects().ToList())
        {
            var key = item.Member(ArguebufWords.Key).Text() ?? "";
            item.Remove(ArguebufWords.Key);
            if (!byKeys.ContainsKey(key)) byKeys.Add(key, item.DeepClone());
        }
        return byKeys;
    }

    /// <summary>Whether the document would be written so from the map alone.</summary>
    public static bool IsSaidByMap(ArgumentGraph map, JsonObject root)
    {
        var bare = map.Copy();
        Forget(bare);
        return new ArguebufWriter(bare).Write().Spelling() == root.Spelling();
    }

    public static void Forget(ArgumentGraph map)
    {
        map.Extensions = map.Extensions.Without(ArguebufWords.Notes);
        foreach (var source in map.Sources.ToList())
            map.ReplaceSource(source with { Extensions = source.Extensions.Without(ArguebufWords.Notes) });
        foreach (var participant in map.Participants.ToList())
            map.ReplaceParticipant(participant with { Extensions = participant.Extensions.Without(ArguebufWords.Notes) });
        foreach (var node in map.Nodes.ToList()) map.Replace(node with { Extensions = node.Extensions.Without(ArguebufWords.Notes) });
    }
}
