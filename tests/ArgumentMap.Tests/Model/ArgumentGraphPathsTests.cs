namespace ArgumentMap.Tests.Model;

public class ArgumentGraphPathsTests
{
    [Test]
    public void A_path_alternates_statements_and_relations_from_the_leaf_to_the_node()
    {
        var map = new ArgumentGraph("m");
        map.AddSupport(map.AddClaim("t", "thesis"), map.AddClaim("a", "reason"));
        map.AddSupport("a", map.AddEvidence("e", "fact").Id);

        Assert.That(Paths(map.PathsTo("t")), Is.EqualTo(new[] { "e r2 a r1 t" }));
    }

    [Test]
    public void Every_way_to_a_node_is_a_path()
    {
        var map = Diamond();

        Assert.That(Paths(map.PathsTo("t")), Is.EquivalentTo(new[] { "e r3 a r1 t", "e r4 b r2 t" }));
        Assert.That(Paths(map.PathsBetween("e", "t")), Is.EquivalentTo(Paths(map.PathsTo("t"))));
    }

    [Test]
    public void The_path_to_a_leaf_is_the_leaf_alone() => Assert.That(Paths(Diamond().PathsTo("e")), Is.EqualTo(new[] { "e" }));

    [Test]
    public void A_circle_is_walked_once()
    {
        var map = new ArgumentGraph("m");
        map.AddSupport(map.AddClaim("a", "one"), map.AddClaim("b", "other"));
        map.AddSupport("b", "a");

        Assert.That(Paths(map.PathsTo("a")), Is.EqualTo(new[] { "r2 b r1 a" }));
    }

    [Test]
    public void A_path_from_a_node_to_itself_is_the_node_alone() =>
        Assert.That(Paths(Diamond().PathsBetween("t", "t")), Is.EqualTo(new[] { "t" }));

    [Test]
    public void There_is_no_path_against_the_direction_of_the_argument() => Assert.That(Diamond().PathsBetween("t", "e"), Is.Empty);

    [Test]
    public void A_path_runs_through_the_relation_that_an_undercut_attacks()
    {
        var map = Diamond();
        map.AddAttack("r1", map.AddClaim("d", "doubt").Id);

        Assert.That(Paths(map.PathsBetween("d", "t")), Is.EqualTo(new[] { "d r5 r1 t" }));
    }

    [Test]
    public void A_few_of_very_many_paths_can_be_taken()
    {
        var map = new ArgumentGraph("ladder");
        map.AddClaim("c0", "rung");
        for (var i = 1; i <= 60; i++)
        {
            map.AddClaim($"c{i}", "rung");
            map.AddSupport($"c{i}", $"c{i - 1}");
            map.AddSupport($"c{i}", $"c{i - 1}");
        }

        Assert.That(map.PathsTo("c60").Take(3).ToList(), Has.Count.EqualTo(3).And.All.Count.EqualTo(121));
        Assert.That(map.PathsBetween("c0", "c60").Take(3).ToList(), Has.Count.EqualTo(3));
    }

    [Test]
    public void A_long_enumeration_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        using var paths = Diamond().PathsTo("t", stop.Token).GetEnumerator();
        paths.MoveNext();

        stop.Cancel();

        Assert.That(() => paths.MoveNext(), Throws.InstanceOf<OperationCanceledException>());
    }

    private static ArgumentGraph Diamond()
    {
        var map = new ArgumentGraph("m");
        foreach (var id in new[] { "t", "a", "b", "e" }) map.AddClaim(id, "");
        map.AddSupport("t", "a");
        map.AddSupport("t", "b");
        map.AddSupport("a", "e");
        map.AddSupport("b", "e");
        return map;
    }

    private static List<string> Paths(IEnumerable<IReadOnlyList<ArgumentNode>> paths) => [.. paths.Select(NaiveQueries.Spell)];
}
