using System.Text;
using ArgumentMap.Formats;
using ArgumentMap.Json;
using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Validation;

/// <summary>What the links of a corpus are checked for.</summary>
public class CorpusRuleTests
{
    [TestCase("AM402", "a/x same-as b/x; b/x same-as a/x", "The link b/x same-as a/x says what the link a/x same-as b/x has said.")]
    [TestCase("AM402", "a/x corroborates b/x; a/x corroborates b/x",
        "The link a/x corroborates b/x stands twice.")]
    [TestCase("AM402", "a/x corroborates b/x; b/x corroborates a/x", "")]
    [TestCase("AM402", "a/x contradicts b/x; b/x contradicts a/x",
        "The link b/x contradicts a/x says what the link a/x contradicts b/x has said.")]
    [TestCase("AM402", "a/x contrasts b/x; b/x contrasts a/x", "The link b/x contrasts a/x says what the link a/x contrasts b/x has said.")]
    [TestCase("AM402", "a/x same-as b/x; a/x elaborates b/y; b/x elaborates b/y",
        "The link b/x elaborates b/y says what the link a/x elaborates b/y has said.")]
    [TestCase("AM402", "a/x same-as b/x; b/x same-as b/y; a/x same-as b/y", "")]
    [TestCase("AM403", "a/x contradicts a/y", "The link a/x contradicts a/y stays within the map 'a'.")]
    [TestCase("AM403", "a/x same-as a/x", "The link a/x same-as a/x joins a statement to itself.")]
    [TestCase("AM403", "a/x same-as b/x", "")]
    [TestCase("AM404", "a/x same-as b/x; b/x same-as c/x; a/x contradicts c/x",
        "The link a/x contradicts c/x joins two statements that other links call the same.")]
    [TestCase("AM404", "a/x corroborates b/x; b/x same-as c/x; c/x contradicts a/x",
        "The link c/x contradicts a/x is against the link a/x corroborates b/x.")]
    [TestCase("AM404", "a/x contrasts b/x; b/x contradicts a/x", "The link b/x contradicts a/x is against the link a/x contrasts b/x.")]
    [TestCase("AM404", "a/x contrasts b/x; a/x same-as b/x",
        "The link a/x contrasts b/x joins two statements that other links call the same.")]
    [TestCase("AM404", "a/x contrasts b/x; a/x corroborates b/x", "")]
    [TestCase("AM404", "a/x corroborates b/x; a/x contradicts b/y", "")]
    [TestCase("AM405", "a/x same-as b/x; b/x same-as a/y", "Links make a/x and a/y one statement, which their map keeps apart.")]
    [TestCase("AM405", "a/x same-as b/x; b/y same-as a/y", "")]
    [TestCase("AM406", "a/x same-as b/x; a/main same-as b/main",
        "The claim a/x speaks for the claim a/main (a/r1) and, through links, also against it (b/r1).")]
    [TestCase("AM406", "a/x same-as b/y; a/main same-as b/main", "")]
    [TestCase("AM406", "a/x contrasts b/x; a/main same-as b/main", "")]
    public void The_links_of_a_corpus_are_checked(string rule, string links, string expected)
    {
        var findings = Corpus(links).Validate().Where(finding => finding.Rule.Id == rule).Select(finding => finding.Message);

        Assert.That(findings, Is.EqualTo(expected.Length == 0 ? Array.Empty<string>() : [expected]));
    }

    [Test]
    public void A_link_whose_statement_was_removed_is_an_error_and_stops_no_check()
    {
        var corpus = Corpus("a/y same-as b/y");
        corpus.GetMap("a").Remove("y");

        Assert.That(corpus.Validate().Single()
            .ToString(), Is.EqualTo("error AM401 link-to-nothing: The link a/y same-as b/y names a/y, which there is not."));
    }

    [TestCase("AM402", "a/y elaborates b/x; a/x contradicts b/y; b/y contradicts a/x", 2)]
    [TestCase("AM403", "a/x contradicts b/y; a/x same-as a/x", 1)]
    [TestCase("AM404", "a/x corroborates b/x; b/x same-as c/x; c/x contradicts a/x", 2)]
    [TestCase("AM405", "c/x contradicts b/y; a/x same-as b/x; b/x same-as a/y", 2)]
    [TestCase("AM406", "b/y contradicts a/y; a/main same-as b/main; a/x same-as b/x", 2)]
    [TestCase("AM406", "a/main same-as c/main; a/x elaborates b/y; c/x corroborates b/x; b/main same-as a/main", 2)]
    public void A_finding_about_a_link_has_the_place_of_the_link(string rule, string links, int link)
    {
        var json = Corpus(links).ToJson();
        var read = ArgumentJson.ReadCorpusWithWarnings(Encoding.UTF8.GetBytes(json), "c.json",
            file => new MapReadResult(Corpus("").GetMap(file[..1]), []));

        var findings = read.Validate().Where(finding => finding.Rule.Id == rule).ToList();

        Assert.That(findings, Is.Not.Empty);
        Assert.That(findings[0].Location!.ToString(), Is.EqualTo($"c.json:{6 + link}:5 ($.links[{link}])"));
    }

