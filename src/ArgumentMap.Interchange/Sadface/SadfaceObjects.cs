using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Sadface;

/// <summary>What the model says of things, as SADFace's objects.</summary>
internal static class SadfaceObjects
{
    public static JsonObject Core(ArgumentGraph map)
    {
        var said = new JsonObject();
        if (map.Analysts.Count > 0) said.Add("analyst_name", string.Join(", ", map.Analysts));
        if (map.Created is { } created) said.Add("created", created.ToString());
        if (map.Description is { } description) said.Add("description", description);
        if (map.Modified is { } edited) said.Add("edited", edited.ToString());
        said.Add(SadfaceWords.Id, map.Id);
        if (map.Title is { } title) said.Add("title", title);
        said.Add("version", "0.5");
        return said;
    }

    public static JsonObject Node(ArgumentNode node)
    {
        if (node is Relation relation)
            return new JsonObject
            {
                [SadfaceWords.Id] = node.Id,
                [SadfaceWords.Metadata] = new JsonObject(),
                [SadfaceWords.Name] = SadfaceWords.NameOf(relation),
                [SadfaceWords.Type] = SadfaceWords.Scheme,
            };
        var sources =
            node.Anchors.Select(
                anchor => Remainder.Together(Source(anchor), anchor.Extensions.Notes(SadfaceWords.Notes), SadfaceWords.SourceOrder));
        return new JsonObject
        {
            [SadfaceWords.Id] = node.Id,
            [SadfaceWords.Metadata] = new JsonObject(),
            [SadfaceWords.Sources] = new JsonArray([.. sources]),
            [SadfaceWords.Text] = node.Text,
            [SadfaceWords.Type] = SadfaceWords.Atom,
        };
    }

    public static JsonObject Source(TextAnchor anchor)
    {
        var said = new JsonObject { [SadfaceWords.ResourceId] = anchor.Source };
        if (anchor.Range is not { } range) return said;
        said.Add(SadfaceWords.Offset, range.Start);
        said.Add(SadfaceWords.Length, range.Length);
        return said;
    }

    public static JsonObject Resource(SourceDocument source)
    {
        var said = new JsonObject { [SadfaceWords.Id] = source.Id };
        if (source.Url is { } url) said.Add(SadfaceWords.Url, url);
        return said;
    }
}
