namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>Checks what a caller gives to a layout.</summary>
internal static class LayoutInput
{
    /// <exception cref="ArgumentException">Something is out of its range.</exception>
    public static void Check(LayoutGraph graph, LayoutOptions options)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(graph.Nodes, nameof(graph));
        ArgumentNullException.ThrowIfNull(graph.Edges, nameof(graph));
        for (var i = 0; i < graph.Nodes.Count; i++) CheckNode(graph.Nodes[i], i);
        CheckNest(graph);
        for (var i = 0; i < graph.Edges.Count; i++) CheckEdge(graph.Edges[i], i, graph.Nodes.Count);
        CheckLength(options.NodeSpacing, nameof(LayoutOptions.NodeSpacing));
        CheckLength(options.LayerSpacing, nameof(LayoutOptions.LayerSpacing));
        CheckLength(options.FramePadding, nameof(LayoutOptions.FramePadding));
        CheckLength(options.FrameCaption, nameof(LayoutOptions.FrameCaption));
        if (options.MaxWidth is { } width && !(width > 0))
            throw Error("options", $"{nameof(LayoutOptions.MaxWidth)} is {width}, not more than 0.");
        if (options.MaxBends < 0) throw Error("options", $"{nameof(LayoutOptions.MaxBends)} is {options.MaxBends}, less than 0.");
        if (!Enum.IsDefined(options.Direction))
            throw Error("options", $"{nameof(LayoutOptions.Direction)} is {options.Direction}, which is no direction.");
    }

    private static void CheckNode(LayoutNode node, int index)
    {
        if (!IsSize(node.Width) || !IsSize(node.Height))
            throw Error("graph",
                $"Node {index} is {node.Width} by {node.Height}: sizes are more than 0 and at most {LayoutNode.MostSize}.");
        if (node.Cluster < 0) throw Error("graph", $"Node {index} is in cluster {node.Cluster}: clusters are numbered from 0.");
        if (node.RankGroup < 0) throw Error("graph", $"Node {index} is in rank group {node.RankGroup}: groups are numbered from 0.");
    }

    private static void CheckNest(LayoutGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph.ClusterParents, nameof(graph));
        var parents = graph.ClusterParents;
        for (var cluster = 0; cluster < parents.Count; cluster++)
        {
            var depth = 0;
            for (var around = parents[cluster]; around is { } next; around = next < parents.Count ? parents[next] : null)
                if (next < 0 || ++depth > LayoutGraph.MostNested)
                    throw Error("graph",
                        $"Cluster {cluster} stands in cluster {next}: clusters are numbered from 0, in no circle, and not {depth} deep.");
        }
    }

    private static void CheckEdge(LayoutEdge edge, int index, int count)
    {
        if (edge.From < 0 || edge.From >= count || edge.To < 0 || edge.To >= count)
            throw Error("graph", $"Edge {index} runs from {edge.From} to {edge.To}, and there are {count} nodes, numbered from 0.");
        if (edge.MinSpan is < 1 or > LayoutEdge.MostSpan)
            throw Error("graph", $"Edge {index} spans {edge.MinSpan} layers: 1 to {LayoutEdge.MostSpan} is possible.");
        if (!(edge.Weight > 0) || edge.Weight > LayoutEdge.MostWeight)
            throw Error("graph", $"Edge {index} weighs {edge.Weight}: more than 0 and at most {LayoutEdge.MostWeight} is possible.");
    }

    private static void CheckLength(double length, string name)
    {
        if (!(length >= 0) || length > LayoutNode.MostSize)
            throw Error("options", $"{name} is {length}: 0 to {LayoutNode.MostSize} is possible.");
    }

    private static bool IsSize(double size) => size > 0 && size <= LayoutNode.MostSize;

    private static ArgumentException Error(string parameter, FormattableString message) =>
        new(FormattableString.Invariant(message), parameter);
}
