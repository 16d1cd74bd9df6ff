namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>Makes one picture of the parts: turns them, packs them, and lists everything in the graph's own order.</summary>
internal sealed class PictureAssembly(LayoutGraph graph, PictureTurn turn)
{
    private readonly LayoutBox[] _boxes = new LayoutBox[graph.Nodes.Count];
    private readonly LayoutRoute[] _routes = new LayoutRoute[graph.Edges.Count];
    private readonly LayoutBox[] _frames = new LayoutBox[new ClusterNest(graph).Count];

    public LayoutResult Assemble(IReadOnlyList<GraphPart> parts, IReadOnlyList<PartLayout> layouts, double mostWidth, double gap)
    {
        var sizes = layouts.Select(turn.Size).ToArray();
        var places = ComponentPacking.Pack(sizes, mostWidth, gap);
        for (var i = 0; i < parts.Count; i++) Place(parts[i], layouts[i], places[i]);
        var width = sizes.Select((size, i) => places[i].X + size.Width).DefaultIfEmpty().Max();
        var height = sizes.Select((size, i) => places[i].Y + size.Height).DefaultIfEmpty().Max();
        return new LayoutResult(width, height, _boxes, _routes, _frames);
    }

    private void Place(GraphPart part, PartLayout layout, LayoutPoint corner)
    {
        for (var i = 0; i < part.Nodes.Length; i++) _boxes[part.Nodes[i]] = Box(layout.Boxes[i]);
        foreach (var (cluster, frame) in layout.Frames) _frames[cluster] = Box(frame);
        for (var i = 0; i < part.Edges.Length; i++)
        {
            var isFromBelow = part.Nodes[part.Lowers[i]] == graph.Edges[part.Edges[i]].From;
            _routes[part.Edges[i]] = Route(layout.Routes[i], isFromBelow);
        }
        for (var i = 0; i < part.LoopEdges.Length; i++) _routes[part.LoopEdges[i]] = Route(layout.Loops[i], isTurned: false);

        LayoutBox Box(LayoutBox box)
        {
            var turned = turn.Box(box, layout);
            return turned with { X = turned.X + corner.X, Y = turned.Y + corner.Y };
        }

        LayoutRoute Route(LayoutPoint[] points, bool isTurned)
        {
            var placed = points.Select(point => turn.Point(point, layout))
                .Select(point => new LayoutPoint(point.X + corner.X, point.Y + corner.Y)).ToArray();
            if (isTurned) Array.Reverse(placed);
            return new LayoutRoute(placed);
        }
    }
}
