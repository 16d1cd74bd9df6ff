using System.Text.Json;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests;

public class LinkCommandTests
{
    [Test]
    public void Proposals_show_both_statements_the_score_and_the_words()
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);

        var run = CliRun.Of("link", folder["corpus.json"], "--top", "1");

        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Out, Does.Match("""
            ^1\. 0\.\d\d  by (buses|full), (buses|full)
               a/full ¶2: The buses are full\.
               b/crowd: Every day the buses are full of people\.

            the 1 most alike of 2 pairs \(lexical\); --top shows more
            $
            """));
    }

    [Test]
    public void Json_has_what_the_text_has()
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);

        using var json = JsonDocument.Parse(CliRun.Of("link", folder["corpus.json"], "--json").Out);

        Assert.That((json.RootElement.GetProperty("engine").GetString(), json.RootElement.GetProperty("pairs").GetInt32()),
            Is.EqualTo(("lexical", 2)));
        var first = json.RootElement.GetProperty("proposals")[0].GetProperty("first");
        Assert.That(first.GetRawText(),
            Does.Match("(?s)\"a\",.*\"full\",.*\"claim\",.*\"paragraphs\": \\[\\s*2\\s*\\],.*\"The buses are full\\.\""));
    }

    [Test]
    public void Only_statements_of_the_kind_that_is_asked_for_are_proposed()
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);

        Assert.That(CliRun.Of("link", folder["corpus.json"], "--kind", "recommendation").Out, Is.EqualTo("0 pairs (lexical)\n"));
    }

    [TestCase("--top", "0", "--top is a number of pairs, 1 or more, not 0")]
    [TestCase("--min", "2", "--min is a score between 0 and 1")]
    public void Numbers_out_of_range_are_refused(string option, string value, string complaint)
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);

        var run = CliRun.Of("link", folder["corpus.json"], option, value);

        Assert.That((run.Code, run.Error), Is.EqualTo((2, $"argmap: {complaint}\n")));
    }

    [Test]
    public void A_map_is_no_corpus() =>
        Assert.That(CliRun.WithInput(CliRun.Of("init").Out, "link", "-").Error,
            Is.EqualTo("argmap: '-' is no corpus\nhint: link takes a corpus: several maps and the links between their statements\n"));

    [TestCase("a/full same-as b/crowd", "same-as", null)]
    [TestCase("a/full elaborates b/crowd | both count", "elaborates", "both count")]
    [TestCase(" a/full  contradicts  b/crowd ", "contradicts", null)]
    public void An_accepted_link_is_written_with_its_note(string line, string kind, string? note)
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);

        var run = CliRun.Of("link", folder["corpus.json"], "--accept", line);

        Assert.That((run.Code, run.Out, run.Error), Is.EqualTo((0, "", "1 link added\n")));
        var link = ArgumentJson.ReadCorpus(folder["corpus.json"]).Links.Single();
        Assert.That(($"{link}", link.Note), Is.EqualTo(($"a/full {kind} b/crowd", note)));
    }

    [Test]
    public void What_a_file_has_besides_stays_byte_for_byte()
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);
        var before = """
            { // of two
              "format": "argument-corpus/1", "maps": ["a.json", "b.json"],
              "links": [ { "kind": "same-as", "from": "a/full", "to": "b/crowd", "seen": [1, 2] }, /* more to come */ ],
              "id": "k",   "mine": { "links": [] }
            }
            """;
        File.WriteAllText(folder["corpus.json"], before);

        CliRun.Of("link", folder["corpus.json"], "--accept", "a/pays contradicts b/cost");

        var added = """
            ,
                { "kind": "contradicts", "from": "a/pays", "to": "b/cost" }
            """;
        Assert.That(File.ReadAllText(folder["corpus.json"]),
            Is.EqualTo(before.Insert(before.IndexOf(", /* more", StringComparison.Ordinal), added)));
        Assert.That(ArgumentJson.ReadCorpus(folder["corpus.json"]).Links, Has.Count.EqualTo(2));
    }

    [TestCase("""{"format":"argument-corpus/1","id":"k","maps":["a.json","b.json"]}""")]
    [TestCase("""{"format":"argument-corpus/1","id":"k","maps":["a.json","b.json"],"links":[]}""")]
    [TestCase("""{"links":[ ],"format":"argument-corpus/1","id":"k","maps":["a.json","b.json"],}""")]
    [TestCase("\uFEFF{\r\n\"format\":\"argument-corpus/1\",\r\n\"id\":\"k\", \"maps\":[\"a.json\",\"b.json\"], // two\r\n}\r\n")]
    public void Links_go_into_any_file_of_a_corpus(string file)
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);
        File.WriteAllText(folder["corpus.json"], file);

        var run = CliRun.Of("link", folder["corpus.json"], "--accept", "a/pays contradicts b/cost", "--accept", "a/full same-as b/crowd");

        Assert.That(run.Error, Is.EqualTo("2 links added\n"));
        Assert.That(ArgumentJson.ReadCorpus(folder["corpus.json"]).Links
            .Select(link => $"{link}"), Is.EqualTo(new[] { "a/pays contradicts b/cost", "a/full same-as b/crowd" }));
        Assert.That(File.ReadAllText(folder["corpus.json"]).Replace("\r\n", "").Contains('\n'), Is.Not.EqualTo(file.Contains("\r\n")));
    }

    [Test]
    public void A_link_that_is_there_is_not_written_again()
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);
        CliRun.Of("link", folder["corpus.json"], "--accept", "a/full same-as b/crowd");
        var before = File.ReadAllText(folder["corpus.json"]);

        var run = CliRun.Of("link", folder["corpus.json"], "--accept", "b/crowd same-as a/full");

        Assert.That(run.Error, Is.EqualTo("argmap: the corpus has it already: b/crowd same-as a/full\n0 links added\n"));
        Assert.That(File.ReadAllText(folder["corpus.json"]), Is.EqualTo(before));
    }

    [TestCase("a/full is b/crowd", "'a/full is b/crowd' is no link", "write it as MAP/STATEMENT KIND MAP/STATEMENT")]
    [TestCase("a/ful same-as b/crowd", "the corpus has no statement 'a/ful'", "is 'a/full' meant?")]
    [TestCase("a/full same-as b/crow | why", "the corpus has no statement 'b/crow'", "is 'b/crowd' meant?")]
    [TestCase("a/full same-as a/pays", "joins two statements of one map", "a link joins statements of different maps")]
    [TestCase("a/full ? b/crowd", "has no kind", "put a kind in the place of the ?: same-as, ")]
    public void What_is_no_link_is_refused_and_nothing_is_written(string line, string complaint, string hint)
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);
        var before = File.ReadAllText(folder["corpus.json"]);

        var run = CliRun.Of("link", folder["corpus.json"], "--accept", "a/full same-as b/crowd", "--accept", line);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("argmap: --accept: ").And.Contain(complaint).And.Contain($"\nhint: {hint}"));
        Assert.That(File.ReadAllText(folder["corpus.json"]), Is.EqualTo(before));
    }

    [Test]
    public void A_link_to_a_step_is_told_that_links_join_statements()
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);
        var map = ArgumentJson.Read(folder["b.json"]);
        map.AddRelation(new Relation("against", RelationKind.Attack), "crowd", "cost");
        ArgumentJson.Write(map, folder["b.json"]);

        var run = CliRun.Of("link", folder["corpus.json"], "--accept", "a/full same-as b/against");

        Assert.That(run, Is.EqualTo(new CliRun(2, "", "argmap: --accept: 'b/against' is no statement but a step (attack)\n"
            + "hint: a link joins statements; name what it is a step to or from\n")));
    }

    [Test]
    public void A_review_file_has_a_line_for_each_proposal_and_what_is_decided_in_it_is_written()
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);

        var written = CliRun.Of("link", folder["corpus.json"], "--review", folder["links.txt"]);
        var review = File.ReadAllText(folder["links.txt"]);
        var undecided = CliRun.Of("link", folder["corpus.json"], "--apply", folder["links.txt"]);
        File.WriteAllText(folder["links.txt"], review.Replace("a/pays ? b/cost", "b/cost contradicts a/pays | one says it pays"));
        var applied = CliRun.Of("link", folder["corpus.json"], "--apply", folder["links.txt"]);

        Assert.That(written.Error, Is.EqualTo("2 pairs to decide on\n"));
        Assert.That(review.Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#'), Is.EqualTo(new[] { "a/full ? b/crowd", "a/pays ? b/cost" }));
        Assert.That(review, Does.Contain("#   a/full ¶2: The buses are full.\n#   b/crowd: Every day the buses are full of people.\n"));
        Assert.That((undecided.Error, applied.Error), Is.EqualTo(("0 links added\n", "1 link added\n")));
        var link = ArgumentJson.ReadCorpus(folder["corpus.json"]).Links.Single();
        Assert.That(($"{link}", link.Note), Is.EqualTo(("b/cost contradicts a/pays", "one says it pays")));
    }

    [Test]
    public void A_review_file_that_is_there_is_not_written_over()
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);
        File.WriteAllText(folder["links.txt"], "mine");

        Assert.That(CliRun.Of("link", folder["corpus.json"], "--review", folder["links.txt"]).Error,
            Does.Contain("is there already\nhint: "));
        Assert.That(File.ReadAllText(folder["links.txt"]), Is.EqualTo("mine"));
    }

    [Test]
    public void A_fault_in_a_review_file_names_its_line()
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);
        File.WriteAllText(folder["links.txt"], "# one\n\na/full same b/crowd\n");

        Assert.That(CliRun.Of("link", folder["corpus.json"], "--apply", folder["links.txt"]).Error,
            Does.Contain("links.txt:3: 'a/full same b/crowd' is no link"));
    }

    [TestCase("--json", "--review", "r.txt")]
    [TestCase("--json", "--accept", "a/full same-as b/crowd")]
    [TestCase("--review", "r.txt", "--apply", "l.txt")]
    public void Two_things_at_once_are_refused(params string[] options)
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);
        Environment.CurrentDirectory = folder.Path;

        var run = CliRun.Of(["link", "corpus.json", .. options]);

        Assert.That((run.Code, run.Error),
            Is.EqualTo((2, "argmap: --json, --review and --apply or --accept are different things to do\nhint: do one after the other\n")));
    }

    [Test]
    public void A_corpus_on_standard_input_goes_to_standard_output_with_the_links()
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);
        Environment.CurrentDirectory = folder.Path;

        var run = CliRun.WithInput(File.ReadAllText("corpus.json"), "link", "-", "--accept", "a/full same-as b/crowd");

        File.WriteAllText("corpus.json", run.Out);
        Assert.That(ArgumentJson.ReadCorpus("corpus.json").Links.Select(link => $"{link}"), Is.EqualTo(new[] { "a/full same-as b/crowd" }));
    }

    private static void WriteCorpus(TemporaryFolder folder)
    {
        var a = new ArgumentGraph("a");
        a.AddSource(new SourceDocument("s"));
        a.Add(new Claim("full", "The buses are full.") { Anchors = [new TextAnchor("s") { Paragraph = 2 }] });
        a.AddClaim("pays", "The tram pays.");
        var b = new ArgumentGraph("b");
        b.AddClaim("crowd", "Every day the buses are full of people.");
        b.AddClaim("cost", "A tram costs too much.");
        var corpus = new ArgumentCorpus("k");
        corpus.Add(a);
        corpus.Add(b);
        ArgumentJson.Write(corpus, folder["corpus.json"]);
    }
}
