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

    /// <summary>Items by their keys; of several with one key, as in maps that were put together, the later ones by keys like it.</summary>
    public static JsonObject ByKeys(JsonArray items)
    {
        var byKeys = new JsonObject();
        var keys = new FreshIds();
        foreach (var item in items.Objects())
        {
            var key = item.Member(ArguebufWords.Key).Text() ?? "";
            item.Remove(ArguebufWords.Key);
            byKeys.Add(keys.Free(key), item.DeepClone());
        }
        return byKeys;
    }

    /// <summary>Whether the document would be written so from the map alone.</summary>
    public static bool IsSaidByMap(ArgumentGraph map, JsonObject root)
    {
        var bare = map.Copy();
        MapNotes.Forget(bare, ArguebufWords.Notes);
        return new ArguebufWriter(bare).Write().IsSpelledAs(root);
    }
}
