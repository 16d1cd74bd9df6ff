using CsCheck;

namespace ArgumentMap.Tests.Model;

[Category("Random")]
public class ArgumentGraphInvariantsTests
{
    [Test]
    public void Any_edits_have_the_outcome_that_a_naive_map_says() => RandomEdit.Sequences.ForAll(
        edits =>
        {
            var (map, naive) = (new ArgumentGraph("m"), new NaiveMap());
            foreach (var edit in edits)
            {
                Assert.That(edit.Apply(map), Is.EqualTo(edit.Apply(naive)));
                Assert.That(map.Nodes, Is.EqualTo(naive.Nodes));
                Assert.That(map.Edges.Select(edge => edge.ToString()), Is.EqualTo(naive.Edges));
            }
        },
        iter: 500);

    [Test]
    public void Counts_agree_with_the_enumerations_after_any_edits() => AfterAnyEdits(map =>
    {
        Assert.That(map.NodeCount, Is.EqualTo(map.Nodes.Count()));
        Assert.That(map.EdgeCount, Is.EqualTo(map.Edges.Count()));
        Assert.That(map.Statements.Count + map.Locutions.Count + map.Relations.Count, Is.EqualTo(map.NodeCount));
    });

    [Test]
    public void Every_edge_joins_a_relation_of_the_map_to_a_node_of_the_map_after_any_edits() => AfterAnyEdits(map =>
    {
        Assert.That(map.Edges.Select(edge => edge.Role == EdgeRole.Premise ? edge.Target : edge.Source), Is.All.InstanceOf<Relation>());
        Assert.That(map.Edges.SelectMany(edge => new[] { edge.Source, edge.Target }).Distinct(), Is.SubsetOf(map.Nodes));
    });

    [Test]
    public void Every_node_is_found_by_its_id_after_any_edits() => AfterAnyEdits(map =>
    {
        Assert.That(map.Nodes.Select(node => node.Id), Is.Unique);
        Assert.That(map.Nodes.Select(node => map.GetNode(node.Id)), Is.EqualTo(map.Nodes));
    });

    [Test]
    public void A_failed_edit_changes_nothing() => RandomEdit.Sequences.ForAll(
        edits =>
        {
            var map = new ArgumentGraph("m");
            foreach (var edit in edits)
            {
                var before = Snapshot.Of(map);
                if (edit.Apply(map) is Type) Assert.That(Snapshot.Of(map), Is.EqualTo(before));
            }
        },
        iter: 300);

    [Test]
    public void A_copy_says_the_same_as_any_map() =>
        RandomMap.Any.ForAll(map => Assert.That(Snapshot.Of(map.Copy()), Is.EqualTo(Snapshot.Of(map))));

    [Test]
    public void Editing_a_copy_leaves_the_original_alone() =>
        Gen.Select(RandomMap.SmallDialogue, RandomEdit.Sequences).ForAll((map, edits) =>
    {
        var before = Snapshot.Of(map);
        var copy = map.Copy();
        foreach (var edit in edits) edit.Apply(copy);
        foreach (var node in copy.Nodes.ToList())
            if (copy.Contains(node.Id)) copy.Remove(node.Id);
        Assert.That(Snapshot.Of(map), Is.EqualTo(before));
        Assert.That(copy.EdgeCount, Is.Zero);
    });

    private static void AfterAnyEdits(Action<ArgumentGraph> check) => RandomEdit.Sequences.ForAll(
        edits =>
        {
            var map = new ArgumentGraph("m");
            foreach (var edit in edits) edit.Apply(map);
            check(map);
        },
        iter: 300);
}
