using System.Text.Json.Nodes;

namespace ArgumentMap.Cli.Tests.Editing;

/// <summary>What an editor gets for what it sends.</summary>
public class LanguageServerTests
{
    private const string Json = "file:///tmp/editing/map.json";
    private const string Argdown = "file:///tmp/editing/map.argdown";
    private const string Gsn = "file:///tmp/editing/case.gsn.yaml";

    private const string Map = """
        {
          "format": "argument-map/1",
          "id": "m",
          "sources": [{ "id": "survey", "title": "Survey" }],
          "statements": [
            { "id": "pays", "kind": "claim", "text": "Größe 👍: it pays.", "main": true, "tags": ["money"] },
            { "id": "riders", "kind": "evidence", "text": "40,000 ride.", "anchors": [{ "source": "survey" }] },
            { "id": "noise", "kind": "claim", "text": "It is loud." }
          ],
          "relations": [
            { "id": "demand", "kind": "support", "premises": ["riders"], "conclusion": "pays", "scheme": "expert-opinion" },
            { "id": "against", "kind": "attack", "premises": ["noise"], "conclusion": "demand" }
          ]
        }
        """;

    private const string Case = """
        G1:
          text: The crossing is safe
          supportedBy: [S1, G2]
        S1:
          text: By hazards
          supportedBy: G2
        G2:
          text: The hazards are met
          undeveloped: true
        """;

    [Test]
    public async Task It_says_what_it_can_do()
    {
        var answers = await new EditorSession().RunAsync();

        var capabilities = answers[1]!["capabilities"]!.AsObject();
        Assert.That(capabilities.Select(pair => pair.Key), Is.SupersetOf(new[]
        {
            "textDocumentSync", "documentSymbolProvider", "definitionProvider", "referencesProvider", "renameProvider", "hoverProvider", "completionProvider",
            "documentFormattingProvider", "foldingRangeProvider", "codeActionProvider",
        }));
    }

    [Test]
    public async Task Findings_are_told_at_their_line_with_their_rule()
    {
        var answers = await new EditorSession().Open(Json, Map).RunAsync();

        var finding = answers.DiagnosticsOf(Json).Single(found => (string?)found!["code"] == "AM108");
        Assert.That((int)finding!["range"]!["start"]!["line"]!, Is.EqualTo(11));
        Assert.That((int)finding["severity"]!, Is.EqualTo(2));
    }

    [Test]
    public async Task A_document_that_cannot_be_read_has_its_fault_and_loses_it_when_it_is_mended()
    {
        var broken = Map.Replace("\"kind\": \"evidence\"", "\"kind\": \"evidenc\"", StringComparison.Ordinal);
        var at = broken.Split('\n').ToList().FindIndex(line => line.Contains("evidenc", StringComparison.Ordinal));
        var character = broken.Split('\n')[at].IndexOf("evidenc", StringComparison.Ordinal) + "evidenc".Length;
        var place = new JsonObject { ["line"] = at, ["character"] = character };
        var session = new EditorSession().Open(Json, broken);
        var told = await session.RunAsync();
        var mended = await new EditorSession().Open(Json, broken).Change(Json,
        [
            new JsonObject { ["range"] = new JsonObject { ["start"] = place, ["end"] = place.DeepClone() }, ["text"] = "e" },
        ]).RunAsync();

        var fault = told.DiagnosticsOf(Json).Single()!;
        Assert.That(((int)fault["range"]!["start"]!["line"]!, (int)fault["severity"]!), Is.EqualTo((at, 1)));
        Assert.That((string?)fault["message"], Does.Contain("evidenc"));
        Assert.That(mended.DiagnosticsOf(Json).Select(found => (string?)found!["code"]), Has.All.Not.Null);
    }

    [Test]
    public async Task A_definition_is_where_the_id_is_given_and_references_wherever_it_stands()
    {
        var session = new EditorSession().Open(Json, Map);
        var definition = session.At("textDocument/definition", Json, Map, "riders\"]");
        var references = session.At("textDocument/references", Json, Map, "riders\"]", more: new()
        {
            ["context"] = new JsonObject { ["includeDeclaration"] = true },
        });
        var others = session.At("textDocument/references", Json, Map, "pays\", \"kind", more: new()
        {
            ["context"] = new JsonObject { ["includeDeclaration"] = false },
        });
        var source = session.At("textDocument/definition", Json, Map, "survey\" }]");
        var nothing = session.At("textDocument/definition", Json, Map, "Größe");
        var answers = await session.RunAsync();

        Assert.That(EditorAnswers.Marked(answers[definition], Map), Is.EqualTo(new[] { "riders" }));
        Assert.That((int)answers[definition]![0]!["range"]!["start"]!["line"]!, Is.EqualTo(6));
        Assert.That(EditorAnswers.Marked(answers[references], Map), Is.EqualTo(new[] { "riders", "riders" }));
        Assert.That((int)answers[others]!.AsArray().Single()!["range"]!["start"]!["line"]!, Is.EqualTo(10));
        Assert.That((int)answers[source]!.AsArray().Single()!["range"]!["start"]!["line"]!, Is.EqualTo(3));
        Assert.That(answers[nothing]!.AsArray(), Is.Empty);
    }

