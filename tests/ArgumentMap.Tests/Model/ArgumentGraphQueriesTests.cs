namespace ArgumentMap.Tests.Model;

/// <summary>The questions one asks of a map, on a small example: a tram, its reasons and the objections to them.</summary>
public class ArgumentGraphQueriesTests
{
    private ArgumentGraph _map = new("empty");

    [SetUp]
    public void BuildTheExample()
    {
        _map = MapBuilder.Create("tram")
            .Claim("thesis", "The city should build the tram.")
            .Claim("busy", "The bus line is overcrowded.")
            .Evidence("count", "The count of 2023 found 140 riders a bus.")
            .Evidence("method", "The count was made on one day only.")
            .Claim("money", "The city can pay for it.")
            .Evidence("debt", "The city has debts.")
            .Support("thesis", ["busy", "money"], r => r with { Id = "main" })
            .Support("busy", "count", r => r with { Id = "counted" })
            .Attack("counted", "method", r => r with { Id = "undercut" })
            .Attack("money", "debt", r => r with { Id = "undermine" })
            .Build();
    }

    [Test]
    public void Roots_are_the_final_conclusions_and_leaves_what_has_no_reason()
    {
        Assert.That(Ids(_map.Roots), Is.EqualTo("thesis"));
        Assert.That(Ids(_map.Leaves), Is.EqualTo("count method debt"));
    }

    [Test]
    public void Supporters_and_attackers_are_the_premises_of_the_relations_to_a_node()
    {
        Assert.That(Ids(_map.Supporters("thesis")), Is.EqualTo("busy money"));
        Assert.That(Ids(_map.Attackers("money")), Is.EqualTo("debt"));
        Assert.That(Ids(_map.Attackers("counted")), Is.EqualTo("method"));
        Assert.That(_map.Attackers("thesis"), Is.Empty);
    }

    [Test]
    public void What_a_node_argues_for_and_against_is_found_from_its_side_too()
    {
        Assert.That(Ids(_map.SupportTargets("count")), Is.EqualTo("busy"));
        Assert.That(Ids(_map.AttackTargets("method")), Is.EqualTo("counted"));
    }

    [Test]
    public void An_attack_on_a_step_undercuts_it()
    {
        Assert.That(_map.FormsOf("undercut"), Is.EqualTo(AttackForms.Undercut));
        Assert.That(_map.IsUndercut("counted"), Is.True);
        Assert.That(_map.IsUndercut("main"), Is.False);
    }

    [Test]
    public void An_attack_on_an_unsupported_premise_undermines_it()
    {
        Assert.That(_map.FormsOf("undermine"), Is.EqualTo(AttackForms.Undermine));
        Assert.That((_map.IsUndermined("money"), _map.IsRebutted("money")), Is.EqualTo((true, false)));
    }

    [Test]
    public void An_attack_on_a_final_conclusion_rebuts_it()
    {
        var rebuttal = _map.AddAttack("thesis", "debt");

        Assert.That(_map.FormsOf(rebuttal.Id), Is.EqualTo(AttackForms.Rebut));
        Assert.That((_map.IsRebutted("thesis"), _map.IsUndermined("thesis")), Is.EqualTo((true, false)));
    }

    [Test]
    public void An_attack_on_an_intermediate_conclusion_rebuts_one_argument_and_undermines_the_other()
    {
        var attack = _map.AddAttack("busy", "debt");

        Assert.That(_map.FormsOf(attack.Id), Is.EqualTo(AttackForms.Rebut | AttackForms.Undermine));
    }

    [Test]
    public void An_attack_that_points_at_nothing_and_a_support_have_no_form()
    {
        _map.Add(new Relation("loose", RelationKind.Attack));

        Assert.That(_map.FormsOf("loose"), Is.EqualTo(AttackForms.None));
        Assert.That(_map.FormsOf("main"), Is.EqualTo(AttackForms.None));
    }

    [Test]
    public void A_statement_in_the_middle_is_an_intermediate_conclusion()
    {
        Assert.That(_map.IsIntermediate("busy"), Is.True);
        Assert.That(_map.IsIntermediate("thesis"), Is.False);
        Assert.That(_map.IsIntermediate("money"), Is.False);
    }

    [Test]
    public void Evidence_that_backs_a_step_supports_what_the_step_leads_to()
    {
        var map = new ArgumentGraph("map");
        map.Add(new Claim("thesis", "t"));
        map.Add(new Claim("reason", "r"));
        map.Add(new Evidence("study", "s"));
        var step = map.AddSupport("thesis", "reason");
        map.AddSupport(step.Id, "study");

        Assert.That(Ids(map.EvidenceFor("thesis")), Is.EqualTo("study"));
    }

    [Test]
    public void Evidence_supports_through_intermediate_conclusions_but_not_through_attacks() =>
        Assert.That(Ids(_map.EvidenceFor("thesis")), Is.EqualTo("count"));

    [Test]
    public void Beneath_a_node_lies_everything_that_bears_on_it()
    {
        Assert.That(Ids(_map.Beneath("busy")), Is.EqualTo("counted count undercut method"));
        Assert.That(Ids(_map.Above("method")), Is.EqualTo("undercut counted busy main thesis"));
    }

    [Test]
    public void A_node_lies_beneath_itself_only_in_a_circle()
    {
        Assert.That(Ids(_map.Beneath("thesis")).Split(' '), Does.Not.Contain("thesis"));

        _map.AddSupport("count", "thesis");

        Assert.That(Ids(_map.Beneath("thesis")).Split(' '), Does.Contain("thesis"));
    }

    [Test]
    public void Every_query_names_an_id_that_is_not_there()
    {
        Action<string>[] queries =
        [
            id => _map.PremisesOf(id), id => _map.ConclusionsOf(id), id => _map.RelationsTo(id), id => _map.RelationsFrom(id),
            id => _map.RelationsTo(id, RelationKind.Support), id => _map.RelationsFrom(id, RelationKind.Attack),
            id => _map.Supporters(id), id => _map.Attackers(id), id => _map.SupportTargets(id), id => _map.AttackTargets(id),
            id => _map.IsLinked(id), id => _map.IsConvergent(id), id => _map.IsIntermediate(id), id => _map.IsUndercut(id),
            id => _map.IsRebutted(id),
            id => _map.IsUndermined(id), id => _map.FormsOf(id), id => _map.Beneath(id), id => _map.Above(id), id => _map.EvidenceFor(id),
            id => _map.PathsTo(id), id => _map.PathsBetween(id, "thesis"), id => _map.PathsBetween("thesis", id),
        ];

        foreach (var query in queries)
            Assert.That(() => query("nobody"), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("nobody"));
    }

    [Test]
    public void Questions_about_a_relation_are_not_asked_of_a_statement()
    {
        Action<string>[] queries = [id => _map.PremisesOf(id), id => _map.ConclusionsOf(id), id => _map.IsLinked(id),
            id => _map.IsUndercut(id), id => _map.FormsOf(id)];

        foreach (var query in queries)
            Assert.That(() => query("thesis"), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("claim thesis"));
    }

    private static string Ids(IEnumerable<ArgumentNode> nodes) => string.Join(' ', nodes.Select(node => node.Id));
}
