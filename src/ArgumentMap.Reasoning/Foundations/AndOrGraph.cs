namespace ArgumentMap.Reasoning;

/// <summary>
/// Which vertices hold each other up: each needs all of some and one of others, where there are any. Vertex 0 is the one asked about. What
/// needs nothing stands where it is a ground.
/// </summary>
internal sealed class AndOrGraph
{
    public AndOrGraph(int count, ReadOnlySpan<(int From, int To)> all, ReadOnlySpan<(int From, int To)> any)
    {
        Count = count;
        (AllOf, NeededBy) = Rows(all);
        (AnyOf, WelcomeTo) = Rows(any);
        IsGround = new bool[count];
        Size = count + all.Length + any.Length;
        for (var vertex = 0; vertex < count; vertex++)
            if (AllOf[vertex].Length + (AnyOf[vertex].IsEmpty ? 0 : 1) > 1) IsOrdinary = false;
    }

    public int Count { get; }

    /// <summary>How many vertices and arcs there are: the steps of a walk over all.</summary>
    public int Size { get; }

    /// <summary>What a vertex needs all of.</summary>
    public CompressedRows AllOf { get; }

    /// <summary>What a vertex needs one of, where there is any.</summary>
    public CompressedRows AnyOf { get; }

    /// <summary>The vertices that need a vertex together with others.</summary>
    public CompressedRows NeededBy { get; }

    /// <summary>The vertices that need a vertex or another in its place.</summary>
    public CompressedRows WelcomeTo { get; }

    /// <summary>Which vertices stand at the bottom.</summary>
    public bool[] IsGround { get; }

    /// <summary>Whether nothing in it needs two things at once, so that each of its lines of support is a path.</summary>
    public bool IsOrdinary { get; } = true;

    private (CompressedRows Forward, CompressedRows Backward) Rows(ReadOnlySpan<(int From, int To)> arcs)
    {
        var (from, to) = (new int[arcs.Length], new int[arcs.Length]);
        for (var i = 0; i < arcs.Length; i++) (from[i], to[i]) = arcs[i];
        return (new CompressedRows(Count, from, to), new CompressedRows(Count, to, from));
    }
}
