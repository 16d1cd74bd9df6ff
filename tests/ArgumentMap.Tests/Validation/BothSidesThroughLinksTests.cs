using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Validation;

/// <summary>What counts as both sides only once the links between two maps are followed, and what only looks like it.</summary>
public class BothSidesThroughLinksTests
{
    [TestCase("thesis<+x", "thesis<-x", "a/x same-as b/x; a/thesis same-as b/thesis", "a/x (a/r1 | b/r1)",
        TestName = "A reason in one map and an objection in the other is found")]
    [TestCase("thesis<+x", "thesis<-x; x<-y", "a/x same-as b/x; a/thesis same-as b/thesis", "",
        TestName = "An objection that its own map answers is fine")]
    [TestCase("thesis<+x; z<-y", "thesis<-z; z<+x", "a/x same-as b/x; a/z same-as b/z; a/thesis same-as b/thesis", "",
        TestName = "An objection that the other map answers is fine")]
    [TestCase("thesis<+x", "thesis<+y", "a/x contradicts b/y; a/thesis same-as b/thesis", "",
        TestName = "Two reasons of which only one can hold are rivals")]
    [TestCase("thesis<+x", "thesis<+y", "a/x contradicts b/y; a/thesis corroborates b/thesis", "",
        TestName = "They are rivals for each thesis that both reach")]
    [TestCase("thesis<+x; x<+deep", "thesis<+y", "a/x contradicts b/y; a/thesis same-as b/thesis", "",
        TestName = "What only supports a rival is no more against the thesis than it")]
    [TestCase("thesis<+x; mid<+x", "thesis<+y", "a/mid contradicts b/y; a/thesis same-as b/thesis", "",
        TestName = "What bears out what contradicts a rival is no more against the thesis than it")]
    [TestCase("thesis<+x; mid<+x", "thesis<+y", "a/mid contradicts b/thesis; a/thesis same-as b/thesis", "a/x (a/r1 | a/r2)",
        TestName = "What bears out what contradicts the thesis is found")]
    [TestCase("thesis<+x; mid<+x", "thesis<+y; y<+x", "a/mid contradicts b/y; a/thesis same-as b/thesis; a/x same-as b/x",
        "a/x (a/r1, b/r2 | a/r2)", TestName = "A reason that bears out what contradicts its own conclusion is found")]
    [TestCase("thesis<+x", "thesis<+z; z<+y", "a/x contradicts b/z; a/x corroborates b/y; a/thesis same-as b/thesis",
        "a/x (a/r1 | link1); b/z (b/r1 | link2)", TestName = "A reason that contradicts what it supports is found")]
    [TestCase("thesis<+x", "thesis<+y", "a/x contradicts b/thesis; a/thesis same-as b/thesis", "a/x (a/r1 | link1)",
        TestName = "A reason that contradicts the thesis is found")]
    [TestCase("thesis<+mid; mid<+x; thesis<-con; con<+x", "thesis<+y", "a/thesis corroborates b/thesis", "",
        TestName = "What a map has by itself is not told again for the thesis of another")]
    [TestCase("thesis<+mid; mid<+x; thesis<-con; con<+x", "thesis<-y", "a/x corroborates b/y; a/thesis corroborates b/thesis",
        "a/x (a/r2 | a/r4, link1)", TestName = "Unless a link of the statement adds to it")]
    public void Both_sides_are_found_only_where_the_links_make_them(string a, string b, string links, string expected)
    {
        var corpus = new ArgumentCorpus("c");
        corpus.Add(Rule.Steps(a, "a").Build());
        corpus.Add(Rule.Steps(b, "b").Build());
        foreach (var link in links.Split("; "))
        {
            var words = link.Split(' ');
            Assert.That(Vocabulary.TryParse<CorpusLinkKind>(words[1], out var kind));
            corpus.AddLink(kind, words[0], words[2]);
        }

        var found = corpus.Validate().Where(finding => finding.Rule.Id == "AM406").Select(finding => Sides(finding.Message));

        Assert.That(string.Join("; ", found), Is.EqualTo(expected));
    }

    [TestCase(Basis.Implicit, 1)]
    [TestCase(Basis.Analyst, 0)]
    public void What_only_an_analyst_objects_is_no_use_that_an_article_makes(Basis basis, int expected)
    {
        var corpus = new ArgumentCorpus("c");
        corpus.Add(Rule.Steps("thesis<+x", "a").Build());
        corpus.Add(Rule.Steps("y<+z", "b").Attack("thesis", "z", attack => attack with { Basis = basis }).Build());
        corpus.AddLink(CorpusLinkKind.Corroborates, "a/x", "b/z");
        corpus.AddLink(CorpusLinkKind.SameAs, "a/thesis", "b/thesis");

        Assert.That(corpus.Validate().Count(finding => finding.Rule.Id == "AM406"), Is.EqualTo(expected));
    }

    /// <summary>The statement of a finding and its steps to either side.</summary>
    private static string Sides(string message)
    {
        var inBrackets = message.Split('(', ')');
        return $"{message.Split(' ')[2]} ({inBrackets[1]} | {inBrackets[3]})";
    }
}