    [TestCase("riders\"]", "passengers", null)]
    [TestCase("riders\"]", "noise", "already")]
    [TestCase("riders\"]", " ", "no name")]
    [TestCase("riders\"]", "a\"b", "no name")]
    [TestCase("Größe", "x", "no name here")]
    public async Task Renaming_changes_every_use_or_says_why_not(string marker, string name, string? refusal)
    {
        var session = new EditorSession().Open(Json, Map);
        var rename = session.At("textDocument/rename", Json, Map, marker, more: new() { ["newName"] = name });
        var answers = await session.RunAsync();

        if (refusal is null)
            Assert.That(EditorAnswers.Marked(answers[rename]!["changes"]![Json], Map), Is.EqualTo(new[] { "riders", "riders" }));
        else Assert.That((string?)answers.ErrorOf(rename)!["message"], Does.Contain(refusal));
    }

    [Test]
    public async Task Hovering_shows_the_statement_its_reasons_and_what_it_is_worth()
    {
        var session = new EditorSession().Open(Json, Map);
        var hover = session.At("textDocument/hover", Json, Map, "pays\", \"scheme");
        var nothing = session.At("textDocument/hover", Json, Map, "kind");
        var answers = await session.RunAsync();

        var text = (string)answers[hover]!["contents"]!["value"]!;
        Assert.That(text, Does.Contain("Größe 👍: it pays.").And.Contain("Supported by").And.Contain("40,000 ride.").And
            .Contain("by support").And.Contain("Strength"));
        Assert.That(EditorAnswers.MarkedBy(answers[hover]!["range"]!, Map), Is.EqualTo("pays"));
        Assert.That(answers[nothing], Is.Null);
    }

    [TestCase("\"premises\": [\"ri", "riders", "survey")]
    [TestCase("\"source\": \"su", "survey", "riders")]
    [TestCase("\"scheme\": \"ex", "expert-opinion", "riders")]
    [TestCase("\"tags\": [\"mo", "money", "riders")]
    public async Task Completion_knows_what_may_stand_where(string marker, string offered, string notOffered)
    {
        var session = new EditorSession().Open(Json, Map);
        var completion = session.At("textDocument/completion", Json, Map, marker, marker.Length);
        var labels = (await session.RunAsync())[completion]!.AsArray().Select(item => (string?)item!["label"]).ToList();

        Assert.That(labels, Does.Contain(offered).And.Not.Contain(notOffered));
    }

    [Test]
    public async Task The_outline_is_what_is_defined_in_the_order_of_the_text()
    {
        var session = new EditorSession().Open(Json, Map).Open(Gsn, Case);
        var (json, gsn) = (session.Of("textDocument/documentSymbol", Json), session.Of("textDocument/documentSymbol", Gsn));
        var answers = await session.RunAsync();

        Assert.That(answers[json]!.AsArray().Select(symbol => (string?)symbol!["name"]),
            Is.EqualTo(new[] { "survey", "pays", "riders", "noise", "demand", "against" }));
        Assert.That(answers[gsn]!.AsArray().Select(symbol => (string?)symbol!["name"]), Is.EqualTo(new[] { "G1", "S1", "G2" }));
        Assert.That(answers[gsn]![0]!["detail"]!.GetValue<string>(), Is.EqualTo("The crossing is safe"));
    }

    [Test]
    public async Task An_assurance_case_has_the_same()
    {
        var session = new EditorSession().Open(Gsn, Case);
        var references = session.At("textDocument/references", Gsn, Case, "G2]", more: new()
        {
            ["context"] = new JsonObject { ["includeDeclaration"] = true },
        });
        var hover = session.At("textDocument/hover", Gsn, Case, "G2]");
        var rename = session.At("textDocument/rename", Gsn, Case, "S1:", more: new() { ["newName"] = "S 1" });
        var answers = await session.RunAsync();

        Assert.That(EditorAnswers.Marked(answers[references], Case), Is.EqualTo(new[] { "G2", "G2", "G2" }));
        Assert.That((string)answers[hover]!["contents"]!["value"]!, Does.Contain("The hazards are met"));
        Assert.That((string?)answers.ErrorOf(rename)!["message"], Does.Contain("no id"));
    }

