using System.Globalization;
using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.WebAnnotation;

/// <summary>The annotations of a map on a page (Web Annotation Data Model, 5.2). O(map).</summary>
internal sealed class AnnotationPage(ArgumentGraph map)
{
    private const string MediaFragments = "http://www.w3.org/TR/media-frags/";
    private const string PdfFragments = "http://tools.ietf.org/rfc/rfc3778";

    private readonly string _iri = $"urn:argument-map:{Uri.EscapeDataString(map.Id)}";

    public JsonObject Write()
    {
        var page = new JsonObject
        {
            ["@context"] = "http://www.w3.org/ns/anno.jsonld",
            ["id"] = $"{_iri}/annotations",
            ["type"] = "AnnotationPage",
        };
        if (map.Title is { } title) page.Add("label", title);
        page.Add("items", new JsonArray([.. map.Statements.Concat<ArgumentNode>(map.Locutions).SelectMany(Annotations)]));
        return page;
    }

    private IEnumerable<JsonNode> Annotations(ArgumentNode node) => node.Anchors.Count == 0
        ? [Annotation(node, 0, _iri)]
        : node.Anchors.Select((anchor, at) => Annotation(node, at, Target(anchor)));

    private JsonObject Annotation(ArgumentNode node, int at, JsonNode target) => new()
    {
        ["id"] = string.Create(CultureInfo.InvariantCulture, $"{_iri}/node/{Uri.EscapeDataString(node.Id)}#{at}"),
        ["type"] = "Annotation",
        ["motivation"] = "describing",
        ["body"] = new JsonArray([Text(node), .. node.Tags.Prepend(node.KindWord).Select(Tag)]),
        ["target"] = target,
    };

    private JsonObject Text(ArgumentNode node)
    {
        var body = new JsonObject
        {
            ["type"] = "TextualBody",
            ["value"] = node.Text,
            ["format"] = "text/plain",
            ["purpose"] = "describing",
        };
        if (map.Language is { } language) body.Add("language", language);
        return body;
    }

    private static JsonObject Tag(string tag) => new() { ["type"] = "TextualBody", ["value"] = tag, ["purpose"] = "tagging" };

    private JsonNode Target(TextAnchor anchor)
    {
        var address = map.GetSource(anchor.Source).Url is { Length: > 0 } url && Uri.IsWellFormedUriString(url, UriKind.Absolute)
            ? url
            : $"{_iri}/source/{Uri.EscapeDataString(anchor.Source)}";
        List<JsonNode> selectors = [.. Selectors(anchor)];
        if (selectors.Count == 0) return address;
        return new JsonObject
        {
            ["source"] = address,
            ["selector"] = selectors.Count == 1 ? selectors[0] : new JsonArray([.. selectors]),
        };
    }

    private static IEnumerable<JsonNode> Selectors(TextAnchor anchor)
    {
        if (anchor.Range is { } range)
            yield return new JsonObject { ["type"] = "TextPositionSelector", ["start"] = range.Start, ["end"] = range.End };
        if (anchor.Page is { Length: > 0 } page) yield return Fragment($"page={page}", PdfFragments);
        if (anchor.Time is { } time) yield return Fragment($"t={time}", MediaFragments);
        if (anchor.Fragment is { Length: > 0 } fragment) yield return Fragment(fragment, null);
    }

    private static JsonObject Fragment(string value, string? standard)
    {
        var selector = new JsonObject { ["type"] = "FragmentSelector", ["value"] = value };
        if (standard is not null) selector.Add("conformsTo", standard);
        return selector;
    }
}
