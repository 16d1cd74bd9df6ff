namespace ArgumentMap.Tests.Model;

public class ArgumentGraphEditingTests
{
    [Test]
    public void Removing_a_statement_removes_a_relation_that_loses_its_last_premise_and_the_attacks_on_it()
    {
        var map = new ArgumentGraph("m");
        var (thesis, reason, doubt) = (map.NewClaim("thesis"), map.NewClaim("reason"), map.NewClaim("doubt"));
        var step = map.AddSupport(thesis, reason);
        var undercut = map.AddAttack(step, doubt);

        var removed = map.Remove(reason.Id);

        Assert.That(removed, Is.EqualTo(new ArgumentNode[] { reason, step, undercut }));
        Assert.That(map.Nodes, Is.EqualTo(new ArgumentNode[] { thesis, doubt }));
        Assert.That(map.EdgeCount, Is.Zero);
    }

    [Test]
    public void Removing_one_of_several_linked_premises_keeps_the_relation()
    {
        var map = new ArgumentGraph("m");
        var (thesis, one, other) = (map.NewClaim("thesis"), map.NewClaim("one"), map.NewClaim("other"));
        var step = map.AddSupport(thesis, one, other);

        Assert.That(map.Remove(one.Id), Is.EqualTo(new[] { one }));
        Assert.That(map.PremisesOf(step.Id), Is.EqualTo(new[] { other }));
        Assert.That(map.EdgeCount, Is.EqualTo(2));
    }

    [Test]
    public void Removing_a_conclusion_removes_the_relations_to_it()
    {
        var map = new ArgumentGraph("m");
        var (thesis, reason) = (map.NewClaim("thesis"), map.NewClaim("reason"));
        var step = map.AddSupport(thesis, reason);

        Assert.That(map.Remove(thesis.Id), Is.EqualTo(new ArgumentNode[] { thesis, step }));
        Assert.That(map.Nodes, Is.EqualTo(new[] { reason }));
    }

    [Test]
    public void Removing_a_premise_keeps_an_unfinished_relation_that_never_had_it()
    {
        var map = new ArgumentGraph("m");
        map.Add(new Relation("bare", RelationKind.Support));
        var claim = map.NewClaim("thesis");
        map.AddConclusion("bare", claim.Id);
        var reason = map.NewClaim("reason");

        map.Remove(reason.Id);

        Assert.That(map.Contains("bare"), Is.True);
    }

    [Test]
    public void Removing_a_relation_keeps_its_statements()
    {
        var map = new ArgumentGraph("m");
        var (thesis, reason) = (map.NewClaim("thesis"), map.NewClaim("reason"));
        var step = map.AddSupport(thesis, reason);

        map.Remove(step.Id);

        Assert.That(map.Nodes, Is.EqualTo(new[] { thesis, reason }));
        Assert.That(map.EdgeCount, Is.Zero);
    }

    [Test]
    public void A_relation_that_attacks_itself_can_be_removed()
    {
        var map = new ArgumentGraph("m");
        map.Add(new Relation("self", RelationKind.Attack));
        map.AddConclusion("self", "self");
        map.AddPremise("self", "self");

        Assert.That(map.Remove("self"), Has.Count.EqualTo(1));
        Assert.That((map.NodeCount, map.EdgeCount), Is.EqualTo((0, 0)));
    }

    [Test]
    public void A_premise_is_added_once()
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("c", "reason");
        map.Add(new Relation("r", RelationKind.Support));

