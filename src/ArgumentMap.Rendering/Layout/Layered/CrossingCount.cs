namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Counts how many pairs of segments between two layers cross: W. Barth, M. Jünger and P. Mutzel, Simple and Efficient Bilayer Cross
/// Counting (Graph Drawing 2002). The lower ends, in the order of the upper ones, are put into an accumulator tree, which tells how many
/// before each lie to the right of it. O(segments × log vertices).
/// </summary>
internal sealed class CrossingCount(LayeredGraph graph)
{
    private readonly SortedPlaces _ends = new();
    private int[] _tree = [];

    /// <summary>The crossings between all layers.</summary>
    public long Of(VertexOrder order)
    {
        var count = 0L;
        for (var upper = 0; upper + 1 < graph.LayerCount; upper++) count += Below(order, upper);
        return count;
    }

    /// <summary>The crossings between a layer and the one below it.</summary>
    public long Below(VertexOrder order, int upper)
    {
        var leaves = 1;
        while (leaves < order.Layers[upper + 1].Length) leaves *= 2;
        if (_tree.Length < 2 * leaves) _tree = new int[2 * leaves];
        Array.Clear(_tree, 0, 2 * leaves);
        var count = 0L;
        foreach (var vertex in order.Layers[upper])
            foreach (var end in _ends.Of(graph.Below[vertex], order))
                count += Add(leaves + end);
        return count;
    }

    /// <summary>Adds a lower end and gives how many of those before it lie to its right.</summary>
    private long Add(int index)
    {
        var right = 0L;
        _tree[index]++;
        for (; index > 1; index /= 2)
        {
            if (index % 2 == 0) right += _tree[index + 1];
            _tree[index / 2]++;
        }
        return right;
    }
}
