using ArgumentMap.Json;

namespace ArgumentMap.Tests.Corpus;

public class AgreementMatrixTests
{
    [Test]
    public void A_statement_of_one_map_on_which_nothing_of_another_bears_has_no_row() =>
        Assert.That(AgreementMatrix.Of(Two().Merge()).Rows, Is.Empty);

    [Test]
    public void Maps_that_make_the_same_statement_agree()
    {
        var matrix = Matrix((CorpusLinkKind.SameAs, "a/x", "b/x"));

        Assert.That(matrix.Rows.Single().ToString(), Is.EqualTo("claim a/x: a makes (a/x); b makes (b/x)"));
        Assert.That(matrix.Rows.Single().IsAgreed, Is.True);
    }

    [Test]
    public void What_a_map_has_without_a_passage_it_implies()
    {
        var corpus = Two();
        corpus.GetMap("b").Replace(new Claim("x", ""));
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");

        var row = AgreementMatrix.Of(corpus.Merge()).Rows.Single();

        Assert.That(row.ToString(), Is.EqualTo("claim a/x: a makes (a/x); b implies (b/x)"));
        Assert.That(row.IsAgreed, Is.True);
    }

    [Test]
    public void Elaboration_counts_in_both_directions()
    {
        var matrix = Matrix((CorpusLinkKind.Elaborates, "b/why", "a/x"));

        Assert.That(matrix.Rows.Select(row => row.ToString()), Is.EqualTo(new[]
        {
            "claim a/x: a makes (a/x); b supports (b/why)",
            "claim b/why: a supports (a/x); b makes (b/why)",
        }));
    }

    [Test]
    public void Who_judges_a_matter_differently_neither_supports_nor_attacks_it() =>
        Assert.That(Matrix((CorpusLinkKind.Contrasts, "b/why", "a/x")).Rows, Is.Empty);

    [Test]
    public void Pairs_that_say_nothing_come_on_request_only()
    {
        var corpus = Two();
        corpus.Add(new ArgumentGraph("empty"));
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");

        var matrix = AgreementMatrix.Of(corpus.Merge());

        Assert.That(matrix.Pairs.Select(pair => pair.ToString()), Is.EqualTo(new[] { "a and b: 1 agreement, 0 disagreements" }));
        Assert.That(matrix.AllPairs.Select(pair => pair.ToString()), Is.EqualTo(new[]
        {
            "a and b: 1 agreement, 0 disagreements", "a and empty: 0 agreements, 0 disagreements", "b and empty: 0 agreements, 0 "
                + "disagreements",
        }));
    }

    [TestCase(CorpusLinkKind.Corroborates)]
    [TestCase(CorpusLinkKind.Elaborates)]
    public void A_map_supports_what_a_statement_of_it_bears_out(CorpusLinkKind kind)
    {
        var row = Matrix((kind, "b/why", "a/x")).Rows[0];

        Assert.That(row.Statement.Id, Is.EqualTo("a/x"));
        Assert.That(row["a"].Stance, Is.EqualTo(MapStance.Makes));
        Assert.That(row["b"], Is.EqualTo(new AgreementCell("b", MapStance.Supports, [new CorpusReference("b", "why")])));
    }

    [Test]
    public void Maps_whose_statements_contradict_each_other_attack_each_others()
    {
        var matrix = Matrix((CorpusLinkKind.Contradicts, "a/x", "b/x"));

        Assert.That(matrix.Rows.Select(row => row.ToString()), Is.EqualTo(new[]
        {
            "claim a/x: a makes (a/x); b attacks (b/x)",
            "claim b/x: a attacks (a/x); b makes (b/x)",
        }));
        Assert.That(matrix.Contested.Count(), Is.EqualTo(2));
    }

    [Test]
    public void A_link_from_a_shared_statement_speaks_for_all_maps_that_make_it()
    {
        var corpus = Two();
        corpus.Add(MapBuilder.Create("c").Source("s", "").Claim("x", "", Anchored).Build());
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");
        corpus.AddLink(CorpusLinkKind.Contradicts, "b/x", "c/x");

        var row = AgreementMatrix.Of(corpus.Merge()).Rows.Single(row => row.Statement.Id == "c/x");

        Assert.That(row.Cells.Select(cell => cell.Words), Is.EqualTo(new[] { "attacks", "attacks", "makes" }));
    }

    [Test]
    public void A_map_may_have_reasons_for_and_against_what_it_does_not_make()
    {
        var row = Matrix((CorpusLinkKind.Corroborates, "b/why", "a/x"), (CorpusLinkKind.Contradicts, "b/x", "a/x")).Rows
            .Single(row => row.Statement.Id == "a/x");

        Assert.That(row["b"].Words, Is.EqualTo("supports and attacks"));
        Assert.That(row["b"].IsDivided, Is.True);
    }

    [Test]
    public void A_shared_premise_does_not_commit_a_map_to_what_another_map_concludes_from_it()
    {
        var matrix = Matrix((CorpusLinkKind.SameAs, "a/why", "b/why"));

        Assert.That(matrix.Rows.Select(row => row.Statement.Id), Is.EqualTo(new[] { "a/why" }));
    }

