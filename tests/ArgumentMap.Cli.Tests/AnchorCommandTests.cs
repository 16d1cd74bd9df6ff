using System.Text.Json;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests;

public class AnchorCommandTests
{
    private const string Text = "One line.\nThe cost\nwill “fall”, they say.\nThe cost will rise.\n";

    [Test]
    public void New_anchor_finds_words_despite_their_spelling()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["text.txt"], Text);

        using var anchor = JsonDocument.Parse(CliRun.Of("new-anchor", "--text", folder["text.txt"], "The cost will \"fall\"").Out);

        Assert.That((anchor.RootElement.GetProperty("start").GetInt32(), anchor.RootElement.GetProperty("end").GetInt32()),
            Is.EqualTo((10, 30)));
    }

    [Test]
    public void New_anchor_asks_which_of_several_is_meant()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["text.txt"], Text);

        var run = CliRun.Of("new-anchor", "--text", folder["text.txt"], "cost will".Replace(' ', '\u00A0'));

        Assert.That((run.Code, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain("2 times, in paragraphs 2, 4").And.Contain("--nth"));
        Assert.That(CliRun.Of("new-anchor", "--text", folder["text.txt"], "cost\u00A0will", "--nth", "2").Code, Is.Zero);
    }

    [Test]
    public void Verify_explains_and_repair_mends()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["map.json"], Map());
        File.WriteAllText(folder["s.txt"], Text.Replace("\n", "\r\n"));

        var verified = CliRun.Of("verify", folder["map.json"], "--text", folder["s.txt"]);
        var repaired = CliRun.Of("anchors", "repair", folder["map.json"], "--texts", folder.Path, "--update-source");

        Assert.That(verified.Code, Is.EqualTo(1));
        Assert.That(verified.Out, Does.Contain("(only line ends differ)").And.Contain("(moved by 1, only line ends differ)").And
            .Contain("1 anchor points to no passage: nothing to verify"));
        Assert.That(verified.Error, Does.Contain("argmap anchors repair"));
        Assert.That((repaired.Code, repaired.Error.Split('\n')[^2]), Is.EqualTo((0, "1 anchor repaired, 0 lost")));
        Assert.That(CliRun.Of("verify", folder["map.json"], "--text", folder["s.txt"]).Code, Is.Zero);
    }

    [Test]
    public void A_lost_passage_is_listed_and_the_file_stays()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["map.json"], Map());
        File.WriteAllText(folder["s.txt"], "Another text.");

        var run = CliRun.Of("anchors", "repair", folder["map.json"], "--texts", folder.Path);

        Assert.That((run.Code, File.ReadAllText(folder["map.json"])), Is.EqualTo((1, Map())));
        Assert.That(run.Error, Does.StartWith("lost: node 'a', s paragraph 2, 10–30: its passage is not in the text\n").And
            .EndWith("0 anchors repaired, 1 lost\n"));
    }

    [Test]
    public void A_citation_has_nothing_to_verify_and_that_is_no_fault()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["s.txt"], "Any.");

        var run =
            CliRun.WithInput(
                "{ \"format\": \"argument-map/1\", \"id\": \"m\", \"sources\": [{ \"id\": \"s\" }], \"statements\": [{ \"id\": \"a\", "
                    + "\"kind\": \"claim\", \"text\": \"A\", \"anchors\": [{ \"source\": \"s\", \"page\": \"12\" }] }] }", "verify", "-",
                        "--text", folder["s.txt"]);

        Assert.That((run.Code, run.Out), Is.EqualTo((0, "1 anchor points to no passage: nothing to verify\n0 faults\n")));
    }

    [TestCase("folder", 2, TestName = "Repair takes a folder")]
    [TestCase("pattern", 2, TestName = "Repair takes a pattern")]
    [TestCase("corpus", 2, TestName = "Repair takes a corpus")]
    [TestCase("files", 2, TestName = "Repair takes several files, each once")]
    [TestCase("file", 1, TestName = "Repair takes a file")]
    public void Repair_takes_the_maps_that_other_commands_take(string kind, int count)
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);
        string[] words = kind switch
        {
            "folder" => [folder["maps"]],
            "pattern" => [folder["maps/*.json"]],
            "corpus" => [folder["corpus.json"]],
            "files" => [folder["maps/m.json"], folder["maps/n.json"], folder["maps/../maps/m.json"]],
            _ => [folder["maps/m.json"]],
        };

        var run = CliRun.Of(["anchors", "repair", .. words, "--texts", folder.Path, "--json"]);

        using var json = JsonDocument.Parse(run.Out);
        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(json.RootElement.EnumerateArray()
            .Select(map =>
                (Path.GetFileName(map.GetProperty("file").GetString()), map.GetProperty("repaired").GetInt32(), map.GetProperty("lost")
                    .GetInt32())),
            Is.EqualTo(new[] { ("m.json", 1, 0), ("n.json", 1, 0) }.Take(count)));
        var anchor = json.RootElement[0].GetProperty("anchors")[0];
        Assert.That(
            (anchor.GetProperty("status").GetString(), anchor.GetProperty("reason").GetString(), anchor.GetProperty("new")
                .GetProperty("start").GetInt32()), Is.EqualTo(("repaired", "moved by 5", 15)));
        Assert.That(CliRun.Of("verify", folder["maps/m.json"], "--text", folder["s.txt"]).Out, Does.Not.Contain("moved"));
        Assert.That(CliRun.Of("verify", folder["maps/n.json"], "--text", folder["s.txt"]).Out
            .Contains("moved", StringComparison.Ordinal), Is.EqualTo(count == 1));
    }

    [Test]
    public void Repaired_maps_go_into_a_folder_and_the_old_ones_stay()
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);
        var before = File.ReadAllText(folder["maps/m.json"]);

        var run = CliRun.Of("anchors", "repair", folder["maps"], "--texts", folder.Path, "-o", folder["new"]);

        Assert.That((run.Code, run.Error.Split('\n')[^2]), Is.EqualTo((0, "2 anchors repaired, 0 lost in 2 maps")));
        Assert.That(Directory.GetFiles(folder["new"]).Select(Path.GetFileName), Is.EquivalentTo(new[] { "m.json", "n.json" }));
        Assert.That(File.ReadAllText(folder["maps/m.json"]), Is.EqualTo(before));
    }

    [TestCase("several maps cannot go to standard output", "maps", "-o", "-")]
    [TestCase("the map and the report would both go to standard output", "maps/m.json", "-o", "-", "--json")]
    [TestCase("two of the maps have the file name 'm.json'", "maps", "other/m.json", "-o", "new")]
    public void Maps_that_cannot_be_told_apart_are_not_written(string complaint, params string[] words)
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);
        Directory.CreateDirectory(folder["other"]);
        File.Copy(folder["maps/m.json"], folder["other/m.json"]);

        var run =
            CliRun.Of(["anchors", "repair", .. words.Select(word => word.StartsWith('-') ? word : folder[word]), "--texts", folder.Path]);

        Assert.That((run.Code, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.StartWith($"argmap: {complaint}"));
        Assert.That(Directory.Exists(folder["new"]), Is.False);
    }

    private static void WriteCorpus(TemporaryFolder folder)
    {
        Directory.CreateDirectory(folder["maps"]);
        File.WriteAllText(folder["maps/m.json"], Map());
        File.WriteAllText(folder["maps/n.json"], Map().Replace("\"id\": \"m\"", "\"id\": \"n\""));
        File.WriteAllText(folder["corpus.json"],
            """{ "format": "argument-corpus/1", "id": "k", "maps": ["maps/m.json", "maps/n.json"] }""");
        File.WriteAllText(folder["s.txt"], "Now: " + Text);
    }

    private static string Map()
    {
        var text = SourceText.FromString(Text);
        var map = new ArgumentGraph("m");
        map.AddSource(text.Describe(new SourceDocument("s")));
        map.Add(new Claim("a", "It gets cheaper.")
        {
            Anchors = [text.Anchor("s", "The cost\nwill “fall”"), new TextAnchor("s") { Page = "12" }],
        });
        return map.ToJson();
    }
}
