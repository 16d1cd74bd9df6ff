using QuikGraph;
using QuikGraph.Algorithms;

namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>Divides a graph into the parts that edges, clusters and rank groups hold together. O(nodes + edges).</summary>
internal sealed class PartSplit
{
    private readonly LayoutGraph _graph;
    private readonly bool _isSideways;
    private readonly int[] _part;
    private readonly ClusterNest _nest;

    private PartSplit(LayoutGraph graph, bool isSideways)
    {
        (_graph, _isSideways, _nest) = (graph, isSideways, new ClusterNest(graph));
        _part = Components(graph, _nest);
    }

    /// <summary>The parts, in the order of their first nodes.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="isSideways">Whether layers stand side by side, so that a node's height is along them.</param>
    public static IReadOnlyList<GraphPart> Split(LayoutGraph graph, bool isSideways)
    {
        var split = new PartSplit(graph, isSideways);
        var count = split._part.Length == 0 ? 0 : split._part.Max() + 1;
        var nodes = CompressedRows.OfNumbers(count, split._part);
        var edges = CompressedRows.OfNumbers(count, [.. graph.Edges.Select(edge => split._part[edge.From])]);
        var numbers = new int[graph.Nodes.Count];
        var parts = new GraphPart[count];
        for (var part = 0; part < count; part++)
        {
            for (var i = 0; i < nodes[part].Length; i++) numbers[nodes[part][i]] = i;
            parts[part] = split.Part([.. nodes[part]], [.. edges[part]], numbers);
        }
        return parts;
    }

    private static int[] Components(LayoutGraph graph, ClusterNest nest)
    {
        var ties = new UndirectedGraph<int, SEdge<int>>();
        ties.AddVertexRange(Enumerable.Range(0, graph.Nodes.Count));
        foreach (var edge in graph.Edges) ties.AddEdge(new(edge.From, edge.To));
        TieAlike(ties, graph, node => node.Cluster is { } cluster ? nest.Outermost(cluster) : null);
        TieAlike(ties, graph, node => node.RankGroup);
        var found = new Dictionary<int, int>(graph.Nodes.Count);
        ties.ConnectedComponents(found);
        var numbers = new Dictionary<int, int>();
        for (var node = 0; node < graph.Nodes.Count; node++) numbers.TryAdd(found[node], numbers.Count);
        return [.. Enumerable.Range(0, graph.Nodes.Count).Select(node => numbers[found[node]])];
    }

    private static void TieAlike(UndirectedGraph<int, SEdge<int>> ties, LayoutGraph graph, Func<LayoutNode, int?> mark)
    {
        var last = new Dictionary<int, int>();
        for (var node = 0; node < graph.Nodes.Count; node++)
        {
            if (mark(graph.Nodes[node]) is not { } value) continue;
            if (last.TryGetValue(value, out var other)) ties.AddEdge(new(other, node));
            last[value] = node;
        }
    }

    private GraphPart Part(int[] nodes, int[] all, int[] numbers)
    {
        int[] edges = [.. all.Where(edge => _graph.Edges[edge].From != _graph.Edges[edge].To)];
        int[] loops = [.. all.Where(edge => _graph.Edges[edge].From == _graph.Edges[edge].To)];
        int[] uppers = [.. edges.Select(edge => numbers[_graph.Edges[edge].To])];
        int[] lowers = [.. edges.Select(edge => numbers[_graph.Edges[edge].From])];
        int[] weights = [.. edges.Select(edge => WholeWeight(_graph.Edges[edge].Weight))];
        var isTurned = CycleRemoval.Turned(nodes.Length, uppers, lowers, weights,
            Enumerable.Range(0, nodes.Length).Where(node => _graph.Nodes[nodes[node]].IsTop));
        for (var i = 0; i < edges.Length; i++)
            if (isTurned[i])
                (uppers[i], lowers[i]) = (lowers[i], uppers[i]);
        return new GraphPart
        {
            Nodes = nodes,
            Edges = edges,
            Uppers = uppers,
            Lowers = lowers,
            IsTurned = isTurned,
            EntersFromTheSide = [.. edges.Select((edge, i) => _graph.Edges[edge].EntersFromTheSide && !isTurned[i])],
            HasHeadAtBothEnds = [.. edges.Select(edge => _graph.Edges[edge].HasHeadAtBothEnds)],
            Weights = weights,
            Spans = [.. edges.Select(edge => _graph.Edges[edge].MinSpan)],
            Sizes = [.. nodes.Select(node => Size(_graph.Nodes[node]))],
            LoopEdges = loops,
            Loops = CompressedRows.OfNumbers(nodes.Length, [.. loops.Select(edge => numbers[_graph.Edges[edge].From])]),
            Clusters = [.. nodes.Select(node => _graph.Nodes[node].Cluster ?? -1)],
            Nest = _nest,
            Groups = [.. nodes.Select(node => _graph.Nodes[node].RankGroup ?? -1)],
        };
    }

    private (double Width, double Height) Size(LayoutNode node) => _isSideways ? (node.Height, node.Width) : (node.Width, node.Height);

    private static int WholeWeight(double weight) =>
        (int)Math.Clamp(Math.Round(weight * GraphPart.UnitWeight), 1, GraphPart.UnitWeight * LayoutEdge.MostWeight);
}