    [Test]
    public void What_a_map_corroborates_and_makes_it_makes()
    {
        var row = Matrix((CorpusLinkKind.SameAs, "a/x", "b/x"), (CorpusLinkKind.Corroborates, "b/why", "a/x")).Rows.Single();

        Assert.That(row["b"].Stance, Is.EqualTo(MapStance.Makes));
    }

    [Test]
    public void An_objection_that_a_map_raises_and_leaves_standing_is_an_attack()
    {
        var corpus = Two();
        corpus.GetMap("b").AddClaim("but", "");
        corpus.GetMap("b").AddAttack("x", "but");
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");

        var row = AgreementMatrix.Of(corpus.Merge()).Rows.Single();

        Assert.That(row.ToString(), Is.EqualTo("claim a/x: a makes (a/x); b makes and attacks (b/x, b/but)"));
    }

    [TestCase("r2", TestName = "An_objection_that_a_map_answers_by_an_undercut_is_no_stance")]
    [TestCase("but", TestName = "An_objection_that_a_map_answers_by_a_rebuttal_is_no_stance")]
    public void An_objection_that_a_map_answers_is_no_stance(string answered)
    {
        var corpus = Two();
        corpus.GetMap("b").AddClaim("but", "");
        corpus.GetMap("b").AddClaim("yet", "");
        corpus.GetMap("b").AddAttack("x", "but");
        corpus.GetMap("b").AddAttack(answered, "yet");
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");

        Assert.That(AgreementMatrix.Of(corpus.Merge()).Rows.Single()["b"].Stance, Is.EqualTo(MapStance.Makes));
    }

    [Test]
    public void What_a_map_reports_only_to_reject_it_speaks_for_nothing()
    {
        var corpus = Two();
        corpus.GetMap("b").Add(Anchored(new Claim("myth", "")));
        corpus.GetMap("b").AddClaim("fact", "");
        corpus.GetMap("b").AddAttack("myth", "fact");
        corpus.AddLink(CorpusLinkKind.Contradicts, "b/myth", "a/x");

        var rows = AgreementMatrix.Of(corpus.Merge()).Rows;

        Assert.That(rows.Select(row => row.Statement.Id), Is.EqualTo(new[] { "b/myth" }));
        Assert.That(rows.Single().Cells.Select(cell => cell.Words), Is.EqualTo(new[] { "attacks", "makes and attacks" }));
    }

    [Test]
    public void An_attack_that_two_maps_draw_is_an_attack_of_both()
    {
        var corpus = Two();
        foreach (var map in corpus.Maps)
        {
            map.Add(Anchored(new Claim("but", "")));
            map.AddAttack("x", "but");
        }
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");
        corpus.AddLink(CorpusLinkKind.SameAs, "a/but", "b/but");

        var row = AgreementMatrix.Of(corpus.Merge()).Rows[0];

        Assert.That(row.Cells.Select(cell => cell.Words), Is.Not.Empty.And.All.EqualTo("makes and attacks"));
    }

    [Test]
    public void Pairs_count_the_statements_on_which_both_take_a_side()
    {
        var matrix = Matrix((CorpusLinkKind.SameAs, "a/why", "b/why"), (CorpusLinkKind.Contradicts, "a/x", "b/x"));

        Assert.That(matrix.Pairs.Single().ToString(), Is.EqualTo("a and b: 1 agreement, 2 disagreements"));
    }

    [Test]
    public void A_map_that_says_nothing_keeps_its_column()
    {
        var corpus = new ArgumentCorpus("corpus");
        corpus.Add(new ArgumentGraph("empty"));
        foreach (var map in Two().Maps) corpus.Add(map);
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");

        var matrix = AgreementMatrix.Of(corpus.Merge());

        Assert.That(matrix.Maps, Is.EqualTo(new[] { "empty", "a", "b" }));
        Assert.That(matrix.Rows.Single()["empty"].Words, Is.EqualTo("no stance"));
    }

    [Test]
    public void A_row_names_an_unknown_map() =>
        Assert.That(() => Matrix((CorpusLinkKind.SameAs, "a/x", "b/x")).Rows[0]["z"], Throws.TypeOf<KeyNotFoundException>().With.Message
            .Contains("'z'"));

    [Test]
    public void The_articles_disagree_about_when_the_new_era_began()
    {
        var corpus = ArgumentJson.ReadCorpus(Repository.Find("samples/PakistanRussia/maps/corpus.json"));

        var row = AgreementMatrix.Of(corpus.Merge()).Rows.Single(row => row.Statement.Id == "changing-dynamics/new-era-2003");

        Assert.That(row.AllCells.Select(cell => cell.Words),
            Is.EqualTo(new[] { "attacks", "makes", "no stance", "no stance", "no stance" }));
    }

    private static ArgumentCorpus Two()
    {
        var corpus = new ArgumentCorpus("corpus");
        foreach (var id in new[] { "a", "b" })
            corpus.Add(MapBuilder.Create(id).Source("s", "").Claim("x", "", Anchored).Claim("why", "", Anchored).Support("x", "why")
                .Build());
        return corpus;
    }

    private static Claim Anchored(Claim claim) => claim with { Anchors = [new TextAnchor("s", 0, 1)] };

    private static AgreementMatrix Matrix(params (CorpusLinkKind Kind, string From, string To)[] links)
    {
        var corpus = Two();
        foreach (var (kind, from, to) in links) corpus.AddLink(kind, from, to);
        return AgreementMatrix.Of(corpus.Merge());
    }
}
