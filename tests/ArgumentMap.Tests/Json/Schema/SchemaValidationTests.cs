using System.Text.Json.Nodes;
using ArgumentMap.Json;
using CsCheck;

namespace ArgumentMap.Tests.Json.Schema;

/// <summary>The schemas as a validator that is not ours understands them: they accept what is written and refuse what is damaged.</summary>
public class SchemaValidationTests
{
    private static readonly Lazy<Dictionary<string, Ajv.Verdict>> Verdicts = new(() =>
    {
        var documents = Accepted().Concat(Refused()).ToList();
        return documents.Select(document => document.Name).Zip(Ajv.Validate(documents.Select(document => (document.Schema, document.Json))))
            .ToDictionary(pair => pair.First, pair => pair.Second);
    });

    [TestCaseSource(nameof(AcceptedNames))]
    public void The_schema_accepts(string name) => Assert.That(Verdicts.Value[name].Errors, Is.Empty);

    [TestCaseSource(nameof(RefusedNames))]
    public void The_schema_refuses(string name) => Assert.That(Verdicts.Value[name].Errors, Is.Not.Empty);

    [TestCaseSource(nameof(Patches))]
    public void The_reader_refuses_what_the_schema_refuses(string name)
    {
        var patch = MapPatches.All.Single(patch => patch.Name == name);

        Assert.That(() => ArgumentJson.Parse(Patched(FullMap.Map().ToJson(), patch.Apply)), Throws.TypeOf<MapFormatException>());
    }

    [Test]
    public void The_schema_accepts_random_maps()
    {
        var maps = RandomMap.Any.Array[100].Single(_ => true, "0N0XIzNsQ0O2").Select(map => map.ToJson()).ToList();

        var refused = maps.Zip(Ajv.Validate(maps.Select(map => (ArgumentJson.MapSchema, map)))).Where(pair => !pair.Second.Valid);

        Assert.That(refused, Is.Empty);
    }

    private static IEnumerable<string> AcceptedNames() => Accepted().Select(document => document.Name);

    private static IEnumerable<string> RefusedNames() => Refused().Select(document => document.Name);

    private static IEnumerable<string> Patches() => MapPatches.All.Select(patch => patch.Name);

    private static IEnumerable<Document> Accepted()
    {
        yield return new("the full map", ArgumentJson.MapSchema, FullMap.Map().ToJson());
        yield return new("the full corpus", ArgumentJson.CorpusSchema, FullMap.Corpus().ToJson());
        yield return new("the smallest corpus", ArgumentJson.CorpusSchema, new ArgumentCorpus("c").ToJson());
        foreach (var name in Golden.CasesWith("expected.json"))
            yield return new($"the golden {name}", ArgumentJson.MapSchema,
                File.ReadAllText(Path.Combine(Golden.Folder(name), "expected.json")));
        foreach (var file in Directory.GetFiles(Path.Combine(Golden.Root, "samples", "PakistanRussia", "maps"), "*.json")
            .Where(file => !file.EndsWith(".schema.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            yield return new($"the sample {Path.GetFileName(file)}",
                Path.GetFileName(file) == "corpus.json" ? ArgumentJson.CorpusSchema : ArgumentJson.MapSchema, File.ReadAllText(file));
    }

    private static IEnumerable<Document> Refused()
    {
        foreach (var (name, apply) in MapPatches.All) yield return new($"a map with {name}", ArgumentJson.MapSchema,
            Patched(FullMap.Map().ToJson(), apply));
        foreach (var (name, apply) in CorpusPatches) yield return new($"a corpus with {name}", ArgumentJson.CorpusSchema,
            Patched(FullMap.Corpus().ToJson(), apply));
    }

    private static IEnumerable<(string Name, Action<JsonObject> Apply)> CorpusPatches =>
    [
        ("no id", corpus => corpus.Remove("id")),
        ("the format of a map", corpus => corpus["format"] = "argument-map/1"),
        ("a slash in its id", corpus => corpus["id"] = "a/b"),
        ("maps that are objects", corpus => corpus["maps"] = new JsonArray(new JsonObject())),
        ("a link without an end", corpus => corpus["links"]![0]!.AsObject().Remove("to")),
        ("a link of an unknown kind", corpus => corpus["links"]![0]!["kind"] = "SameAs"),
        ("a link to no statement", corpus => corpus["links"]![0]!["to"] = "tram"),
        ("a link to an empty id", corpus => corpus["links"]![0]!["to"] = "tram/"),
    ];

    private static string Patched(string json, Action<JsonObject> apply)
    {
        var document = JsonNode.Parse(json)!.AsObject();
        apply(document);
        return document.ToJsonString();
    }

    private sealed record Document(string Name, string Schema, string Json);
}
