namespace ArgumentMap.Reasoning;

/// <summary>
/// The limits within which a framework is read, passing one being a <see cref="MapFormatException"/>, and what a file without scores leaves
/// open.
/// </summary>
public sealed record FrameworkReadOptions
{
    /// <summary>The defaults.</summary>
    public static FrameworkReadOptions Default { get; } = new();

    /// <summary>How many bytes a file may have; 256 MiB by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxBytes { get; init => field = NotNegative(value, nameof(MaxBytes)); } = 256 * 1024 * 1024;

    /// <summary>
    /// How many arguments a file may have, and how many it may ask for by intervals such as <c>1..4</c>, repeated ones counted.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxArguments { get; init => field = NotNegative(value, nameof(MaxArguments)); } = 4_000_000;

    /// <summary>How many attacks and supports a file may have.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxInfluences { get; init => field = NotNegative(value, nameof(MaxInfluences)); } = 32_000_000;

    /// <summary>The base score of every argument in a format that has none, 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double BaseScore
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(BaseScore), value, "A base score lies between 0 and 1.");
    } = 0.5;

    private static int NotNegative(int value, string name) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, "The number is not negative.");
}