    [Test]
    public async Task Titles_of_Argdown_are_the_same_in_all_files_of_a_folder()
    {
        const string Here =
            "[Tram]: The tram pays.\n  + <Riders>: Many ride.\n\n// [Tram] in a comment\n[Tram]\n  - [Noise]: It is loud.\n";
        const string There = "[Fares]: Fares stay.\n  + [Tram]\n";
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["here.argdown"], Here);
        File.WriteAllText(folder["there.argdown"], There);
        var (here, there) = (new Uri(folder["here.argdown"]).AbsoluteUri, new Uri(folder["there.argdown"]).AbsoluteUri);
        var session = new EditorSession(Path.GetDirectoryName(folder["here.argdown"])!).Open(here, Here);
        var definition = session.At("textDocument/definition", here, Here, "Tram]\n");
        var rename = session.At("textDocument/rename", here, Here, "Tram]\n", more: new() { ["newName"] = "Tram line" });
        var hover = session.At("textDocument/hover", here, Here, "Tram]:");
        var completion = session.At("textDocument/completion", here, Here, "[Tram]\n", 2);
        var answers = await session.RunAsync();

        Assert.That(EditorAnswers.Marked(answers[definition], Here), Is.EqualTo(new[] { "Tram" }));
        Assert.That(answers[rename]!["changes"]!.AsObject()
            .Select(pair => (pair.Key, pair.Value!.AsArray().Count)), Is.EqualTo(new[] { (here, 2), (there, 1) }));
        Assert.That(EditorAnswers.Marked(answers[rename]!["changes"]![there], There), Is.EqualTo(new[] { "Tram" }));
        Assert.That((string)answers[hover]!["contents"]!["value"]!, Does.Contain("The tram pays.").And.Contain("Many ride.").And
            .Contain("It is loud."));
        Assert.That(answers[completion]!.AsArray().Select(item => (string?)item!["label"]), Is.EqualTo(new[] { "Tram", "Noise" }));
    }

    [TestCase("[A]: see @[B] there.\n", "A, B")]
    [TestCase("[A]: a [link](https://example.org), \\[no title\\] and @[B].\n", "A, B")]
    [TestCase("/* [A]: none */ <!-- <B>: none -->\n<C>: one\n", "C")]
    [TestCase("(1) [A]: one\n-----\n(2) [B]: two\n  + <C>\n", "A, B, C")]
    public async Task Titles_are_those_that_the_reader_of_Argdown_reads(string text, string titles)
    {
        var session = new EditorSession().Open(Argdown, text);
        var completions = new[] { "[", "<" }.Select(sign =>
        {
            session.Open(Argdown, text + "\n" + sign);
            return session.At("textDocument/completion", Argdown, text + "\n" + sign, "\n\n" + sign, 3);
        }).ToList();
        var answers = await session.RunAsync();

        Assert.That(completions.SelectMany(id => answers[id]!.AsArray()).Select(item => (string?)item!["label"])
            .Order(StringComparer.Ordinal),
            Is.EqualTo(titles.Split(", ")));
    }

    [TestCase("[1]")]
    [TestCase("{\"id\":7,\"method\":8}")]
    [TestCase("{\"id\":7,\"result\":null}")]
    public async Task What_is_no_message_is_passed_over(string content)
    {
        var session = new EditorSession().Raw(content);
        var last = session.Request("shutdown", []);
        var answers = await session.RunAsync();

        Assert.That(answers.ErrorOf(last), Is.Null);
    }

    [Test]
    public void What_is_no_JSON_ends_the_server_with_a_fault() =>
        Assert.That(() => new EditorSession().Raw("{").RunAsync(), Throws.TypeOf<CliException>().With.Message.Contains("no message"));

    [Test]
    public async Task Layout_is_the_writers_unless_comments_would_be_lost()
    {
        var ugly = "{\"format\":\"argument-map/1\",\"id\":\"m\",\"statements\":[{\"id\":\"a\",\"kind\":\"claim\",\"text\":\"A\"}]}";
        var commented = "// mine\n" + ugly;
        var session = new EditorSession().Open(Json, ugly);
        var plain = session.Of("textDocument/formatting", Json);
        session.Open(Json, commented);
        var kept = session.Of("textDocument/formatting", Json);
        var answers = await session.RunAsync();

        Assert.That((string)answers[plain]![0]!["newText"]!, Does.StartWith("{\n  \"format\": \"argument-map/1\",\n"));
        Assert.That(answers[kept]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Argdown_is_laid_out_as_the_command_does_and_left_where_it_has_a_fault()
    {
        var session = new EditorSession().Open(Argdown, "[A]:a\n// why\n    +b\n");
        var loose = session.Of("textDocument/formatting", Argdown);
        session.Open(Argdown, "(1) a\n(2) b\n");
        var broken = session.Of("textDocument/formatting", Argdown);
        var answers = await session.RunAsync();

        Assert.That((string)answers[loose]![0]!["newText"]!, Is.EqualTo("[A]: a\n  // why\n  + b\n"));
        Assert.That(answers[broken]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task What_is_set_deeper_folds()
    {
        var session = new EditorSession().Open(Gsn, Case);
        var folds = session.Of("textDocument/foldingRange", Gsn);
        var answers = await session.RunAsync();

        Assert.That(answers[folds]!.AsArray()
            .Select(fold => ((int)fold!["startLine"]!, (int)fold["endLine"]!)), Is.EqualTo(new[] { (0, 2), (3, 5), (6, 8) }));
    }

    [Test]
    public async Task A_misspelt_member_can_be_mended_by_a_key()
    {
        var text = Map.Replace("\"tags\"", "\"tag\"", StringComparison.Ordinal);
        var told = await new EditorSession().Open(Json, text).RunAsync();
        var finding = told.DiagnosticsOf(Json).Single(found => (string?)found!["code"] == "AM013")!;
        var session = new EditorSession().Open(Json, text);
        var actions = session.Of("textDocument/codeAction", Json,
            new()
            {
                ["range"] = finding["range"]!.DeepClone(),
                ["context"] = new JsonObject { ["diagnostics"] = new JsonArray(finding.DeepClone()) },
            });
        var answers = await session.RunAsync();

        var edit = answers[actions]!.AsArray().Single()!["edit"]!["changes"]![Json]![0]!;
        Assert.That((EditorAnswers.MarkedBy(edit["range"]!, text), (string?)edit["newText"]), Is.EqualTo(("tag", "tags")));
    }

    [Test]
    public async Task Of_very_many_findings_the_first_are_told_and_how_many_are_left_out()
    {
        var text = string.Concat(Enumerable.Range(0, 1_100).Select(number => $"[s{number}]: It is {number} metres long.\n\n"));

        var answers = await new EditorSession().Open(Argdown, text).RunAsync();

        Assert.That(answers.DiagnosticsOf(Argdown), Has.Count.EqualTo(1_001));
        Assert.That((string?)answers.DiagnosticsOf(Argdown)[^1]!["message"], Does.Contain("more findings"));
    }

    [Test]
    public async Task A_long_document_loses_its_fault_when_it_is_mended()
    {
        var text = $"[a: x {new string('y', 200_000)}\n\n[a] b\n";
        var place = new JsonObject { ["line"] = 0, ["character"] = 2 };

        var told = await new EditorSession().Open(Argdown, text).RunAsync();
        var mended = await new EditorSession().Open(Argdown, text).Change(Argdown,
        [
            new JsonObject { ["range"] = new JsonObject { ["start"] = place, ["end"] = place.DeepClone() }, ["text"] = "]" },
            new JsonObject { ["range"] = RangeOf(2, 0, 2, 5), ["text"] = "c" },
        ]).RunAsync();

        Assert.That(told.DiagnosticsOf(Argdown).Select(found => (int)found!["severity"]!), Is.EqualTo(new[] { 1 }));
        Assert.That(mended.DiagnosticsOf(Argdown).Select(found => (int)found!["severity"]!), Has.None.EqualTo(1));
    }

    private static JsonObject RangeOf(int line, int character, int endLine, int endCharacter) => new()
    {
        ["start"] = new JsonObject { ["line"] = line, ["character"] = character },
        ["end"] = new JsonObject { ["line"] = endLine, ["character"] = endCharacter },
    };

    [Test]
    public async Task A_closed_document_has_no_findings_left()
    {
        var session = new EditorSession().Open(Json, Map);
        session.Notify("textDocument/didClose", new() { ["textDocument"] = new JsonObject { ["uri"] = Json } });
        var answers = await session.RunAsync();

        Assert.That(answers.DiagnosticsOf(Json), Is.Empty);
    }

    [Test]
    public async Task What_it_cannot_do_it_says_and_goes_on()
    {
        var session = new EditorSession();
        var unknown = session.Request("workspace/nonsense", []);
        var notOpen = session.Of("textDocument/hover", Json);
        var broken = session.Request("textDocument/hover", []);
        session.Notify("$/cancelRequest", new() { ["id"] = 99 });
        session.Notify("workspace/nonsense", []);
        var shutdown = session.Request("shutdown", []);
        var late = session.Of("textDocument/hover", Json);
        var answers = await session.RunAsync();

        Assert.That((int)answers.ErrorOf(unknown)!["code"]!, Is.EqualTo(-32601));
        Assert.That((string)answers.ErrorOf(notOpen)!["message"]!, Does.Contain("not open"));
        Assert.That((int)answers.ErrorOf(broken)!["code"]!, Is.EqualTo(-32602));
        Assert.That(answers.ErrorOf(shutdown), Is.Null);
        Assert.That((int)answers.ErrorOf(late)!["code"]!, Is.EqualTo(-32600));
    }
}
