namespace ArgumentMap.Tests.Model;

public class ArgumentGraphTests
{
    [Test]
    public void A_new_map_is_empty_and_has_its_id_and_title()
    {
        var map = new ArgumentGraph("tram", "Should we build the tram?");

        Assert.That(map.Id, Is.EqualTo("tram"));
        Assert.That(map.Title, Is.EqualTo("Should we build the tram?"));
        Assert.That(map.Nodes, Is.Empty);
        Assert.That(map.Edges, Is.Empty);
        Assert.That(map.Extensions, Is.SameAs(ExtensionData.Empty));
    }

    [TestCase("")]
    [TestCase(" tram")]
    [TestCase("tram\t")]
    [TestCase("tr\u0007am")]
    [TestCase("tram/2024")]
    public void A_map_cannot_have_an_id_that_no_corpus_could_name(string id) =>
        Assert.That(() => new ArgumentGraph(id), Throws.ArgumentException.With.Property(nameof(ArgumentException.ParamName)).EqualTo("id"));

    [Test]
    public void Ids_titles_and_languages_are_well_formed_or_refused()
    {
        var map = new ArgumentGraph("m", "old") { Language = "en" };

        Assert.That(() => new ArgumentGraph("half a smile \uD83D"), Throws.ArgumentException);
        Assert.That(() => map.Title = "\uDE00", Throws.ArgumentException);
        Assert.That(() => map.Language = "\uDE00", Throws.ArgumentException);
        Assert.That((map.Title, map.Language), Is.EqualTo(("old", "en")));
    }

    [Test]
    public void Nodes_stand_in_insertion_order_statements_first_then_locutions_then_relations()
    {
        var map = new ArgumentGraph("m");
        map.Add(new Relation("r", RelationKind.Support));
        map.Add(new Locution("l", ""));
        map.Add(new Evidence("e", ""));
        map.Add(new Claim("c", ""));

        Assert.That(map.Nodes.Select(node => node.Id), Is.EqualTo(new[] { "e", "c", "l", "r" }));
    }

    [Test]
    public void Edges_stand_relation_by_relation_premises_first()
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("a", "a");
        map.AddClaim("b", "b");
        map.Add(new Relation("late", RelationKind.Attack));
        map.AddRelation(new Relation("step", RelationKind.Support), ["a"], ["b"]);
        map.AddConclusion("late", "a");
        map.AddPremise("late", "b");

        Assert.That(map.Edges.Select(edge => edge.ToString()), Is.EqualTo(new[]
        {
            "claim b -> attack late (premise)",
            "attack late -> claim a (conclusion)",
            "claim b -> support step (premise)",
            "support step -> claim a (conclusion)",
        }));
    }

    [Test]
    public void The_statements_are_told_apart_by_their_kind()
    {
        var map = new ArgumentGraph("m");
        var evidence = map.NewEvidence("a fact");
        var claim = map.Add(new Claim("c", "a judgement") { IsMain = true });
        var recommendation = map.NewRecommendation("an act");

        Assert.That(map.Claims, Is.EqualTo(new[] { claim }));
        Assert.That(map.Evidence, Is.EqualTo(new[] { evidence }));
        Assert.That(map.Recommendations, Is.EqualTo(new[] { recommendation }));
        Assert.That(map.MainStatements, Is.EqualTo(new[] { claim }));
    }

    [Test]
    public void A_node_is_found_by_its_id()
    {
        var map = new ArgumentGraph("m");
        var claim = map.NewClaim("text");

        Assert.That(map.Contains(claim.Id), Is.True);
        Assert.That(map.GetNode(claim.Id), Is.SameAs(claim));
        Assert.That(map.GetStatement(claim.Id), Is.SameAs(claim));
        Assert.That(map.TryGetNode(claim.Id, out var found), Is.True);
        Assert.That(found, Is.SameAs(claim));
    }

    [Test]
    public void Ids_are_compared_letter_by_letter()
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("café", "text");

        Assert.That(map.Contains("Café"), Is.False);
        Assert.That(map.Contains("cafe\u0301"), Is.False);
        Assert.That(map.TryGetNode("CAFÉ", out var found), Is.False);
        Assert.That(found, Is.Null);
    }

    [Test]
    public void An_unknown_id_is_named_in_the_message() =>
        Assert.That(() => new ArgumentGraph("m").GetNode("nobody"), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("nobody"));

    [Test]
    public void A_statement_is_no_relation_and_a_relation_no_statement()
    {
        var map = new ArgumentGraph("m");
        var claim = map.NewClaim("text");
        var relation = map.AddSupport(claim, claim);

        Assert.That(() => map.GetRelation(claim.Id), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("claim c1"));
        Assert.That(() => map.GetStatement(relation.Id), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("support r1"));
    }

    [Test]
    public void No_id_at_all_is_the_callers_mistake()
    {
        var map = new ArgumentGraph("m");

        Assert.That(() => map.Contains(null!), Throws.ArgumentNullException);
        Assert.That(() => map.GetNode(null!), Throws.ArgumentNullException);
        Assert.That(() => map.TryGetNode(null!, out _), Throws.ArgumentNullException);
        Assert.That(() => map.Remove(null!), Throws.ArgumentNullException);
        Assert.That(() => map.Add<Claim>(null!), Throws.ArgumentNullException);
    }

    [Test]
    public void A_map_says_in_one_line_what_it_is()
    {
        var map = new ArgumentGraph("tram", "Should we?");
        map.AddSupport(map.NewClaim("a"), map.NewClaim("b"));

        Assert.That(map.ToString(), Is.EqualTo("tram \"Should we?\": 2 statements, 1 relation"));
    }
}