        Assert.That(map.AddPremise("r", "c"), Is.True);
        Assert.That(map.AddPremise("r", "c"), Is.False);
        Assert.That(map.EdgeCount, Is.EqualTo(1));
    }

    [Test]
    public void A_node_can_be_premise_and_conclusion_of_one_relation()
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("c", "because");

        map.AddSupport("c", "c");

        Assert.That(map.RelationsTo("c"), Is.EqualTo(map.RelationsFrom("c")));
        Assert.That(map.EdgeCount, Is.EqualTo(2));
    }

    [Test]
    public void Taking_a_premise_away_leaves_the_relation_without_one()
    {
        var map = new ArgumentGraph("m");
        var (thesis, reason) = (map.NewClaim("thesis"), map.NewClaim("reason"));
        var step = map.AddSupport(thesis, reason);

        Assert.That(map.RemovePremise(step.Id, reason.Id), Is.True);
        Assert.That(map.RemovePremise(step.Id, reason.Id), Is.False);
        Assert.That(map.PremisesOf(step.Id), Is.Empty);
        Assert.That(map.ConclusionsOf(step.Id), Is.EqualTo(new[] { thesis }));
    }

    [Test]
    public void Taking_a_conclusion_away_leaves_the_relation_without_one()
    {
        var map = new ArgumentGraph("m");
        var (thesis, reason) = (map.NewClaim("thesis"), map.NewClaim("reason"));
        var step = map.AddSupport(thesis, reason);

        Assert.That(map.RemoveConclusion(step.Id, thesis.Id), Is.True);
        Assert.That(map.RemoveConclusion(step.Id, thesis.Id), Is.False);
        Assert.That(map.ConclusionsOf(step.Id), Is.Empty);
        Assert.That(map.RelationsTo(thesis.Id), Is.Empty);
    }

    [Test]
    public void A_relation_can_have_several_conclusions()
    {
        var map = new ArgumentGraph("m");
        var (reason, one, other) = (map.NewClaim("reason"), map.NewClaim("one"), map.NewClaim("other"));

        map.AddRelation(new Relation("r", RelationKind.Support), [one.Id, other.Id], [reason.Id]);

        Assert.That(map.ConclusionsOf("r"), Is.EqualTo(new[] { one, other }));
    }

    [Test]
    public void Replacing_a_node_keeps_its_edges_and_its_place()
    {
        var map = new ArgumentGraph("m");
        var (thesis, reason) = (map.AddClaim("a", "thesis"), map.AddClaim("b", "reason"));
        var step = map.AddSupport(thesis, reason);

        var better = map.Replace(thesis with { Text = "a better thesis" });

        Assert.That(map.Statements, Is.EqualTo(new[] { better, reason }));
        Assert.That(map.ConclusionsOf(step.Id), Is.EqualTo(new[] { better }));
    }

    [Test]
    public void A_claim_can_become_evidence()
    {
        var map = new ArgumentGraph("m");
        var claim = map.NewClaim("It rained.");

        var evidence = map.Replace(new Evidence(claim.Id, claim.Text, EvidenceType.Observation));

        Assert.That(map.Claims, Is.Empty);
        Assert.That(map.Evidence, Is.EqualTo(new[] { evidence }));
    }

    [Test]
    public void A_statement_cannot_become_a_relation_or_a_locution()
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("x", "text");

        Assert.That(() => map.Replace(new Relation("x", RelationKind.Support)), Throws.ArgumentException.With.Message.Contains("claim x"));
        Assert.That(() => map.Replace(new Locution("x", "text")), Throws.ArgumentException);
        Assert.That(map.GetNode("x"), Is.InstanceOf<Claim>());
    }

    [Test]
    public void Renaming_a_node_keeps_its_edges_and_its_place()
    {
        var map = new ArgumentGraph("m");
        var (thesis, reason) = (map.AddClaim("a", "thesis"), map.AddClaim("b", "reason"));
        var step = map.AddSupport(thesis, reason);

        var renamed = map.Rename("a", "z");

        Assert.That(map.Contains("a"), Is.False);
        Assert.That(map.Statements.Select(statement => statement.Id), Is.EqualTo(new[] { "z", "b" }));
        Assert.That(map.ConclusionsOf(step.Id), Is.EqualTo(new[] { renamed }));
    }

    [Test]
    public void Renaming_a_node_to_its_own_id_changes_nothing()
    {
        var map = new ArgumentGraph("m");
        var claim = map.NewClaim("text");

        Assert.That(map.Rename(claim.Id, claim.Id), Is.SameAs(claim));
    }

    [Test]
    public void Ids_that_are_taken_are_refused_and_what_has_them_is_named()
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("x", "text");
        map.AddClaim("y", "text");

        Assert.That(() => map.AddEvidence("x", "fact"), Throws.ArgumentException.With.Message.Contains("claim x"));
        Assert.That(() => map.Rename("y", "x"), Throws.ArgumentException.With.Message.Contains("claim x"));
        Assert.That(() => map.Rename("y", " "), Throws.ArgumentException);
    }

    [Test]
    public void A_premise_named_twice_is_refused_and_nothing_is_added()
    {
        var map = new ArgumentGraph("m");
        var (thesis, reason) = (map.NewClaim("thesis"), map.NewClaim("reason"));

        Assert.That(() => map.AddSupport(thesis, reason, reason), Throws.ArgumentException.With.Message.Contains(reason.Id));
        Assert.That(map.Relations, Is.Empty);
    }

    [Test]
    public void A_relation_with_an_unknown_end_is_not_added()
    {
        var map = new ArgumentGraph("m");
        var thesis = map.NewClaim("thesis");

        Assert.That(() => map.AddSupport(thesis.Id, "nobody"), Throws.TypeOf<KeyNotFoundException>());
        Assert.That(() => map.AddSupport("nobody", thesis.Id), Throws.TypeOf<KeyNotFoundException>());
        Assert.That(map.Relations, Is.Empty);
    }

    [Test]
    public void A_copy_has_the_maps_own_members_too()
    {
        var map = new ArgumentGraph("m", "title") { Language = "en", Extensions = ExtensionData.Empty.With("x", "1") };
        map.AddSource(new SourceDocument("s", "article"));
        map.AddParticipant(new Participant("p", "someone"));

        var copy = map.Copy();
        copy.Title = "other";
        copy.RemoveSource("s");

        Assert.That((copy.Id, copy.Language, copy.Extensions), Is.EqualTo((map.Id, map.Language, map.Extensions)));
        Assert.That(copy.Participants, Is.EqualTo(map.Participants));
        Assert.That((map.Title, map.Sources.Count), Is.EqualTo(("title", 1)));
    }
}
