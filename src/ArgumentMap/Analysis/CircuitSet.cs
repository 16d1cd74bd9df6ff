namespace ArgumentMap.Analysis;

/// <summary>The circuits that begin with a path and then go on another way than some.</summary>
/// <param name="Path">An array that begins with the path; circuits share it.</param>
/// <param name="Length">How many vertices the path has.</param>
/// <param name="Closed">The vertices to which they do not go from the path's end.</param>
internal sealed record CircuitSet(int[] Path, int Length, int[] Closed)
{
    /// <summary>The shortest of them; null where that has not been found yet.</summary>
    public int[]? Shortest { get; init; }
}
