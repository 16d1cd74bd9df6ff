using ArgumentMap.Rendering.Layout;
using ArgumentMap.Rendering.Layout.Layered;
using CsCheck;

namespace ArgumentMap.Rendering.Tests.Layout;

[Category("Random")]
public class LayerAssignmentTests
{
    [Test]
    public void Edges_span_as_many_layers_as_they_must() => RandomLayoutGraph.Grouped.ForAll(graph =>
        PartSplit.Split(graph, isSideways: false).All(part =>
        {
            var layers = LayerAssignment.Assign(part, CancellationToken.None);
            return layers.Min() == 0 && part.Spans.Index()
                .All(edge => layers[part.Lowers[edge.Index]] - layers[part.Uppers[edge.Index]] >= edge.Item);
        }));

    [Test]
    public void A_rank_group_shares_a_layer_where_none_of_it_rests_on_another()
    {
        var part = PartOf([null, 1, null, 1], [(1, 0), (2, 0), (3, 2)]);

        var layers = LayerAssignment.Assign(part, CancellationToken.None);

        Assert.That(layers[1], Is.EqualTo(layers[3]));
    }

    [Test]
    public void Of_a_rank_group_that_cannot_stay_together_the_most_do()
    {
        var part = PartOf([null, 1, 1, 1, null], [(1, 0), (2, 0), (3, 1), (4, 2), (3, 4)]);

        var layers = LayerAssignment.Assign(part, CancellationToken.None);

        Assert.That(layers[1], Is.EqualTo(layers[2]));
        Assert.That(layers[3], Is.GreaterThan(layers[1]));
    }

    [Test]
    public void Balancing_costs_nothing() => RandomLayoutGraph.Part.ForAll(part =>
    {
        var problem = new SimplexProblem(part.Count, part.Uppers, part.Lowers, part.Spans, part.Weights);
        var layers = NetworkSimplex.Solve(problem);
        var cost = problem.Cost(layers);
        LayerBalance.Balance(problem, layers);
        return problem.Cost(layers) == cost && Enumerable.Range(0, problem.ArcCount).All(arc => problem.Slack(arc, layers) >= 0);
    });

    [Test]
    public void Balancing_moves_what_may_stand_anywhere_to_where_there_is_room()
    {
        // 0 above 1 above 2 above 3, and 4 between 0 and 3; 5 and 6 beside 1.
        var problem = new SimplexProblem(7, [0, 1, 2, 0, 4, 0, 0], [1, 2, 3, 4, 3, 5, 6], [1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1]);
        long[] layers = [0, 1, 2, 3, 1, 1, 1];

        LayerBalance.Balance(problem, layers);

        Assert.That(layers[4], Is.EqualTo(2));
    }

    private static GraphPart PartOf(int?[] groups, (int From, int To)[] edges) => PartSplit.Split(
        new LayoutGraph([.. groups.Select(group => new LayoutNode(10, 10) { RankGroup = group })],
            [.. edges.Select(edge => new LayoutEdge(edge.From, edge.To))]),
        isSideways: false)[0];
}
