namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Moves each node that has several below it towards the middle of them, where nothing is lost by it: as far as its neighbours in the layer
/// let it, and between the places where the sum of its edges' lengths sideways stays the least. Only a node with none above, a conclusion
/// of the whole, may lose a little: it goes to the middle in any case.
/// </summary>
/// <remarks>The network simplex method ends in a corner of what is best: with a node straight above one of two others as well as between
/// them. O((vertices + segments) × log segments).</remarks>
internal sealed class Centering(LayeredGraph graph, VertexOrder order, VertexExtents extents, LayoutSpacing spacing, double[] middles)
{
    private const int Rounds = 2;

    /// <summary>Moves the nodes, from the lowest layer to the uppermost.</summary>
    public void Center(CancellationToken cancellation)
    {
        for (var round = 0; round < Rounds; round++)
            for (var layer = graph.LayerCount - 1; layer >= 0; layer--)
            {
                cancellation.ThrowIfCancellationRequested();
                for (var i = 0; i < order.Layers[layer].Length; i++) Move(order.Layers[layer], i);
            }
    }

    private void Move(int[] layer, int position)
    {
        var vertex = layer[position];
        if (!graph.IsNode(vertex) || graph.Cluster[vertex] >= 0 || graph.Below.LengthOf(vertex) < 2) return;
        if (!TryFindRoom(layer, position, out var left, out var right)) return;
        double[] below = [.. graph.Below[vertex].ToArray().Select(other => middles[other]).Order()];
        var target = (below[0] + below[^1]) / 2;
        if (graph.Above.LengthOf(vertex) > 0)
        {
            var (least, most) = BestPlaces([.. below, .. graph.Above[vertex].ToArray().Select(other => middles[other])]);
            if (middles[vertex] < least || middles[vertex] > most) return;
            target = Math.Clamp(target, least, most);
        }
        middles[vertex] = Math.Clamp(target, Math.Min(left, middles[vertex]), Math.Max(right, middles[vertex]));
    }

    /// <summary>Between which places the sum of the distances is the least: the medians.</summary>
    private static (double Least, double Most) BestPlaces(double[] places)
    {
        Array.Sort(places);
        return (places[(places.Length - 1) / 2], places[places.Length / 2]);
    }

    private bool TryFindRoom(int[] layer, int position, out double left, out double right)
    {
        (left, right) = (double.NegativeInfinity, double.PositiveInfinity);
        var vertex = layer[position];
        if (position > 0)
        {
            if (graph.Cluster[layer[position - 1]] >= 0) return false;
            left = middles[layer[position - 1]] + spacing.Between(graph, extents, layer[position - 1], vertex);
        }
        if (position + 1 < layer.Length)
        {
            if (graph.Cluster[layer[position + 1]] >= 0) return false;
            right = middles[layer[position + 1]] - spacing.Between(graph, extents, vertex, layer[position + 1]);
        }
        return true;
    }
}
