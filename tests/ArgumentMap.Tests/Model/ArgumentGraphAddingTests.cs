namespace ArgumentMap.Tests.Model;

public class ArgumentGraphAddingTests
{
    [Test]
    public void Nodes_without_an_id_get_the_next_free_one_of_their_kind()
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("c2", "in the way");

        Assert.That(map.NewClaim("one").Id, Is.EqualTo("c1"));
        Assert.That(map.NewClaim("two").Id, Is.EqualTo("c3"));
        Assert.That(map.NewEvidence("fact").Id, Is.EqualTo("e1"));
        Assert.That(map.NewRecommendation("act").Id, Is.EqualTo("rec1"));
    }

    [Test]
    public void Relations_get_an_id_that_is_free()
    {
        var map = new ArgumentGraph("m");
        var (a, b) = (map.NewClaim("a"), map.AddClaim("r2", "b"));

        Assert.That(map.AddSupport(a, b).Id, Is.EqualTo("r1"));
        Assert.That(map.AddSupport(b, a).Id, Is.EqualTo("r3"));
    }

    [Test]
    public void A_relations_id_is_free_even_after_another_was_removed()
    {
        var map = new ArgumentGraph("m");
        var (a, b) = (map.NewClaim("a"), map.NewClaim("b"));
        var first = map.AddSupport(a, b);
        var second = map.AddSupport(b, a);
        map.Remove(first.Id);

        Assert.That(map.AddAttack(a, b).Id, Is.Not.EqualTo(second.Id));
    }

    [Test]
    public void Evidence_keeps_its_type_and_a_recommendation_its_addressees()
    {
        var map = new ArgumentGraph("m");

        Assert.That(map.NewEvidence("fact", EvidenceType.Statistic).Type, Is.EqualTo(EvidenceType.Statistic));
        Assert.That(map.NewRecommendation("act", ["the council", "the mayor"]).Addressees,
            Is.EqualTo(new[] { "the council", "the mayor" }));
    }

    [Test]
    public void Several_premises_in_one_call_are_linked_and_several_calls_converge()
    {
        var map = new ArgumentGraph("m");
        var (thesis, a, b, c) = (map.NewClaim("thesis"), map.NewClaim("a"), map.NewClaim("b"), map.NewClaim("c"));

        var linked = map.AddSupport(thesis, a, b);
        var alone = map.AddSupport(thesis, c);

        Assert.That(map.IsLinked(linked.Id), Is.True);
        Assert.That(map.IsLinked(alone.Id), Is.False);
        Assert.That(map.IsConvergent(thesis.Id), Is.True);
    }

    [Test]
    public void Relations_can_be_named_by_nodes_or_by_ids()
    {
        var map = new ArgumentGraph("m");
        var (thesis, reason) = (map.NewClaim("thesis"), map.NewClaim("reason"));

        var byNode = map.AddAttack(thesis, reason);
        var byId = map.AddAttack(thesis.Id, reason.Id);

        Assert.That(byId.Kind, Is.EqualTo(byNode.Kind).And.EqualTo(RelationKind.Attack));
        Assert.That(map.PremisesOf(byId.Id), Is.EqualTo(map.PremisesOf(byNode.Id)));
    }

    [Test]
    public void Any_kind_of_relation_can_be_added([Values] RelationKind kind)
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("a", "a");
        map.AddClaim("b", "b");

        var relation = map.AddRelation(kind, "a", ["b"]);

        Assert.That(relation.Kind, Is.EqualTo(kind));
        Assert.That(map.RelationsTo("a", kind), Is.EqualTo(new[] { relation }));
    }

    [Test]
    public void Nothing_at_all_is_the_callers_mistake()
    {
        var map = new ArgumentGraph("m");
        var claim = map.NewClaim("thesis");

        Assert.That(() => map.AddSupport((ArgumentNode)null!, claim), Throws.ArgumentNullException);
        Assert.That(() => map.AddSupport(claim, (ArgumentNode[])null!), Throws.ArgumentNullException);
        Assert.That(() => ((ArgumentGraph)null!).NewClaim("text"), Throws.ArgumentNullException);
        Assert.That(() => map.NewClaim(null!), Throws.ArgumentNullException);
    }
}
