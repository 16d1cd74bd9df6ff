using ArgumentMap.Rendering.Layout;
using ArgumentMap.Rendering.Layout.Layered;

namespace ArgumentMap.Rendering.Tests.Layout;

/// <summary>Maps that are all one hub or one chain: their pictures must come out, and about as fast as any other of their size.</summary>
public class HubTests
{
    [Test]
    public void A_chain_of_undercuts_of_undercuts_is_drawn() => Assert.That(MapPicture.Of(Undercuts(500)).Boxes, Has.Count.EqualTo(2));

    [Test]
    public void One_that_is_too_long_is_refused_in_plain_words() =>
        Assert.That(() => { MapPicture.Of(Undercuts(2_500)); }, Throws.TypeOf<LayoutException>().With.Message.Contains("lay out a part"));

    [Test]
    public void What_a_hub_costs_to_look_at_counts_as_work()
    {
        var problem = Hub(3_000);

        var limited = NetworkSimplex.Solve(problem, mostWork: 1);
        var full = NetworkSimplex.Solve(problem, mostWork: long.MaxValue);

        Assert.That(problem.Cost(full), Is.LessThan(problem.Cost(limited)));
        Assert.That(Enumerable.Range(0, problem.ArcCount).Min(arc => problem.Slack(arc, limited)), Is.GreaterThanOrEqualTo(0));
    }

    [Test]
    public void A_hub_stands_over_the_middle_of_very_many()
    {
        LayoutNode[] nodes = [.. Enumerable.Repeat(new LayoutNode(40, 20), 3_001)];
        LayoutEdge[] edges = [.. Enumerable.Range(1, 3_000).Select(node => new LayoutEdge(node, 0))];

        var layout = LayeredLayout.Arrange(new LayoutGraph(nodes, edges));

        Assert.That(layout.Boxes[0].X + 20, Is.EqualTo(layout.Width / 2).Within(100));
    }

    private static ArgumentGraph Undercuts(int length)
    {
        var map = new ArgumentGraph("m");
        foreach (var id in new[] { "a", "b" }) map.Add(new Claim(id, id));
        map.AddRelation(new Relation("r0", RelationKind.Support), "a", "b");
        for (var i = 1; i <= length; i++) map.AddRelation(new Relation($"r{i}", RelationKind.Attack), $"r{i - 1}", i % 2 == 0 ? "a" : "b");
        return map;
    }

    /// <summary>A hub with arcs through a middle vertex to each of a row of vertices, as coordinates are found.</summary>
    private static SimplexProblem Hub(int count)
    {
        var arcs = new List<(int Tail, int Head, int Length, int Weight)>();
        for (var i = 0; i < count; i++)
        {
            var (child, middle) = (1 + i, 1 + count + i);
            arcs.Add((middle, 0, 0, 1));
            arcs.Add((middle, child, 0, 1));
            if (i > 0) arcs.Add((child - 1, child, 10, 0));
        }
        return new SimplexProblem(1
            + (2 * count), [.. arcs.Select(arc => arc.Tail)], [.. arcs.Select(arc => arc.Head)], [.. arcs.Select(arc => arc.Length)],
                [.. arcs.Select(arc => arc.Weight)]);
    }
}
