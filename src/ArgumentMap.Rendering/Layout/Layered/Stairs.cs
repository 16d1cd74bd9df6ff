namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// The way of a line that runs upright through layers and level between them, with the fewest level pieces that the free room in the layers
/// allows: it stays upright for as long as the rooms of its bends have a place in common, which is the greedy rule that stabs a row of
/// intervals with the fewest points. O(bends).
/// </summary>
internal sealed class Stairs(LayeredGraph graph, LayerBands bands, FreeRoom room, Ports ports, EdgeGates gates, double[] middles)
{
    private const double Near = 1e-6;

    /// <summary>The level pieces of an edge from its upper end to its lower; none where it can run straight down.</summary>
    public IReadOnlyList<LevelPiece> Of(int edge)
    {
        var (upper, lower) = (graph.Layer[graph.Part.Uppers[edge]], graph.Layer[graph.Part.Lowers[edge]]);
        var (place, end) = (PlaceAbove(edge, upper), PlaceBelow(edge, lower));
        var pieces = new List<LevelPiece>();
        var (common, isFree, wishes, count) = (new Window(place, place), false, 0.0, 0);
        for (var i = 0; i <= graph.BendCount(edge); i++)
        {
            var bend = graph.FirstBends[edge] + i;
            var isEnd = i == graph.BendCount(edge);
            var next = isEnd ? new Window(end, end) : new Window(room.Lefts[bend], room.Rights[bend]);
            var (left, right) = common.With(next);
            if (left <= right)
            {
                common = new Window(left, right);
            }
            else
            {
                var from = isFree ? common.Nearest(wishes / count) : place;
                pieces.Add(new LevelPiece(upper + i, from, 0));
                (common, isFree, wishes, count) = (next, !isEnd, 0, 0);
            }
            if (isEnd) break;
            (wishes, count) = (wishes + middles[bend], count + 1);
        }
        for (var i = 0; i < pieces.Count; i++)
            pieces[i] = pieces[i] with { Lower = i + 1 < pieces.Count ? pieces[i + 1].Upper : end };
        return pieces;
    }

    private double PlaceAbove(int edge, int layer) =>
        gates.Start(edge).Y < bands.Bottoms[layer] - Near ? ports.UpperExits[edge].Nearest(ports.Uppers[edge]) : ports.Uppers[edge];

    private double PlaceBelow(int edge, int layer) =>
        gates.End(edge).Y > bands.Tops[layer] + Near ? ports.LowerExits[edge].Nearest(ports.Lowers[edge]) : ports.Lowers[edge];
}
