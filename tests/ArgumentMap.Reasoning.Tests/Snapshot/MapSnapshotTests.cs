using CsCheck;

namespace ArgumentMap.Reasoning.Tests.Snapshot;

[Category("Random")]
public class MapSnapshotTests
{
    [Test]
    public void Nodes_are_numbered_in_the_maps_order() => RandomMap.SmallDialogue.ForAll(map =>
    {
        var snapshot = map.Freeze();

        Assert.That(snapshot.Nodes.ToArray(), Is.EqualTo(map.Nodes));
        Assert.That(snapshot.Nodes.ToArray().Select(node => snapshot.IndexOf(node.Id)), Is.EqualTo(Enumerable.Range(0, map.NodeCount)));
        Assert.That(Enumerable.Range(0, map.NodeCount).Where(snapshot.IsStatement).Select(snapshot.NodeAt), Is.EqualTo(map.Statements));
        Assert.That(Enumerable.Range(0, map.NodeCount).Where(snapshot.IsRelation).Select(snapshot.NodeAt), Is.EqualTo(map.Relations));
        Assert.That(map.Relations.Select(relation => snapshot.KindOf(snapshot.IndexOf(relation.Id))),
            Is.EqualTo(map.Relations.Select(relation => relation.Kind)));
    });

    [Test]
    public void The_ends_of_relations_are_the_maps() => RandomMap.SmallDialogue.ForAll(map =>
    {
        var snapshot = map.Freeze();

        foreach (var relation in map.Relations)
        {
            Assert.That(Nodes(snapshot, snapshot.PremisesOf(snapshot.IndexOf(relation.Id))), Is.EqualTo(map.PremisesOf(relation.Id)));
            Assert.That(Nodes(snapshot, snapshot.ConclusionsOf(snapshot.IndexOf(relation.Id))), Is.EqualTo(map.ConclusionsOf(relation.Id)));
        }
        Assert.That(snapshot.EdgeCount, Is.EqualTo(map.EdgeCount));
    });

    [Test]
    public void The_relations_at_a_node_are_the_maps_by_kind() => RandomMap.SmallDialogue.ForAll(map =>
    {
        var snapshot = map.Freeze();

        foreach (var node in map.Nodes)
        {
            var index = snapshot.IndexOf(node.Id);
            foreach (var kind in Enum.GetValues<RelationKind>())
            {
                Assert.That(Nodes(snapshot, snapshot.RelationsTo(index, kind)), Is.EquivalentTo(map.RelationsTo(node.Id, kind)));
                Assert.That(Nodes(snapshot, snapshot.RelationsFrom(index, kind)), Is.EquivalentTo(map.RelationsFrom(node.Id, kind)));
            }
            Assert.That(Nodes(snapshot, snapshot.RelationsTo(index)), Is.EquivalentTo(map.RelationsTo(node.Id)));
            Assert.That(Nodes(snapshot, snapshot.RelationsFrom(index)), Is.EquivalentTo(map.RelationsFrom(node.Id)));
        }
    });

    [Test]
    public void Scores_and_weights_are_not_a_number_where_nobody_has_said()
    {
        var map = new ArgumentGraph("m");
        map.Add(new Claim("a", "") { BaseScore = 0.25 });
        map.Add(new Claim("b", ""));
        map.AddRelation(new Relation("r", RelationKind.Support) { Weight = 2 }, "b", ["a"]);

        var snapshot = map.Freeze();

        Assert.That(snapshot.BaseScores.ToArray(), Is.EqualTo(new[] { 0.25, double.NaN, double.NaN }));
        Assert.That(snapshot.Weights.ToArray(), Is.EqualTo(new[] { double.NaN, double.NaN, 2 }));
    }

    [Test]
    public void A_snapshot_does_not_follow_the_map()
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("a", "");
        var snapshot = map.Freeze();

        map.AddClaim("b", "");

        Assert.That(snapshot.NodeCount, Is.EqualTo(1));
        Assert.That(() => snapshot.IndexOf("b"), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("'b'"));
    }

    private static ArgumentNode[] Nodes(MapSnapshot snapshot, ReadOnlySpan<int> indexes) => [.. indexes.ToArray().Select(snapshot.NodeAt)];
}
