using ArgumentMap.Json;
using ArgumentMap.Reasoning.Tests.Support;

namespace ArgumentMap.Reasoning.Tests.Comparison;

public class CorpusComparisonTests
{
    [Test]
    public void A_contradiction_is_told_once()
    {
        var comparison = Corpus("x", "y", (CorpusLinkKind.Contradicts, "b/y", "a/x")).Compare();

        Assert.That(comparison.Contradictions.Single().ToString(), Is.EqualTo("claim a/x (a) contradicts claim b/y (b)"));
        Assert.That(comparison.Answers, Is.Empty);
    }

    [Test]
    public void A_contrast_is_told_once_and_is_no_contradiction()
    {
        var comparison = Corpus("x", "y", (CorpusLinkKind.Contrasts, "b/y", "a/x")).Compare();

        Assert.That(comparison.Contrasts.Single().ToString(), Is.EqualTo("claim a/x (a) contrasts with claim b/y (b)"));
        Assert.That(comparison.Contradictions, Is.Empty);
        Assert.That(comparison.Agreements, Is.Empty);
    }

    [Test]
    public void What_several_maps_say_is_shared_and_agreed()
    {
        var comparison = Corpus("x", "x", (CorpusLinkKind.SameAs, "a/x", "b/x")).Compare();

        Assert.That(comparison.Shared.Single().Statement.Id, Is.EqualTo("a/x"));
        Assert.That(comparison.Agreements.Single().Statement.Id, Is.EqualTo("a/x"));
        Assert.That(comparison.ToString(),
            Is.EqualTo("2 maps: 1 shared statement, 1 agreement, 0 contradictions, 0 contrasts, 0 objections answered by another map"));
    }

    [Test]
    public void One_map_answers_what_another_objects()
    {
        var answer = Corpus("but!x", "yet", (CorpusLinkKind.Contradicts, "b/yet", "a/but")).Compare().Answers
            .Single(answer => answer.Answer.Id == "b/yet");

        Assert.That(answer.ToString(), Is.EqualTo("claim b/yet (b) answers claim a/but (a)"));
        Assert.That(answer.Target.Id, Is.EqualTo("a/x"));
        Assert.That(answer.IsAcross, Is.True);
    }

    [Test]
    public void A_map_answers_its_own_objection_by_an_undercut()
    {
        var answer = Corpus("r:but!x yet!r", "y").Compare().Answers.Single();

        Assert.That(answer.ToString(), Is.EqualTo("claim a/yet (a) answers claim a/but (a)"));
        Assert.That(answer.IsAcross, Is.False);
    }

    [Test]
    public void Advice_stands_under_each_addressee_with_the_maps_behind_it()
    {
        var corpus = Corpus("rec1", "rec1 why no", (CorpusLinkKind.SameAs, "a/rec1", "b/rec1"));
        var third = corpus.Add(new ArgumentGraph("c"));
        third.AddClaim("reason", "");
        third.AddClaim("objection", "");
        corpus.AddLink(CorpusLinkKind.Corroborates, "c/reason", "a/rec1");
        foreach (var id in new[] { "a", "b" })
        {
            corpus.GetMap(id).AddSource(new SourceDocument("s", "Article"));
            corpus.GetMap(id)
                .Replace(new Recommendation("rec1", "", id == "a" ? ["Oslo"] : ["Bergen"])
                {
                    Anchors = id == "a" ? [new TextAnchor("s", 0, 1)] : [],
                });
        }

        var advice = corpus.Compare().Advice;

        Assert.That(advice.Select(to => to.ToString()), Is.EqualTo(new[] { "Oslo: 1", "Bergen: 1" }));
        Assert.That(advice[0].Advice.Single().ToString(), Is.EqualTo("recommendation a/rec1: made by a, implied by b, supported by c"));
    }

    [Test]
    public void A_premise_on_which_several_rest_and_which_none_supports_is_a_shared_assumption()
    {
        var comparison = Corpus("x>y e>z", "x>w z>w", (CorpusLinkKind.SameAs, "a/x", "b/x"), (CorpusLinkKind.SameAs, "a/z", "b/z"))
            .Compare();

        Assert.That(comparison.SharedAssumptions.Single().ToString(), Is.EqualTo("claim a/x: rested on by a, b"));
    }

    [Test]
    public void A_map_adds_what_no_other_takes_a_stance_on()
    {
        var comparison = Corpus("x e1 rec1", "x y", (CorpusLinkKind.SameAs, "a/x", "b/x")).Compare();

        Assert.That(comparison.Contributions.Select(contribution => contribution.ToString()), Is.EqualTo(new[]
        {
            "a adds 0 claims, 1 piece of evidence, 1 recommendation",
            "b adds 1 claim, 0 pieces of evidence, 0 recommendations",
        }));
    }

    [Test]
    public void Every_statement_is_added_by_one_map_or_discussed_by_several()
    {
        var comparison = Articles().Compare();

        var told = comparison.Contributions.SelectMany(contribution => contribution.Statements)
            .Concat(comparison.Matrix.Rows.Select(row => row.Statement));
        Assert.That(told, Is.EquivalentTo(comparison.Merged.Map.Statements));
    }

    [Test]
    public void The_articles_contradict_each_other_as_often_as_their_links_say()
    {
        var corpus = Articles();

        Assert.That(corpus.Compare().Contradictions,
            Has.Count.EqualTo(corpus.Links.Count(link => link.Kind == CorpusLinkKind.Contradicts)));
    }

    private static ArgumentCorpus Articles() => ArgumentJson.ReadCorpus(Repository.Find("samples/PakistanRussia/maps/corpus.json"));

    private static ArgumentCorpus Corpus(string first, string second, params (CorpusLinkKind Kind, string From, string To)[] links)
    {
        var corpus = new ArgumentCorpus("corpus");
        corpus.Add(TextMap.Parse(first, "a"));
        corpus.Add(TextMap.Parse(second, "b"));
        foreach (var (kind, from, to) in links) corpus.AddLink(kind, from, to);
        return corpus;
    }
}
