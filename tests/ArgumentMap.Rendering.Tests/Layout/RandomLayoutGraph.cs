using ArgumentMap.Rendering.Layout;
using ArgumentMap.Rendering.Layout.Layered;
using CsCheck;

namespace ArgumentMap.Rendering.Tests.Layout;

/// <summary>
/// Arbitrary graphs to be laid out: circles, loops, parallel edges, several parts, tiny and large boxes, and what the steps make of them.
/// </summary>
internal static class RandomLayoutGraph
{
    /// <summary>Plain graphs of any shape.</summary>
    public static Gen<LayoutGraph> Any { get; } = Gen.Int[0, 30].SelectMany(count => Of(count, Size, Edge));

    /// <summary>Graphs whose nodes stand in clusters, or in none.</summary>
    public static Gen<LayoutGraph> Clustered { get; } = Gen.Int[1, 25].SelectMany(count => Of(
        count,
        Gen.Select(Size, Gen.Nullable(Gen.Int[0, 3], 0.3)).Select((node, cluster) => node with { Cluster = cluster }),
        Edge));

    /// <summary>Graphs whose nodes stand in clusters, of which some stand in others.</summary>
    public static Gen<LayoutGraph> Nested { get; } =
        Gen.Select(Clustered, Gen.Int[-1, 2].Array[7], Gen.Int[0, 3].Array[25]).Select((graph, parents, inner) => graph with
        {
            Nodes = [.. graph.Nodes.Select((node, index) => node with { Cluster = node.Cluster + inner[index] })],
            ClusterParents = [.. parents.Select((parent, cluster) => parent >= 0 && parent < cluster ? parent : (int?)null)],
        });

    /// <summary>Graphs whose nodes have rank groups, some of them against the edges.</summary>
    public static Gen<LayoutGraph> Grouped { get; } = Gen.Int[1, 20].SelectMany(count => Of(
        count,
        Gen.Select(Size, Gen.Nullable(Gen.Int[0, 3], 0.5)).Select((node, group) => node with { RankGroup = group }),
        Edge));

    /// <summary>Parts of plain graphs, whose edges run in no circle.</summary>
    public static Gen<GraphPart> Part { get; } = Any.Where(graph => graph.Nodes.Count > 0)
        .Select(graph => PartSplit.Split(graph, isSideways: false)[0]);

    /// <summary>Parts whose nodes stand in layers.</summary>
    public static Gen<LayeredGraph> Layered { get; } =
        Part.Select(part => new LayeredGraph(part, LayerAssignment.Assign(part, CancellationToken.None), int.MaxValue));

    private static Gen<LayoutNode> Size => Gen.Frequency(
        (3, Gen.Select(Gen.Double[40, 250], Gen.Double[20, 160])),
        (1, Gen.Const((8.0, 8.0)))).Select((width, height) => new LayoutNode(width, height));

    private static Gen<LayoutEdge> Edge(int count) => Gen.Select(
        Gen.Int[0, count - 1],
        Gen.Int[0, count - 1],
        Gen.Frequency((6, Gen.Const(1)), (1, Gen.Int[2, 4])),
        Gen.Frequency((3, Gen.Const(1.0)), (1, Gen.Double[0.1, 20])))
            .Select((from, to, span, weight) => new LayoutEdge(from, to) { MinSpan = span, Weight = weight });

    private static Gen<LayoutGraph> Of(int count, Gen<LayoutNode> node, Func<int, Gen<LayoutEdge>> edge) => Gen.Select(
        node.Array[count],
        count == 0 ? Gen.Const(Array.Empty<LayoutEdge>()) : edge(count).Array[0, count * 3 / 2])
            .Select((nodes, edges) => new LayoutGraph(nodes, edges));
}
