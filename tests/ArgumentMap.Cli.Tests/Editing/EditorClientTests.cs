using System.Text.Json.Nodes;
using ArgumentMap.Cli.Editing;
using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;

namespace ArgumentMap.Cli.Tests.Editing;

/// <summary>A session with the client of another library, the one that VS Code's extensions stand on.</summary>
public class EditorClientTests
{
    private const string Missing = "The editors' client is not here: npm ci --prefix tests/ArgumentMap.Cli.Tests/Editing/Client";

    private static readonly string Folder = Repository.Find("tests/ArgumentMap.Cli.Tests/Editing/Client");

    private static readonly (string Name, string Text)[] Files =
    [
        ("broken.argdown", "It costs much.\n\n[Costs] and more.\n"),
        ("main.argdown", """
            [Pays]: The line pays. #costs
              + <Demand>: Many would ride.
                 +   [Riders]
              - [Noise]: It is loud.

            [Riders]: 40,000 a day.

            """),
        ("other.argdown", "[More]: More would.\n  + [Riders]\n"),
        ("map.json", """
            {
              "format": "argument-map/1",
              "id": "m",
              "statements": [
                { "id": "pays", "kind": "claim", "text": "It pays.", "man": true },
                { "id": "riders", "kind": "evidence", "text": "40,000 ride." }
              ],
              "relations": [
                { "id": "demand", "kind": "support", "premises": ["riders"], "conclusion": "pays", "scheme": "expert-opinion" }
              ]
            }
            """),
    ];

    [Test]
    public async Task A_session_of_another_librarys_client_gets_all_that_the_server_offers()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules"))) Assert.Ignore(Missing);
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in Files)
            await File.WriteAllTextAsync(Path.Combine(folder.Path, name), text.ReplaceLineEndings("\n"));

        var answers = await AnswersTo(folder.Path);

        Assert.Multiple(() =>
        {
            Assert.That(Texts(answers, "fault", "message"), Has.Some.Contains("expected"));
            Assert.That(Texts(answers, "mended", "message"), Has.None.Contains("expected"));
            Assert.That(Texts(answers, "symbols", "name"), Is.EqualTo(new[] { "Pays", "Demand", "Noise", "Riders" }));
            Assert.That(Texts(answers, "definition", "range", "start", "line"), Is.EqualTo(new[] { "5" }));
            Assert.That(Texts(answers, "references", "uri").Select(Path.GetFileName),
                Is.EqualTo(new[] { "main.argdown", "main.argdown", "other.argdown" }));
            Assert.That((string?)answers["renamed"]!["placeholder"], Is.EqualTo("Riders"));
            Assert.That(answers["rename"]!["changes"]!.AsObject().Select(file => (Path.GetFileName(file.Key), file.Value!.AsArray().Count)),
                Is.EquivalentTo(new[] { ("main.argdown", 2), ("other.argdown", 1) }));
            Assert.That((string?)answers["hover"]!["contents"]!["value"], Does.Contain("The line pays.").And.Contain("It is loud."));
            Assert.That(Texts(answers, "titles", "label"), Is.SupersetOf(new[] { "Pays", "Riders", "Noise" }));
            Assert.That(Texts(answers, "tags", "label"), Is.EqualTo(new[] { "costs" }));
            Assert.That(Texts(answers, "formatting", "newText").Single(), Does.Contain("\n    + [Riders]\n"));
            Assert.That(Texts(answers, "folds", "startLine"), Does.Contain("0"));
            Assert.That(Texts(answers, "findings", "code"), Does.Contain("AM013"));
            Assert.That(Texts(answers, "ids", "label"), Is.SupersetOf(new[] { "pays", "riders" }));
            Assert.That(Texts(answers, "schemes", "label"), Does.Contain("expert-opinion"));
            Assert.That(Texts(answers, "actions", "title"), Is.EqualTo(new[] { "Write main" }));
        });
    }

    private static IEnumerable<string?> Texts(JsonObject answers, string answer, params string[] path) =>
        answers[answer]!.AsArray().Select(item => path.Aggregate(item, (node, name) => node?[name])?.ToString());

    /// <summary>What the client is answered; it is served in this process, over its standard output and input.</summary>
    private static async Task<JsonObject> AnswersTo(string folder)
    {
        using var client = NodeScript.Start([Path.Combine(Folder, "session.mjs"), folder], Missing);
        var told = client.StandardError.ReadToEndAsync();
        using var server = new LanguageServer(client.StandardOutput.BaseStream, client.StandardInput.BaseStream,
            ToolFormats.Within(MapReadOptions.Default));
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            Assert.That(await server.RunAsync(limit.Token), Is.True);
            await client.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!client.HasExited) client.Kill();
        }
        Assert.That(client.ExitCode, Is.Zero, await told);
        return JsonNode.Parse(await told)!.AsObject();
    }
}
