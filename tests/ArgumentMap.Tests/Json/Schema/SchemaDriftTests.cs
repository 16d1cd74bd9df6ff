using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArgumentMap.Json;

namespace ArgumentMap.Tests.Json.Schema;

/// <summary>
/// The schemas say what the writer writes, member by member. The chain has no gap: every public member of the model has a value in the
/// full map, the full map writes every value, and what it writes is what the schemas list.
/// </summary>
public class SchemaDriftTests
{
    private static readonly JsonObject MapSchema = JsonNode.Parse(ArgumentJson.MapSchema)!.AsObject();

    private static readonly JsonObject CorpusSchema = JsonNode.Parse(ArgumentJson.CorpusSchema)!.AsObject();

    private static readonly JsonObject Map = JsonNode.Parse(FullMap.Map().ToJson(new JsonWriteOptions { Schema = "schema.json" }))!
        .AsObject();

    private static readonly JsonObject Corpus = JsonNode.Parse(FullMap.Corpus().ToJson(new JsonWriteOptions { Schema = "schema.json" }))!
        .AsObject();

    [TestCaseSource(nameof(ModelValues))]
    public void The_full_map_gives_every_public_member_a_value(object value)
    {
        var empty = value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && property.PropertyType != typeof(ExtensionData) && IsEmpty(property.GetValue(value)));

