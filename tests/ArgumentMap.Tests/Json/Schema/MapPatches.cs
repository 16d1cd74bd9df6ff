using System.Text.Json.Nodes;

namespace ArgumentMap.Tests.Json.Schema;

/// <summary>Small damages to the full map, each of which makes it no map for the schema.</summary>
internal static class MapPatches
{
    public static IReadOnlyList<(string Name, Action<JsonObject> Apply)> All { get; } =
    [
        ("no format", map => map.Remove("format")),
        ("another format", map => map["format"] = "argument-map/2"),
        ("no id", map => map.Remove("id")),
        ("an empty id", map => map["id"] = ""),
        ("a map id with a slash", map => map["id"] = "a/b"),
        ("a title that is a number", map => map["title"] = 42),
        ("a language that is a list", map => map["language"] = new JsonArray("en")),
        ("statements that are an object", map => map["statements"] = new JsonObject()),
        ("a statement that is a string", map => map["statements"]![0] = "A"),
        ("a statement that is null", map => map["statements"]![0] = null),
        ("a statement without an id", map => Claim(map).Remove("id")),
        ("a statement without a text", map => Claim(map).Remove("text")),
        ("a statement without a kind", map => Claim(map).Remove("kind")),
        ("a statement of an unknown kind", map => Claim(map)["kind"] = "thesis"),
        ("an id with white space before it", map => Claim(map)["id"] = " a"),
        ("an id with white space behind it", map => Claim(map)["id"] = "a\u00A0"),
        ("an id with a line break", map => Claim(map)["id"] = "a\nb"),
        ("an id with a control character of Latin 1", map => Claim(map)["id"] = "a\u0085b"),
        ("main that is a word", map => Claim(map)["main"] = "yes"),
        ("an evidence type on a claim", map => Claim(map)["evidenceType"] = "event"),
        ("addressees on a claim", map => Claim(map)["addressees"] = new JsonArray()),
        ("an unknown evidence type", map => map["statements"]![1]!["evidenceType"] = "rumour"),
        ("an unknown basis", map => Claim(map)["basis"] = "stated"),
        ("a base score above 1", map => Claim(map)["baseScore"] = 1.5),
        ("a base score below 0", map => Claim(map)["baseScore"] = -0.5),
        ("a base score in quotes", map => Claim(map)["baseScore"] = "0.5"),
        ("a tag that is a number", map => Claim(map)["tags"] = new JsonArray(1)),
        ("a single tag without its list", map => Claim(map)["tags"] = "money"),
        ("an empty speaker", map => Claim(map)["saidBy"] = ""),
        ("an anchor without a source", map => Anchor(map).Remove("source")),
        ("an anchor without a start", map => Anchor(map).Remove("start")),
        ("an anchor without an end", map => Anchor(map).Remove("end")),
        ("a start below 0", map => Anchor(map)["start"] = -1),
        ("a start that is a fraction", map => Anchor(map)["start"] = 1.5),
        ("paragraph 0", map => Anchor(map)["paragraph"] = 0),
        ("a digest in upper case", map => Anchor(map)["sha256"] = new string('A', 64)),
        ("a digest that is too short", map => Anchor(map)["sha256"] = new string('a', 63)),
        ("a title of a source that is a number", map => Source(map)["title"] = 42),
        ("a page that is a number", map => Anchor(map)["page"] = 12),
        ("a time in words", map => Anchor(map)["time"] = "soon"),
        ("a length below 0", map => Source(map)["length"] = -1),
        ("a date in another order", map => Source(map)["published"] = "13.04.2019"),
        ("a date in month 13", map => Source(map)["published"] = "2019-13"),
        ("a date on day 32", map => Source(map)["published"] = "2019-01-32"),
        ("a year that is a number", map => Source(map)["published"] = 2019),
        ("authors that are a string", map => Source(map)["authors"] = "A. Planner"),
        ("a participant without a name", map => map["participants"]![0]!.AsObject().Remove("name")),
        ("a locution without a text", map => map["locutions"]![0]!.AsObject().Remove("text")),
        ("a relation without a kind", map => Relation(map).Remove("kind")),
        ("a relation of an unknown kind", map => Relation(map)["kind"] = "supports"),
        ("premises that are a string", map => Relation(map)["premises"] = "cost"),
        ("a premise that is null", map => Relation(map)["premises"] = new JsonArray((JsonNode?)null)),
        ("a conclusion that is a number", map => Relation(map)["conclusion"] = 1),
        ("a conclusion that is null in a list", map => Relation(map)["conclusion"] = new JsonArray((JsonNode?)null)),
        ("a weight below 0", map => Relation(map)["weight"] = -1),
        ("a scheme that is an object", map => Relation(map)["scheme"] = new JsonObject()),
    ];

    private static JsonObject Claim(JsonObject map) => map["statements"]![0]!.AsObject();

    private static JsonObject Anchor(JsonObject map) => map["statements"]![0]!["anchors"]![0]!.AsObject();

    private static JsonObject Source(JsonObject map) => map["sources"]![0]!.AsObject();

    private static JsonObject Relation(JsonObject map) => map["relations"]![0]!.AsObject();
}
