using ArgumentMap.Json;

namespace ArgumentMap.Tests.Json;

/// <summary>Each case is a map as somebody wrote it, <c>input.json</c>, and as the library writes it, <c>expected.json</c>.</summary>
public class JsonGoldenTests
{
    [TestCaseSource(nameof(Cases))]
    public void A_map_of_any_looseness_is_written_canonically(string name)
    {
        var map = Read(name, "input.json");

        Golden.Check(map.ToUtf8Json(), name, "expected.json");
    }

    [TestCaseSource(nameof(Cases))]
    public void A_canonical_map_is_written_as_it_was_read(string name)
    {
        var map = Read(name, "expected.json");

        Golden.Check(map.ToUtf8Json(), name, "expected.json");
    }

    [TestCaseSource(nameof(Cases))]
    public void A_canonical_map_says_what_the_loose_one_said(string name)
    {
        var (loose, canonical) = (Read(name, "input.json"), Read(name, "expected.json"));

        Assert.That(canonical.Nodes.Select(Plain), Is.EqualTo(loose.Nodes.Select(Plain)));
        Assert.That(canonical.Edges.Select(edge => edge.ToString()), Is.EqualTo(loose.Edges.Select(edge => edge.ToString())));
        Assert.That(canonical.Participants.Select(participant => participant.Name),
            Is.EqualTo(loose.Participants.Select(participant => participant.Name)));
        Assert.That(canonical.Sources.Select(source => source.Title), Is.EqualTo(loose.Sources.Select(source => source.Title)));
    }

    [TestCaseSource(nameof(Cases))]
    public void Output_is_UTF8_without_byte_order_mark_in_lines_that_end_in_a_line_feed(string name)
    {
        var bytes = Read(name, "input.json").ToUtf8Json();

        Assert.That(bytes, Does.Not.Contain((byte)'\r'));
        Assert.That(bytes.Take(2), Is.EqualTo("{\n"u8.ToArray()).Or.EqualTo("{ "u8.ToArray()));
        Assert.That(bytes.TakeLast(2), Is.EqualTo("}\n"u8.ToArray()));
    }

    [Test]
    public void A_map_brings_its_own_schema()
    {
        Assert.That(Read("every-member", "input.json")
            .ToJson(new JsonWriteOptions { Schema = "elsewhere.json" }),
                Does.Contain("\"$schema\": \"https://example.org/schemas/argument-map.schema.json\""));
    }

    [TestCase(null, "{ \"format\": \"argument-map/1\", \"id\": \"tram\" }\n")]
    [TestCase("../map.schema.json", "{ \"$schema\": \"../map.schema.json\", \"format\": \"argument-map/1\", \"id\": \"tram\" }\n")]
    [TestCase("", "{ \"format\": \"argument-map/1\", \"id\": \"tram\" }\n")]
    public void A_map_without_a_schema_gets_that_of_the_options(string? schema, string json)
    {
        Assert.That(new ArgumentGraph("tram").ToJson(new JsonWriteOptions { Schema = schema }), Is.EqualTo(json));
    }

    private static IEnumerable<string> Cases() => Golden.CasesWith("expected.json");

    private static ArgumentGraph Read(string name, string file) => ArgumentJson.Read(Path.Combine(Golden.Folder(name), file));

    /// <summary>The node without unknown members, which are compared as JSON text and so differ in layout.</summary>
    private static ArgumentNode Plain(ArgumentNode node) => node switch
    {
        Statement statement => statement with { Extensions = ExtensionData.Empty, Anchors = Plain(statement.Anchors) },
        Locution locution => locution with { Extensions = ExtensionData.Empty, Anchors = Plain(locution.Anchors) },
        Relation relation => relation with { Extensions = ExtensionData.Empty, Anchors = Plain(relation.Anchors) },
        _ => node,
    };

    private static ValueList<TextAnchor> Plain(
        ValueList<TextAnchor> anchors) => [.. anchors.Select(anchor => anchor with { Extensions = ExtensionData.Empty })];
}
