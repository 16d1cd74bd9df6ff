namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>Lays out one part, step by step.</summary>
internal static class PartArrangement
{
    /// <summary>
    /// How often layers are moved apart for level pieces at the most: lines lean more where there is more room between layers.
    /// </summary>
    private const int MostRounds = 4;

    public static PartLayout Arrange(GraphPart part, LayoutSpacing spacing, int mostVertices, CancellationToken cancellation)
    {
        var graph = new LayeredGraph(part, LayerAssignment.Assign(part, cancellation), mostVertices);
        var order = CrossingReduction.Order(graph, cancellation);
        var extents = new VertexExtents(graph);
        var middles = CoordinateAssignment.Assign(graph, order, extents, spacing, cancellation);
        var room = new FreeRoom(graph, order, extents, middles, spacing.Nodes / 2);
        var (bands, ports, level) = Plan(graph, order, extents, middles, room, spacing, cancellation);
        var boxes = part.Sizes.Select((size, node) => new LayoutBox(
            middles[node] - (size.Width / 2), bands.Middle(graph.Layer[node]) - (size.Height / 2), size.Width, size.Height)).ToArray();
        var routing = new EdgeRouting(graph, bands, new EdgeGates(graph, bands, room, ports), middles, level);
        var routes = new LayoutPoint[part.Edges.Length][];
        for (var edge = 0; edge < routes.Length; edge++)
        {
            cancellation.ThrowIfCancellationRequested();
            routes[edge] = routing.Route(edge);
        }
        return FromCorner(boxes, routes, Loops(part, boxes), ClusterFrames.Around(part, boxes, spacing.Insets));
    }

    /// <summary>
    /// Finds which lines would run flat with layers as near as they may be, gives them level pieces, and moves the layers apart for these.
    /// </summary>
    private static (LayerBands Bands, Ports Ports, LevelPlan Level) Plan(LayeredGraph graph, VertexOrder order, VertexExtents extents,
        double[] middles, FreeRoom room, LayoutSpacing spacing, CancellationToken cancellation)
    {
        var flat = new FlatEdges(graph);
        var distances = Enumerable.Repeat(spacing.Layers, graph.LayerCount).ToArray();
        for (var round = 1; ; round++)
        {
            var bands = LayerBands.Of(graph, extents, spacing.Insets, distances);
            var ports = new Ports(graph, order, bands, room, middles, flat.IsFlat);
            var gates = new EdgeGates(graph, bands, room, ports);
            var level = new LevelPlan(graph, new Stairs(graph, bands, room, ports, gates, middles), gates, flat.IsFlat);
            distances = level.Distances(spacing.Layers);
            bands = LayerBands.Of(graph, extents, spacing.Insets, distances);
            gates = new EdgeGates(graph, bands, room, ports);
            if (round == MostRounds || !flat.Find(bands, gates, level, cancellation)) return (bands, ports, level);
        }
    }

    private static LayoutPoint[][] Loops(GraphPart part, LayoutBox[] boxes)
    {
        var routes = new LayoutPoint[part.LoopEdges.Length][];
        for (var node = 0; node < boxes.Length; node++)
        {
            var loops = part.Loops[node];
            for (var i = 0; i < loops.Length; i++) routes[loops[i]] = LoopRoutes.Route(boxes[node], i, loops.Length);
        }
        return routes;
    }

    private static PartLayout FromCorner(LayoutBox[] boxes, LayoutPoint[][] routes, LayoutPoint[][] loops,
        SortedDictionary<int, LayoutBox> frames)
    {
        var bounds = PictureBounds.Empty;
        foreach (var box in boxes.Concat(frames.Values)) bounds = bounds.With(box);
        foreach (var route in routes.Concat(loops)) bounds = bounds.With(route);
        var shifted = new SortedDictionary<int, LayoutBox>(frames.ToDictionary(frame => frame.Key, frame => Shift(frame.Value)));
        return new PartLayout(
            bounds.Right - bounds.Left,
            bounds.Bottom - bounds.Top,
            [.. boxes.Select(Shift)],
            [.. routes.Select(ShiftAll)],
            [.. loops.Select(ShiftAll)],
            shifted);

        LayoutBox Shift(LayoutBox box) => box with { X = box.X - bounds.Left, Y = box.Y - bounds.Top };
        LayoutPoint[] ShiftAll(
            LayoutPoint[] points) => [.. points.Select(point => new LayoutPoint(point.X - bounds.Left, point.Y - bounds.Top))];
    }
}
