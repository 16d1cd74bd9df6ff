namespace ArgumentMap.Reasoning;

/// <summary>
/// Which vertices hold each other up: each needs all of some and one of others, where there are any. Vertex 0 is the one asked about. What
/// needs nothing stands where it is a ground.
/// </summary>
internal sealed class AndOrGraph
{
    /// <param name="allOf">Of each vertex what it needs all of.</param>
    /// <param name="anyOf">Of each vertex what it needs one of, where there is any.</param>
    public AndOrGraph(CompressedRows allOf, CompressedRows anyOf)
    {
        (AllOf, AnyOf) = (allOf, anyOf);
        (NeededBy, WelcomeTo) = (allOf.Transposed(Count), anyOf.Transposed(Count));
        IsGround = new bool[Count];
        for (var vertex = 0; vertex < Count; vertex++)
            if (allOf[vertex].Length + (anyOf[vertex].IsEmpty ? 0 : 1) > 1) IsOrdinary = false;
    }

    public int Count => AllOf.RowCount;

    /// <summary>How many vertices and arcs there are: the steps of a walk over all.</summary>
    public int Size => Count + ArcCount;

    public int ArcCount => AllOf.Values.Length + AnyOf.Values.Length;

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

    /// <summary>What each vertex needs, all of it or one of it alike.</summary>
    public CompressedRows Needs => field ??= JoinNeeds();

    private CompressedRows JoinNeeds()
    {
        var (starts, needs) = (new int[Count + 1], new int[ArcCount]);
        for (var vertex = 0; vertex < Count; vertex++)
        {
            AllOf[vertex].CopyTo(needs.AsSpan(starts[vertex]));
            AnyOf[vertex].CopyTo(needs.AsSpan(starts[vertex] + AllOf[vertex].Length));
            starts[vertex + 1] = starts[vertex] + AllOf[vertex].Length + AnyOf[vertex].Length;
        }
        return CompressedRows.Of(starts, needs);
    }
}
