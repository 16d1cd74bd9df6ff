namespace ArgumentMap.Testing.Hostile;

/// <summary>How large the hostile maps are that are hostile by their size.</summary>
/// <param name="Letters">Of a text.</param>
/// <param name="Steps">Of a chain, a tower, a pile of groups.</param>
/// <param name="Parallel">Relations side by side.</param>
public sealed record HostileSizes(int Letters, int Steps, int Parallel)
{
    /// <summary>Large enough that what grows without bound shows, and small enough to be tried on everything at every build.</summary>
    public static HostileSizes Small { get; } = new(5_000, 150, 60);

    /// <summary>As large as a map is ever likely to be made to break something.</summary>
    public static HostileSizes Full { get; } = new(10_000_000, 100_000, 1_000_000);
}
