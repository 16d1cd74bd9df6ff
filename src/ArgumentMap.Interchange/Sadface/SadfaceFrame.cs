using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Sadface;

/// <summary>What stands around a document's lists, and where its dialect has the metadata.</summary>
internal static class SadfaceFrame
{
    /// <summary>Items of lists that stand for nothing in the map.</summary>
    public const string Loose = "loose";

    /// <summary>What the metadata's core says beyond the map.</summary>
    public const string Core = "core";

    /// <summary>What stands in the metadata beside the core.</summary>
    private const string Beside = "beside";

    /// <summary>Whether the metadata stand at the top.</summary>
    private const string Flat = "flat";

    private static readonly string[] FlatOrder = [.. SadfaceWords.CoreOrder, .. SadfaceWords.TopOrder];

    public static JsonObject Of(ArgumentGraph map, JsonObject root, JsonObject loose)
    {
        var original = new JsonObject();
        foreach (var (name, value) in root) original.Add(name, value is JsonArray && IsList(name) ? new JsonArray() : value?.DeepClone());
        var said = Lists();
        JsonObject frame;
        if (root.Member(SadfaceWords.Metadata).Member(SadfaceWords.Core) is JsonObject core)
        {
            var metadata = original[SadfaceWords.Metadata]!.AsObject();
            metadata[SadfaceWords.Core] = new JsonObject();
            original[SadfaceWords.Metadata] = new JsonObject();
            said.Add(SadfaceWords.Metadata, new JsonObject());
            frame = Remainder.Of(original, said, SadfaceWords.TopOrder);
            Add(frame, Core, Remainder.Of(core, SadfaceObjects.Core(map), SadfaceWords.CoreOrder));
            Add(frame, Beside, Remainder.Of(metadata, Bare(), [SadfaceWords.Core]));
        }
        else
        {
            foreach (var (name, value) in SadfaceObjects.Core(map)) said.Add(name, value?.DeepClone());
            frame = Remainder.Of(original, said, FlatOrder);
            frame.Add(Flat, true);
        }
        Add(frame, Loose, loose);
        return frame;
    }

    /// <summary>The document around its lists, which are empty.</summary>
    public static JsonObject Together(ArgumentGraph map, JsonNode? frame)
    {
        var said = Lists();
        if (frame.Member(Flat) is not null)
        {
            foreach (var (name, value) in SadfaceObjects.Core(map)) said.Add(name, value?.DeepClone());
            return Remainder.Together(said, frame, FlatOrder);
        }
        var metadata = Remainder.Together(Bare(), frame.Member(Beside), [SadfaceWords.Core]);
        metadata[SadfaceWords.Core] = Remainder.Together(SadfaceObjects.Core(map), frame.Member(Core), SadfaceWords.CoreOrder);
        said.Add(SadfaceWords.Metadata, new JsonObject());
        var document = Remainder.Together(said, frame, SadfaceWords.TopOrder);
        document[SadfaceWords.Metadata] = metadata;
        return document;
    }

    /// <summary>Whether the document would be written so from the map alone.</summary>
    public static bool IsSaidByMap(ArgumentGraph map, JsonObject root)
    {
        if (root.Member(SadfaceWords.Metadata).Member(SadfaceWords.Core).Member("version").Text() != "0.5") return false;
        var bare = map.Copy();
        MapNotes.Forget(bare, SadfaceWords.Notes);
        return new SadfaceWriter(bare).Write().IsSpelledAs(root);
    }

    public static bool IsList(string name) => name is SadfaceWords.Nodes or SadfaceWords.Edges or SadfaceWords.Resources;

    private static JsonObject Lists() => new()
    {
        [SadfaceWords.Edges] = new JsonArray(),
        [SadfaceWords.Nodes] = new JsonArray(),
        [SadfaceWords.Resources] = new JsonArray(),
    };

    private static JsonObject Bare() => new() { [SadfaceWords.Core] = new JsonObject() };

    private static void Add(JsonObject frame, string name, JsonObject notes)
    {
        if (notes.Count > 0) frame.Add(name, notes);
    }
}
