using ArgumentMap.Rendering.Layout.Layered;
using CsCheck;

namespace ArgumentMap.Rendering.Tests.Layout;

[Category("Random")]
public class CrossingCountTests
{
    [Test]
    public void The_count_is_that_of_all_pairs() => Gen.Select(RandomLayoutGraph.Layered, Gen.Int[0, 7]).ForAll((graph, start) =>
    {
        var order = new StartingOrder(graph)[start];
        return new CrossingCount(graph).Of(order) == CrossingPairs(graph, order);
    });

    [Test]
    public void Exchanging_neighbours_never_adds_crossings() =>
        Gen.Select(RandomLayoutGraph.Layered, Gen.Int[0, 7]).ForAll((graph, start) =>
    {
        var order = new StartingOrder(graph)[start];
        var before = CrossingPairs(graph, order);
        new Transposition(graph).Improve(order, areTiesTurned: true, 5, CancellationToken.None);
        return CrossingPairs(graph, order) <= before;
    });

    [Test]
    public void The_reduced_order_has_no_more_crossings_than_any_start() =>
        Gen.Select(RandomLayoutGraph.Layered, Gen.Int[0, 3]).ForAll((graph, start) =>
        CrossingPairs(graph, CrossingReduction.Order(graph, CancellationToken.None)) <= CrossingPairs(graph,
            new StartingOrder(graph)[start]));

    [Test]
    public void The_reduced_order_has_every_vertex_once() => RandomLayoutGraph.Layered.ForAll(graph =>
    {
        var order = CrossingReduction.Order(graph, CancellationToken.None);
        return order.Layers.SelectMany(layer => layer).Order().SequenceEqual(Enumerable.Range(0, graph.VertexCount))
            && order.Layers.Index()
            .All(layer => layer.Item.Index()
                .All(place => graph.Layer[place.Item] == layer.Index && order.Positions[place.Item] == place.Index));
    });

    [Test]
    public void A_tree_is_drawn_without_crossings() => Gen.Int[0, 1000].Array[1, 60].ForAll(parents =>
    {
        var graph = Layers([.. parents.Select((parent, i) => (i + 1, parent % (i + 1)))], parents.Length + 1);
        return CrossingPairs(graph, CrossingReduction.Order(graph, CancellationToken.None)) == 0;
    });

    [Test]
    public void Small_graphs_come_near_the_least_crossings()
    {
        var (found, least) = (0L, 0L);
        var random = new Random(1);
        for (var i = 0; i < 60; i++)
        {
            var graph = Layers([.. Enumerable.Range(0, 10).Select(_ => (5 + random.Next(5), random.Next(5)))], 10);
            found += CrossingPairs(graph, CrossingReduction.Order(graph, CancellationToken.None));
            least += LeastCrossings(graph);
        }
        Assert.That(found, Is.EqualTo(least));
    }

    private static LayeredGraph Layers((int From, int To)[] edges, int count)
    {
        var graph = new Rendering.Layout.LayoutGraph(
            [.. Enumerable.Repeat(new Rendering.Layout.LayoutNode(10, 10), count)],
            [.. edges.Select(edge => new Rendering.Layout.LayoutEdge(edge.From, edge.To))]);
        var part = PartSplit.Split(graph, isSideways: false).MaxBy(part => part.Count)!;
        return new LayeredGraph(part, LayerAssignment.Assign(part, CancellationToken.None), int.MaxValue);
    }

    private static long CrossingPairs(LayeredGraph graph, VertexOrder order)
    {
        var count = 0L;
        for (var i = 0; i < graph.SegmentUppers.Length; i++)
            for (var j = 0; j < i; j++)
                if (graph.Layer[graph.SegmentUppers[i]] == graph.Layer[graph.SegmentUppers[j]]
                    && Between(graph.SegmentUppers[i], graph.SegmentUppers[j]) * Between(graph.SegmentLowers[i],
                        graph.SegmentLowers[j]) < 0)
                    count++;
        return count;

        long Between(int one, int other) => order.Positions[one] - order.Positions[other];
    }

    /// <summary>The least crossings of a graph of two layers, of all orders of both.</summary>
    private static long LeastCrossings(LayeredGraph graph)
    {
        var layers = Enumerable.Range(0, graph.LayerCount)
            .Select(layer => Enumerable.Range(0, graph.VertexCount).Where(vertex => graph.Layer[vertex] == layer).ToArray()).ToArray();
        return Permutations(layers[0])
            .Min(upper => Permutations(layers[1]).Min(lower => CrossingPairs(graph, VertexOrder.Of(graph, upper.Concat(lower)))));
    }

    private static IEnumerable<int[]> Permutations(int[] items) => items.Length <= 1
        ? [items]
        : items.SelectMany(first => Permutations([.. items.Where(item => item != first)]).Select(rest => (int[])[first, .. rest]));
}
