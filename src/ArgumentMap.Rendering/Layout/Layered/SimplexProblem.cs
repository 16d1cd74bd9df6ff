namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Whole numbers wanted for the vertices 0 … n−1 such that every arc is at least as long as its least length (its head's number less its
/// tail's), and the arcs' lengths, each times its weight, add up to as little as can be. Vertices are joined by arcs into one component,
/// and no arcs run in a circle.
/// </summary>
internal sealed class SimplexProblem(int count, int[] tails, int[] heads, int[] lengths, int[] weights)
{
    /// <summary>
    /// The same with one more vertex, the last, from which an arc of no length and no weight leads to every other, so that all are joined.
    /// </summary>
    public SimplexProblem Joined() => new(
        count + 1,
        [.. tails, .. Enumerable.Repeat(count, count)],
        [.. heads, .. Enumerable.Range(0, count)],
        [.. lengths, .. new int[count]],
        [.. weights, .. new int[count]]);

    public int Count => count;

    public int ArcCount => tails.Length;

    public int[] Tails => tails;

    public int[] Heads => heads;

    /// <summary>The least length of each arc, 0 or more.</summary>
    public int[] Lengths => lengths;

    /// <summary>The weight of each arc, 0 or more.</summary>
    public int[] Weights => weights;

    /// <summary>The arcs that begin at each vertex.</summary>
    public CompressedRows Out { get; } = CompressedRows.OfNumbers(count, tails);

    /// <summary>The arcs that end at each vertex.</summary>
    public CompressedRows In { get; } = CompressedRows.OfNumbers(count, heads);

    /// <summary>How much longer an arc is than it must be.</summary>
    public long Slack(int arc, long[] values) => values[heads[arc]] - values[tails[arc]] - lengths[arc];

    /// <summary>The other end of an arc.</summary>
    public int Other(int arc, int vertex) => tails[arc] == vertex ? heads[arc] : tails[arc];

    /// <summary>What is to be as little as can be.</summary>
    public long Cost(long[] values)
    {
        var cost = 0L;
        for (var arc = 0; arc < ArcCount; arc++) cost += weights[arc] * (values[heads[arc]] - values[tails[arc]]);
        return cost;
    }

    /// <summary>
    /// The least numbers that keep every arc long enough and are not below a given start: longest paths, O(vertices + arcs).
    /// </summary>
    /// <exception cref="ArgumentException">Arcs run in a circle.</exception>
    public long[] LeastValues(long[]? start = null)
    {
        var values = start is null ? new long[count] : (long[])start.Clone();
        var waiting = new int[count];
        var ready = new Queue<int>();
        for (var vertex = 0; vertex < count; vertex++)
            if ((waiting[vertex] = In.LengthOf(vertex)) == 0)
                ready.Enqueue(vertex);
        var done = 0;
        for (; ready.TryDequeue(out var vertex); done++)
            foreach (var arc in Out[vertex])
            {
                var head = heads[arc];
                values[head] = Math.Max(values[head], values[vertex] + lengths[arc]);
                if (--waiting[head] == 0) ready.Enqueue(head);
            }
        return done == count ? values : throw new ArgumentException("The arcs run in a circle.");
    }
}
