using ArgumentMap.Diff;
using CsCheck;

namespace ArgumentMap.Tests.Diff;

/// <summary>Maps are edited at random, and the difference must tell just these edits.</summary>
[Category("Random")]
public class RandomEditTests
{
    private enum Edit
    {
        None,
        Rename,
        Reword,
        RenameAndReword,
        SetBasis,
        Remove,
    }

    private static readonly Gen<ArgumentGraph> Maps = Gen.Int[1,
        12].SelectMany(count => Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1]).Array[0, count].Select(ends =>
    {
        var map = new ArgumentGraph("map");
        for (var i = 0; i < count; i++) map.AddClaim($"c{i}", $"first{i} second{i} third{i} fourth{i}");
        // Each relation has a premise of its own, so that none becomes another by losing one.
        for (var i = 0; i < ends.Length; i++)
            map.AddRelation(new Relation($"r{i}", RelationKind.Support), $"c{ends[i].Item2}",
                new[] { $"c{i}", $"c{ends[i].Item1}" }.Distinct());
        return map;
    }));

    [Test]
    public void A_difference_tells_the_edits_and_nothing_else() =>
        Gen.Select(Maps, Gen.Enum<Edit>().Array[12], Gen.Int[0, 3]).ForAll((old, edits, added) =>
    {
        var current = old.Copy();
        var removed = new HashSet<string>();
        for (var i = 0; i < old.Statements.Count; i++) Apply(edits[i], current, i, removed);
        for (var i = 0; i < added; i++) current.AddClaim($"added{i}", $"new{i} fresh{i} other{i}");

        var diff = MapDiff.Between(old, current);

        Assert.That(diff.Statements.Added.Select(statement => statement.Id),
            Is.EqualTo(Enumerable.Range(0, added).Select(i => $"added{i}")));
        Assert.That(diff.Statements.Removed.Concat<ArgumentNode>(diff.Relations.Removed).Select(node => node.Id), Is.EquivalentTo(removed));
        Assert.That(diff.Statements.Changed.SelectMany(change => change.Members.Select(member => $"{change.Old.Id} {member.Member}")),
            Is.EqualTo(Expected(old, edits)));
        Assert.That(diff.Relations.Added, Is.Empty);
        Assert.That(diff.Relations.Changed.Select(change => (change.New.Id, change.Members.Single().Member)), Is.EqualTo(
            current.Relations.Where(relation => current.PremisesOf(relation.Id).Count < old.PremisesOf(relation.Id).Count)
                .Select(relation => (relation.Id, "premises"))));
        Assert.That(diff.Moved, Is.Empty);
    });

    private static void Apply(Edit edit, ArgumentGraph map, int index, HashSet<string> removed)
    {
        var (id, claim) = ($"c{index}", map.GetStatement($"c{index}"));
        if (edit is Edit.Reword or Edit.RenameAndReword)
            map.Replace(claim with { Text = $"First{index}; second{index} changed{index} fourth{index}." });
        if (edit is Edit.SetBasis) map.Replace(claim with { Basis = Basis.Analyst });
        if (edit is Edit.Rename or Edit.RenameAndReword) map.Rename(id, $"renamed{index}");
        if (edit is Edit.Remove) removed.UnionWith(map.Remove(id).Select(node => node.Id));
    }

    private static IEnumerable<string> Expected(ArgumentGraph old, Edit[] edits) =>
        old.Statements.SelectMany((statement, index) => (edits[index] switch
        {
            Edit.Rename => new[] { "id" },
            Edit.Reword => ["text"],
            Edit.RenameAndReword => ["id", "text"],
            Edit.SetBasis => ["basis"],
            _ => [],
        }).Select(member => $"{statement.Id} {member}"));
}