        Assert.That(empty.Select(property => property.Name), Is.Empty);
    }

    [TestCaseSource(nameof(WrittenObjects))]
    public void The_schema_lists_the_members_that_are_written(JsonObject schema, IEnumerable<JsonObject> written)
    {
        var members = written.SelectMany(entry => entry.Select(member => member.Key)).Distinct();

        Assert.That(members, Is.EquivalentTo(schema["properties"]!.AsObject().Select(property => property.Key)));
    }

    [TestCaseSource(nameof(WrittenObjects))]
    public void The_schema_gives_each_member_the_type_that_is_written(JsonObject schema, IEnumerable<JsonObject> written)
    {
        foreach (var (name, value) in written.SelectMany(entry => entry))
            Assert.That(TypesOf(schema["properties"]![name]!.AsObject(), schema.Root), Does.Contain(TypeOf(value!)), name);
    }

    [TestCaseSource(nameof(WrittenObjects))]
    public void Members_are_written_in_the_order_of_the_schema(JsonObject schema, IEnumerable<JsonObject> written)
    {
        var order = schema["properties"]!.AsObject().Select(property => property.Key).ToList();

        foreach (var entry in written) Assert.That(entry.Select(member => order.IndexOf(member.Key)), Is.Ordered);
    }

    [TestCaseSource(nameof(WordLists))]
    public void The_schema_lists_the_words_of_the_vocabulary(JsonNode schema, IReadOnlyList<string> words)
    {
        Assert.That(schema["enum"]!.AsArray().Select(word => word!.GetValue<string>()), Is.EqualTo(words));
    }

    [TestCaseSource(nameof(RequiredMembers))]
    public void A_member_is_required_exactly_where_the_reader_refuses_to_do_without(string name, JsonObject schema,
        Func<JsonObject, JsonObject> entryOf)
    {
        var required = schema["required"]!.AsArray().Select(member => member!.GetValue<string>())
            .Concat(schema["dependentRequired"]?.AsObject().Select(member => member.Key) ?? []);

        var asked = entryOf(Map).Select(member => member.Key).Where(member => !IsReadWithout(member, entryOf));

        Assert.That(asked, Is.EquivalentTo(required), name);
    }

    [Test]
    public void The_formats_are_named_as_they_are_written()
    {
        Assert.That(MapSchema["properties"]!["format"]!["const"]!.GetValue<string>(), Is.EqualTo(Map["format"]!.GetValue<string>()));
        Assert.That(CorpusSchema["properties"]!["format"]!["const"]!.GetValue<string>(), Is.EqualTo(Corpus["format"]!.GetValue<string>()));
    }

    private static IEnumerable<TestCaseData<object>> ModelValues() =>
        ((object[])[FullMap.Map(), FullMap.Source, FullMap.Participant, FullMap.Anchor, FullMap.Claim, FullMap.Evidence,
            FullMap.Recommendation, FullMap.Locution, FullMap.Relation, FullMap.Group, FullMap.Corpus(), FullMap.Corpus().Links[0]])
        .Select(value => new TestCaseData<object>(value).SetArgDisplayNames(value.GetType().Name));

    private static IEnumerable<TestCaseData<JsonObject, IEnumerable<JsonObject>>> WrittenObjects()
    {
        yield return Written("map", MapSchema, [Map]);
        yield return Written("source", Definition(MapSchema, "source"), Objects(Map["sources"]));
        yield return Written("participant", Definition(MapSchema, "participant"), Objects(Map["participants"]));
        yield return Written("statement", Definition(MapSchema, "statement"), Objects(Map["statements"]));
        yield return Written("locution", Definition(MapSchema, "locution"), Objects(Map["locutions"]));
        yield return Written("relation", Definition(MapSchema, "relation"), Objects(Map["relations"]));
        yield return Written("group", Definition(MapSchema, "group"), Objects(Map["groups"]));
        yield return Written("anchor", Definition(MapSchema, "anchor"), Objects(Map["locutions"]![0]!["anchors"]));
        yield return Written("corpus", CorpusSchema, [Corpus]);
        yield return Written("link", Definition(CorpusSchema, "link"), Objects(Corpus["links"]));
    }

    private static IEnumerable<TestCaseData<JsonNode, IReadOnlyList<string>>> WordLists()
    {
        var statement = Definition(MapSchema, "statement")["properties"]!;
        yield return Words("evidence type", statement["evidenceType"]!, Vocabulary.Words<EvidenceType>());
        yield return Words("basis", Definition(MapSchema, "basis"), Vocabulary.Words<Basis>());
        yield return Words("relation kind", Definition(MapSchema, "relation")["properties"]!["kind"]!, Vocabulary.Words<RelationKind>());
        yield return Words("context role", Definition(MapSchema, "relation")["properties"]!["role"]!, Vocabulary.Words<ContextRole>());
        yield return Words("proof standard", Definition(MapSchema, "group")["properties"]!["standard"]!, Vocabulary.Words<ProofStandard>());
        yield return Words("link kind", Definition(CorpusSchema, "link")["properties"]!["kind"]!, Vocabulary.Words<CorpusLinkKind>());
        yield return Words("statement kind", statement["kind"]!,
            [.. Objects(Map["statements"]).Select(written => written["kind"]!.GetValue<string>())]);
    }

    private static IEnumerable<TestCaseData<string, JsonObject, Func<JsonObject, JsonObject>>> RequiredMembers()
    {
        yield return Required("map", MapSchema, map => map);
        foreach (var list in (string[])["sources", "participants", "statements", "locutions", "relations", "groups"])
            yield return Required(list, Definition(MapSchema, list.TrimEnd('s')), map => map[list]![0]!.AsObject());
        yield return Required("anchors", Definition(MapSchema, "anchor"), map => map["locutions"]![0]!["anchors"]![0]!.AsObject());
    }

    /// <summary>
    /// Whether the reader takes the full map without a member, or refuses it for another reason, such as an end that is then nowhere.
    /// </summary>
    private static bool IsReadWithout(string member, Func<JsonObject, JsonObject> entryOf)
    {
        var copy = Map.DeepClone().AsObject();
        entryOf(copy).Remove(member);
        try
        {
            ArgumentJson.Parse(copy.ToJsonString());
            return true;
        }
        catch (MapFormatException fault)
        {
            return fault.Found != "nothing";
        }
    }

    private static JsonObject Definition(JsonObject schema, string name) => schema["$defs"]![name]!.AsObject();

    private static IEnumerable<JsonObject> Objects(JsonNode? array) => array!.AsArray().Select(item => item!.AsObject());

    private static TestCaseData<JsonObject, IEnumerable<JsonObject>> Written(string name, JsonObject schema,
        IEnumerable<JsonObject> written) =>
        new TestCaseData<JsonObject, IEnumerable<JsonObject>>(schema, written).SetArgDisplayNames(name);

    private static TestCaseData<JsonNode, IReadOnlyList<string>> Words(string name, JsonNode schema, IReadOnlyList<string> words) =>
        new TestCaseData<JsonNode, IReadOnlyList<string>>(schema, words).SetArgDisplayNames(name);

    private static TestCaseData<string, JsonObject, Func<JsonObject, JsonObject>> Required(string name, JsonObject schema,
        Func<JsonObject, JsonObject> entryOf) =>
        new TestCaseData<string, JsonObject, Func<JsonObject, JsonObject>>(name, schema, entryOf).SetArgDisplayNames(name);

    private static bool IsEmpty(object? value) => value switch
    {
        null or "" or false or 0 => true,
        IEnumerable items => !items.Cast<object>().Any(),
        Enum word => Convert.ToInt32(word, null) == 0,
        _ => false,
    };

    /// <summary>The JSON types that a schema allows, through its references.</summary>
    private static IEnumerable<string> TypesOf(JsonObject schema, JsonNode root)
    {
        if (schema["$ref"] is { } reference) return TypesOf(root["$defs"]![reference.GetValue<string>().Split('/')[^1]]!.AsObject(), root);
        if (schema["oneOf"] is { } choices) return Objects(choices).SelectMany(choice => TypesOf(choice, root));
        if (schema.ContainsKey("enum") || schema.ContainsKey("const")) return ["string"];
        return [schema["type"]!.GetValue<string>()];
    }

    private static string TypeOf(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.Array => "array",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => value.ToJsonString().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
        _ => "object",
    };
}
