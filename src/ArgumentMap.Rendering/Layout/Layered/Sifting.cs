namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Moves each vertex to that place in its layer where its segments cross the fewest others: C. Matuszewski, R. Schönfeld and P. Molitor,
/// Using Sifting for k-Layer Straightline Crossing Minimization (Graph Drawing 1999). It finds what the exchange of neighbours does not,
/// since on the way to a better place a vertex may pass worse ones. A vertex of a cluster stays among those of its cluster.
/// </summary>
/// <remarks>A round is O(segments × the places that a vertex passes).</remarks>
internal sealed class Sifting(LayeredGraph graph)
{
    /// <summary>How many neighbours a vertex passes at the most, so that very wide layers take no time beyond their width.</summary>
    private const int Reach = 250;

    private int[] _places = [];
    private int[][] _above = [];
    private int[][] _below = [];

    /// <summary>Goes through all layers until nothing gets better, or as often as is allowed.</summary>
    public void Improve(VertexOrder order, int mostRounds, CancellationToken cancellation)
    {
        for (var round = 0; round < mostRounds; round++)
        {
            var isBetter = false;
            for (var layer = 0; layer < graph.LayerCount; layer++)
            {
                cancellation.ThrowIfCancellationRequested();
                isBetter |= ImproveLayer(order, layer);
            }
            if (!isBetter) return;
        }
    }

    private bool ImproveLayer(VertexOrder order, int layer)
    {
        int[] vertices = [.. order.Layers[layer]];
        // The layers beside it do not move, so that their places are sorted once.
        (_above, _below) = (new int[vertices.Length][], new int[vertices.Length][]);
        for (var i = 0; i < vertices.Length; i++)
            (_above[i], _below[i]) = (Places(graph.Above[vertices[i]], order), Places(graph.Below[vertices[i]], order));
        var numbers = Enumerable.Range(0, vertices.Length).ToArray();
        var isBetter = false;
        _places = [.. numbers];
        for (var number = 0; number < vertices.Length; number++) isBetter |= Sift(numbers, _places[number], vertices);
        for (var i = 0; i < vertices.Length; i++) order.Layers[layer][i] = vertices[numbers[i]];
        order.Renumber(layer);
        return isBetter;
    }

    private static int[] Places(ReadOnlySpan<int> vertices, VertexOrder order)
    {
        var places = new int[vertices.Length];
        for (var i = 0; i < places.Length; i++) places[i] = order.Positions[vertices[i]];
        Array.Sort(places);
        return places;
    }

    private bool Sift(int[] numbers, int place, int[] vertices)
    {
        var own = numbers[place];
        var (best, target) = (0L, place);
        var gain = 0L;
        for (var i = place - 1; i >= Math.Max(0, place - Reach) && AreTogether(vertices[own], vertices[numbers[i]]); i--)
            if ((gain += Gain(numbers[i], own)) > best) (best, target) = (gain, i);
        gain = 0;
        for (var i = place + 1; i < Math.Min(numbers.Length, place + Reach) && AreTogether(vertices[own], vertices[numbers[i]]); i++)
            if ((gain += Gain(own, numbers[i])) > best) (best, target) = (gain, i);
        if (best == 0) return false;
        if (target < place) Array.Copy(numbers, target, numbers, target + 1, place - target);
        else Array.Copy(numbers, place + 1, numbers, place, target - place);
        numbers[target] = own;
        for (var i = Math.Min(place, target); i <= Math.Max(place, target); i++) _places[numbers[i]] = i;
        return true;
    }

    private bool AreTogether(int one, int other) => graph.Cluster[one] == graph.Cluster[other];

    /// <summary>How many crossings go when two vertices change sides.</summary>
    private long Gain(int left, int right) => Gain(_above[left], _above[right]) + Gain(_below[left], _below[right]);

    private static long Gain(int[] left, int[] right)
    {
        var (gain, before, upTo) = (0L, 0, 0);
        foreach (var place in left)
        {
            while (before < right.Length && right[before] < place) before++;
            while (upTo < right.Length && right[upTo] <= place) upTo++;
            gain += before - (right.Length - upTo);
        }
        return gain;
    }
}
