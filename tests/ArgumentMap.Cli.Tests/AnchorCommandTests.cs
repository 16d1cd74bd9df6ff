using System.Text.Json;
using ArgumentMap.Json;
using ArgumentMap.Tests.Support;

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

        Assert.That((anchor.RootElement.GetProperty("start").GetInt32(), anchor.RootElement.GetProperty("end").GetInt32()), Is.EqualTo((10, 30)));
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
        Assert.That(verified.Out, Does.Contain("(only line ends differ)").And.Contain("(moved by 1, only line ends differ)").And.Contain("1 anchor points to no passage: nothing to verify"));
        Assert.That(verified.Error, Does.Contain("argmap anchors repair"));
        Assert.That((repaired.Code, repaired.Error.Split('\n')[^2]), Is.EqualTo((0, "1 anchors repaired, 0 lost")));
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
        Assert.That(run.Error, Does.StartWith("lost: node 'a', s paragraph 2, 10–30: its passage is not in the text\n").And.EndWith("0 anchors repaired, 1 lost\n"));
    }

    [Test]
    public void A_citation_has_nothing_to_verify_and_that_is_no_fault()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["s.txt"], "Any.");

        var run = CliRun.WithInput("{ \"format\": \"argument-map/1\", \"id\": \"m\", \"sources\": [{ \"id\": \"s\" }], \"statements\": [{ \"id\": \"a\", \"kind\": \"claim\", \"text\": \"A\", \"anchors\": [{ \"source\": \"s\", \"page\": \"12\" }] }] }", "verify", "-", "--text", folder["s.txt"]);

        Assert.That((run.Code, run.Out), Is.EqualTo((0, "1 anchor points to no passage: nothing to verify\n0 faults\n")));
    }

    private static string Map()
    {
        var text = SourceText.FromString(Text);
        var map = new ArgumentGraph("m");
        map.AddSource(text.Describe(new SourceDocument("s")));
        map.Add(new Claim("a", "It gets cheaper.") { Anchors = [text.Anchor("s", "The cost\nwill “fall”"), new TextAnchor("s") { Page = "12" }] });
        return map.ToJson();
    }
}
