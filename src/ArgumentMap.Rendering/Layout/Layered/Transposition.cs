namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Exchanges neighbours in a layer as long as that takes crossings away (Gansner et al. 1993, section 3). Two lists of sorted places tell
/// the crossings of two neighbours in one pass, so that a round is O((vertices + segments) × log segments).
/// </summary>
internal sealed class Transposition(LayeredGraph graph)
{
    private readonly SortedPlaces _left = new();
    private readonly SortedPlaces _right = new();

    /// <summary>Goes through all layers until nothing gets better, or as often as is allowed.</summary>
    /// <param name="order">The order; it is changed.</param>
    /// <param name="areTiesTurned">Whether neighbours are exchanged that cross as often either way.</param>
    /// <param name="mostRounds">How often all layers are gone through at the most.</param>
    /// <param name="cancellation">Ends the work.</param>
    public void Improve(VertexOrder order, bool areTiesTurned, int mostRounds, CancellationToken cancellation)
    {
        var isStale = new bool[graph.LayerCount + 2];
        Array.Fill(isStale, true);
        for (var round = 0; round < mostRounds; round++)
        {
            var isBetter = false;
            for (var layer = 0; layer < graph.LayerCount; layer++)
            {
                if (!isStale[layer + 1]) continue;
                cancellation.ThrowIfCancellationRequested();
                isStale[layer + 1] = false;
                if (!ImproveLayer(order, layer, areTiesTurned && round == 0)) continue;
                isBetter = isStale[layer] = isStale[layer + 1] = isStale[layer + 2] = true;
            }
            if (!isBetter) return;
        }
    }

    private bool ImproveLayer(VertexOrder order, int layer, bool areTiesTurned)
    {
        var vertices = order.Layers[layer];
        var isBetter = false;
        for (var i = 0; i + 1 < vertices.Length; i++)
        {
            var (left, right) = (vertices[i], vertices[i + 1]);
            if (graph.Cluster[left] != graph.Cluster[right]) continue;
            var gain = Gain(order, graph.Above[left], graph.Above[right]) + Gain(order, graph.Below[left], graph.Below[right]);
            if (gain < 0 || (gain == 0 && !areTiesTurned)) continue;
            (vertices[i], vertices[i + 1]) = (right, left);
            (order.Positions[left], order.Positions[right]) = (i + 1, i);
            isBetter |= gain > 0;
        }
        return isBetter;
    }

    /// <summary>How many crossings go when two neighbours change places.</summary>
    private long Gain(VertexOrder order, ReadOnlySpan<int> ofLeft, ReadOnlySpan<int> ofRight)
    {
        if (ofLeft.IsEmpty || ofRight.IsEmpty) return 0;
        var left = _left.Of(ofLeft, order);
        var right = _right.Of(ofRight, order);
        var (now, then) = (0L, 0L);
        var (before, upTo) = (0, 0);
        foreach (var place in left)
        {
            while (before < right.Length && right[before] < place) before++;
            while (upTo < right.Length && right[upTo] <= place) upTo++;
            now += before;
            then += right.Length - upTo;
        }
        return now - then;
    }
}