    [Test]
    public void A_misspelt_member_of_a_corpus_is_found_once_and_not_in_its_maps()
    {
        const string Json = """{ "format": "argument-corpus/1", "id": "c", "titel": "T", "maps": [] }""";

        var finding = ArgumentJson.ReadCorpusWithWarnings(Encoding.UTF8.GetBytes(Json), null, _ => null).Validate().Single();

        Assert.That((finding.Rule.Id, finding.Location!.Path), Is.EqualTo(("AM013", "$.titel")));
    }

    [TestCase(ProofStandard.Scintilla, ProofStandard.Scintilla,
        "Links make i/p and j/p one statement, which are positions of different issues: 'i/way' and 'j/way'.")]
    [TestCase(null, ProofStandard.Scintilla, null)]
    [TestCase(null, null, null)]
    public void A_statement_is_a_position_of_one_issue(ProofStandard? first, ProofStandard? second, string? expected)
    {
        var corpus = new ArgumentCorpus("c");
        foreach (var (id, standard) in new[] { ("i", first), ("j", second) })
            corpus.Add(MapBuilder.Create(id).Group("way", standard: standard)
                .Claim("p", id, claim => claim with { Group = "way" }).Build());
        corpus.AddLink(CorpusLinkKind.SameAs, "i/p", "j/p");

        Assert.That(corpus.Validate().Where(finding => finding.Rule.Id == "AM407").Select(finding => finding.Message),
            Is.EqualTo(expected is null ? Array.Empty<string>() : [expected]));
    }

    [TestCase(true, "Links make the evidence i/p and the claim j/p one statement, of the kind that the first map has.")]
    [TestCase(false, null)]
    public void A_statement_has_one_kind(bool areDifferent, string? expected)
    {
        var corpus = new ArgumentCorpus("c");
        corpus.Add(MapBuilder.Create("i").Evidence("p", "i").Build());
        corpus.Add((areDifferent ? MapBuilder.Create("j").Claim("p", "j") : MapBuilder.Create("j").Evidence("p", "j")).Build());
        corpus.AddLink(CorpusLinkKind.SameAs, "i/p", "j/p");

        Assert.That(corpus.Validate().Where(finding => finding.Rule.Id == "AM409").Select(finding => finding.Message),
            Is.EqualTo(expected is null ? Array.Empty<string>() : [expected]));
    }

    [TestCase(0.9, 0.1, "Links make i/p (base score 0.9) and j/p (base score 0.1) one statement, whose base score is that of the first map.")]
    [TestCase(0.9, 0.9, null)]
    [TestCase(0.9, null, null)]
    public void A_statement_has_one_base_score(double? first, double? second, string? expected)
    {
        var corpus = new ArgumentCorpus("c");
        foreach (var (id, score) in new[] { ("i", first), ("j", second) })
            corpus.Add(MapBuilder.Create(id).Claim("p", id, claim => claim with { BaseScore = score }).Build());
        corpus.AddLink(CorpusLinkKind.SameAs, "i/p", "j/p");

        Assert.That(corpus.Validate().Where(finding => finding.Rule.Id == "AM408").Select(finding => finding.Message),
            Is.EqualTo(expected is null ? Array.Empty<string>() : [expected]));
    }

    /// <summary>
    /// Three maps in which x and y are claims, with these links. In the map b x attacks the thesis, elsewhere it supports it.
    /// </summary>
    private static ArgumentCorpus Corpus(string links)
    {
        var corpus = new ArgumentCorpus("c");
        foreach (var id in new[] { "a", "b", "c" })
        {
            var map = MapBuilder.Create(id).Claim("main", $"{id} main", claim => claim with { IsMain = true }).Claim("x", $"{id} x")
                .Claim("y", $"{id} y");
            corpus.Add(
                (id == "b" ? map.Attack("main", "x", r => r with { Id = "r1" }) : map.Support("main", "x", r => r with { Id = "r1" }))
                    .Build());
        }
        foreach (var link in links.Split("; ", StringSplitOptions.RemoveEmptyEntries))
        {
            var words = link.Split(' ');
            Assert.That(Vocabulary.TryParse<CorpusLinkKind>(words[1], out var kind));
            corpus.AddLink(kind, words[0], words[2]);
        }
        return corpus;
    }
}
