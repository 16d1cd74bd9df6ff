using CsCheck;

namespace ArgumentMap.Tests.Model;

/// <summary>Every query agrees with a naive one on random maps, full of circles and relations about relations.</summary>
[Category("Random")]
public class ArgumentGraphNaiveQueriesTests
{
    [Test]
    public void The_ends_of_every_relation_agree() => ForEachRelation((map, naive, relation) =>
    {
        Assert.That(map.PremisesOf(relation.Id), Is.EqualTo(naive.Premises(relation)));
        Assert.That(map.ConclusionsOf(relation.Id), Is.EqualTo(naive.Conclusions(relation)));
        Assert.That(map.IsLinked(relation.Id), Is.EqualTo(naive.Premises(relation).Count() > 1));
    });

    [Test]
    public void The_forms_of_every_attack_agree() => ForEachRelation((map, naive, relation) =>
    {
        Assert.That(map.FormsOf(relation.Id), Is.EqualTo(naive.Forms(relation)));
        Assert.That(map.IsUndercut(relation.Id), Is.EqualTo(naive.AttacksOn(relation).Any()));
    });

    [Test]
    public void The_relations_of_every_node_agree() => ForEachNode((map, naive, node) =>
    {
        Assert.That(map.RelationsTo(node.Id), Is.EqualTo(naive.RelationsTo(node)));
        Assert.That(map.RelationsFrom(node.Id), Is.EqualTo(naive.RelationsFrom(node)));
    });

    [Test]
    public void The_relations_of_every_node_by_kind_agree() =>
        Gen.Select(RandomMap.SmallDialogue, Gen.Enum<RelationKind>()).ForAll((map, kind) =>
    {
        var naive = new NaiveQueries(map);
        foreach (var node in map.Nodes)
        {
            Assert.That(map.RelationsTo(node.Id, kind), Is.EqualTo(naive.RelationsTo(node).Where(relation => relation.Kind == kind)));
            Assert.That(map.RelationsFrom(node.Id, kind), Is.EqualTo(naive.RelationsFrom(node).Where(relation => relation.Kind == kind)));
        }
    });

    [TestCase(RelationKind.Support)]
    [TestCase(RelationKind.Attack)]
    public void What_supports_and_attacks_every_node_agrees(RelationKind kind) => ForEachNode((map, naive, node) => Assert.That(
        kind == RelationKind.Support ? map.Supporters(node.Id) : map.Attackers(node.Id),
        Is.EqualTo(naive.RelationsTo(node).Where(relation => relation.Kind == kind).SelectMany(naive.Premises).Distinct())));

    [TestCase(RelationKind.Support)]
    [TestCase(RelationKind.Attack)]
    public void What_every_node_supports_and_attacks_agrees(RelationKind kind) => ForEachNode((map, naive, node) => Assert.That(
        kind == RelationKind.Support ? map.SupportTargets(node.Id) : map.AttackTargets(node.Id),
        Is.EqualTo(naive.RelationsFrom(node).Where(relation => relation.Kind == kind).SelectMany(naive.Conclusions).Distinct())));

    [Test]
    public void The_place_of_every_node_in_the_argument_agrees() => ForEachNode((map, naive, node) =>
    {
        var supportsTo = naive.RelationsTo(node).Count(relation => relation.Kind == RelationKind.Support);
        var supportsFrom = naive.RelationsFrom(node).Count(relation => relation.Kind == RelationKind.Support);
        Assert.That(map.IsConvergent(node.Id), Is.EqualTo(supportsTo > 1));
        Assert.That(map.IsIntermediate(node.Id), Is.EqualTo(supportsTo > 0 && supportsFrom > 0));
    });

    [Test]
    public void What_every_attacked_statement_suffers_agrees() => ForEachNode((map, naive, node) =>
    {
        var isAttackedStatement = node is not Relation && naive.AttacksOn(node).Any();
        Assert.That(map.IsRebutted(node.Id), Is.EqualTo(isAttackedStatement && naive.IsConclusion(node)));
        Assert.That(map.IsUndermined(node.Id), Is.EqualTo(isAttackedStatement && naive.IsPremise(node)));
    });

    [Test]
    public void Roots_and_leaves_agree() => RandomMap.Any.ForAll(map =>
    {
        var naive = new NaiveQueries(map);
        Assert.That(map.Roots, Is.EqualTo(map.Statements.Where(statement => !naive.RelationsFrom(statement).Any())));
        Assert.That(map.Leaves, Is.EqualTo(map.Statements.Where(statement => !naive.RelationsTo(statement).Any())));
    });

    [Test]
    public void What_lies_beneath_and_above_every_node_agrees() => ForEachNode((map, naive, node) =>
    {
        Assert.That(map.Beneath(node.Id), Is.EquivalentTo(NaiveQueries.Closure(node, naive.Behind)));
        Assert.That(map.Above(node.Id), Is.EquivalentTo(NaiveQueries.Closure(node, naive.Ahead)));
    });

    [Test]
    public void The_evidence_for_every_node_agrees() => ForEachNode((map, naive, node) =>
        Assert.That(map.EvidenceFor(node.Id), Is.EquivalentTo(NaiveQueries.Closure(node, naive.SupportedFrom).OfType<Evidence>())));

    [Test]
    public void The_paths_to_every_node_agree() => RandomMap.Small.ForAll(map =>
    {
        var naive = new NaiveQueries(map);
        foreach (var node in map.Nodes)
        {
            Assert.That(map.PathsTo(node.Id).Select(NaiveQueries.Spell), Is.EquivalentTo(naive.PathsTo(node)));
        }
    });

    [Test]
    public void The_paths_between_any_two_nodes_agree() => RandomMap.Small.ForAll(map =>
    {
        var naive = new NaiveQueries(map);
        foreach (var start in map.Nodes)
            foreach (var end in map.Nodes)
                Assert.That(map.PathsBetween(start.Id, end.Id).Select(NaiveQueries.Spell), Is.EquivalentTo(naive.PathsBetween(end, start)));
    });

    private static void ForEachNode(Action<ArgumentGraph, NaiveQueries, ArgumentNode> check) => RandomMap.SmallDialogue.ForAll(map =>
    {
        var naive = new NaiveQueries(map);
        foreach (var node in map.Nodes) check(map, naive, node);
    });

    private static void ForEachRelation(Action<ArgumentGraph, NaiveQueries, Relation> check) => RandomMap.SmallDialogue.ForAll(map =>
    {
        var naive = new NaiveQueries(map);
        foreach (var relation in map.Relations) check(map, naive, relation);
    });
}
