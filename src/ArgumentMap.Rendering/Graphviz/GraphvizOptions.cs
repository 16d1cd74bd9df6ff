namespace ArgumentMap.Rendering;

/// <summary>Which Graphviz is run, and what it may take.</summary>
public sealed record GraphvizOptions
{
    /// <summary>The defaults.</summary>
    public static GraphvizOptions Default { get; } = new();

    /// <summary>The path of the program; null for <c>dot</c> in a folder of the PATH.</summary>
    public string? Program { get; init; }

    /// <summary>How long it may run. More than 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not more than 0.</exception>
    public TimeSpan Timeout
    {
        get;
        init => field = value > TimeSpan.Zero
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Timeout), value, "A time limit is more than 0.");
    } = TimeSpan.FromMinutes(1);

    /// <summary>How many characters its input may have.</summary>
    public int MaxInputLength { get; init; } = 20_000_000;

    /// <summary>How many bytes its output may have.</summary>
    public int MaxOutputLength { get; init; } = 200_000_000;
}
