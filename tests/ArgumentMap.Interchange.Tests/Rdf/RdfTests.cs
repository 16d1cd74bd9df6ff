using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Tests.Rdf;

/// <summary>
/// The Turtle is read by <c>rapper</c>, the reader of the Redland libraries, and says what the JSON-LD says; without it the tests are
/// ignored.
/// </summary>
public partial class RdfTests
{
    private const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    [Test]
    [Category("Random")]
    public void Turtle_is_read_as_the_triples_that_JSON_LD_says() => RandomMap.Any.ForAll(
        map => AssertSame(ArgumentJson.Parse(Readable(map.ToJson().Replace("\\u0000", "?", StringComparison.Ordinal)))),
        iter: 40);

    [TestCaseSource(typeof(HostileTexts), nameof(HostileTexts.Cases))]
    public void Any_text_is_read_back(string text) => AssertSame(HostileTexts.MapOf(Readable(text)));

    [Test]
    public void A_step_is_a_node_with_its_ends_its_scheme_and_its_speakers()
    {
        var map = new ArgumentGraph("a map");
        map.AddParticipant(new Participant("ann", "Ann"));
        map.AddClaim("c", "C.");
        map.AddClaim("p", "P.");
        map.AddRelation(new Relation("r", RelationKind.Support) { Scheme = "expert-opinion", SaidBy = "ann" }, "c", "p");
        map.AddRelation(new Relation("u", RelationKind.Attack), "r", "c");

        var said = JsonLd(map);

        const string Aif = "http://www.arg.dundee.ac.uk/aif#";
        Assert.That(said, Is.SupersetOf((string[])
        [
            $"<urn:argument-map:a%20map/node/r> <{Type}> <{Aif}RA-node>",
            $"<urn:argument-map:a%20map/node/r> <{Aif}Premise> <urn:argument-map:a%20map/node/p>",
            $"<urn:argument-map:a%20map/node/r> <{Aif}Conclusion> <urn:argument-map:a%20map/node/c>",
            $"<urn:argument-map:a%20map/node/r> <{Aif}fulfils> <{Aif}ExpertOpinion_Inference>",
            "<urn:argument-map:a%20map/node/r> <http://purl.org/dc/terms/creator> <urn:argument-map:a%20map/participant/ann>",
            $"<urn:argument-map:a%20map/node/u> <{Aif}ConflictedElement> <urn:argument-map:a%20map/node/r>",
        ]));
    }

    private static void AssertSame(ArgumentGraph map) =>
        Assert.That(Rapper(new AifTurtleFormat().ToText(map)), Is.EquivalentTo(JsonLd(map)));

    /// <summary>Raptor leaves out what stands after U+0000, U+FFFE or U+FFFF in a text.</summary>
    private static string Readable(string text) =>
        string.Concat(text.Select(letter => letter is '\0' or '\uFFFE' or '\uFFFF' ? '?' : letter));

    /// <summary>The triples of the JSON-LD, expanded as its own context says.</summary>
    private static List<string> JsonLd(ArgumentGraph map)
    {
        var document = JsonNode.Parse(new AifJsonLdFormat().ToText(map))!;
        var prefixes = document["@context"]!.AsObject().ToDictionary(prefix => prefix.Key, prefix => (string)prefix.Value!);
        string Expanded(string name) =>
            name.Split(':', 2) is [var prefix, var rest] && prefixes.TryGetValue(prefix, out var iri) ? iri + rest : name;
        return [.. from subject in document["@graph"]!.AsArray()
            from member in subject!.AsObject()
            where member.Key != "@id"
            from value in member.Value as JsonArray ?? [member.Value!.DeepClone()]
            let predicate = member.Key == "@type" ? Type : Expanded(member.Key)
            select $"<{subject["@id"]}> <{predicate}> {(member.Key == "@type" ? $"<{Expanded((string)value!)}>" : Term(value!))}"];
    }

    private static string Term(JsonNode value) => value switch
    {
        JsonObject resource when resource.ContainsKey("@id") => $"<{resource["@id"]}>",
        JsonObject text => $"\"{text["@value"]}\"@{((string)text["@language"]!).ToLowerInvariant()}",
        _ => $"\"{value}\"",
    };

    private static List<string> Rapper(string turtle)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["map.ttl"], turtle);
        Process? process;
        try
        {
            process = Process.Start(new ProcessStartInfo("rapper", ["-q", "-i", "turtle", "-o", "ntriples", folder["map.ttl"]])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("There is no rapper: Debian has it in raptor2-utils.");
            return [];
        }
        using var running = process!;
        var fault = running.StandardError.ReadToEndAsync();
        var lines = running.StandardOutput.ReadToEnd();
        running.WaitForExit();
        Assert.That((running.ExitCode, fault.Result), Is.EqualTo((0, "")), turtle);
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Unescaped(line[..^2]))];
    }

    private static string Unescaped(string line) => Language().Replace(Escape().Replace(line, match => match.Value[1] switch
    {
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'u' or 'U' => char.ConvertFromUtf32(Convert.ToInt32(match.Value[2..], 16)),
        var plain => plain.ToString(),
    }), match => match.Value.ToLowerInvariant());

    [GeneratedRegex(@"\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)")]
    private static partial Regex Escape();

    [GeneratedRegex(@"""@[a-zA-Z0-9-]+$")]
    private static partial Regex Language();
}
