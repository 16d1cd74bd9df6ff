using System.Text.Json.Nodes;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Aif;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Xaif;

/// <summary>An xAIF document: its AIF, and what stands around it.</summary>
internal static class XaifDocument
{
    public const string Aif = "AIF";

    private const string Notes = "xaif";
    private const string Text = "text";
    private const string Dangling = "dangling";

    private static readonly string[] Layouts = ["OVA", "ova"];
    private static readonly string[] Order = [Aif, Text, "dialog", "OVA"];

    public static MapReadResult Read(MapInput input, CancellationToken cancellation)
    {
        var file = JsonFile.Read(input);
        if (file.Root.Member(Aif) is not JsonObject aif) throw file.Fault("$", $"an object '{Aif}'", "none");
        var (map, paths) = AifDocument.Read(file, aif, $"$.{Aif}", cancellation);
        var original = new JsonObject();
        foreach (var (name, value) in file.Root) original.Add(name, name == Aif ? new JsonObject() : value?.DeepClone());
        var frame = Remainder.Of(original, Empty(), Order);
        var ids = Mentioned(file.Root).Where(id => !map.Contains(id)).Distinct().Order(StringComparer.Ordinal).ToList();
        if (ids.Count > 0) frame.Add(Dangling, new JsonArray([.. ids.Select(id => (JsonNode)id)]));
        if (MarkedText(file.Root) is { } marked) Anchor(map, marked);
        map.Extensions = map.Extensions.WithNotes(Notes, frame);
        return file.Result(map, paths.GetValueOrDefault);
    }

    public static JsonObject Write(ArgumentGraph map)
    {
        var frame = map.Extensions.Notes(Notes);
        var document = Remainder.Together(Empty(), frame, Order);
        document[Aif] = AifDocument.Write(map);
        if (frame is null) return document;
        var dangling = (frame.Member(Dangling) as JsonArray ?? []).Select(id => id.Text() ?? "").ToHashSet(StringComparer.Ordinal);
        foreach (var layout in Layouts.Select(name => document.Member(name)).OfType<JsonObject>())
            foreach (var items in new[] { layout.Member(AifWords.Nodes), layout.Member(AifWords.Edges) }.OfType<JsonArray>())
                foreach (var gone in items.Where(item => Ids(item).Any(IsGone)).ToList()) items.Remove(gone);
        if (document.Member(Text) is JsonValue text && text.Text() is { } whole) document[Text] = SpanText.Without(whole, IsGone);
        else if (document.Member(Text) is JsonObject holder && holder.Member("txt") is JsonValue inner && inner.Text() is { } part)
            holder["txt"] = SpanText.Without(part, IsGone);
        return document;

        bool IsGone(string id) => !map.Contains(id) && !dangling.Contains(id);
    }

    private static JsonObject Empty() => new() { [Aif] = new JsonObject() };

    private static string? MarkedText(JsonObject root) =>
        root.Member(Text) is JsonObject holder ? holder.Member("txt").Text() : root.Member(Text).Text();

    /// <summary>The ids of nodes that text and layout name.</summary>
    private static IEnumerable<string> Mentioned(JsonObject root) => Layouts.Select(name => root.Member(name))
        .SelectMany(layout => layout.Member(AifWords.Nodes).Objects().Concat(layout.Member(AifWords.Edges).Objects())).SelectMany(Ids)
        .Concat(MarkedText(root) is { } text ? SpanText.Of(text).Spans.Select(span => span.Id) : []);

    private static IEnumerable<string> Ids(JsonNode? item) =>
        new[] { AifWords.NodeId, AifWords.FromId, AifWords.ToId }.Select(name => item.Member(name).Text()).OfType<string>();

    private static void Anchor(ArgumentGraph map, string marked)
    {
        var text = SpanText.Of(marked);
        var anchored = text.Spans.Where(span => map.Contains(span.Id)).ToList();
        if (anchored.Count == 0) return;
        var source = map.AddSource(text.Plain.Describe(new SourceDocument(Text)));
        foreach (var span in anchored)
        {
            var node = map[span.Id];
            map.Replace(node with { Anchors = [.. node.Anchors, text.Plain.Anchor(source.Id, new TextRange(span.Start, span.End))] });
        }
    }
}
