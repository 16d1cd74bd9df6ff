namespace ArgumentMap.Formats;

/// <summary>The limits within which a file is read; passing one is a <see cref="MapFormatException"/>.</summary>
public sealed record MapReadOptions
{
    /// <summary>The defaults.</summary>
    public static MapReadOptions Default { get; } = new();

    /// <summary>
    /// How deep arrays and objects may nest, 8 to 1,000. A map itself nests five deep; the rest is room for unknown members.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 8 or more than 1,000.</exception>
    public int MaxDepth
    {
        get;
        init => field = value is >= 8 and <= MostDepth
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MaxDepth), value, "The depth lies between 8 and 1,000.");
    } = 64;

    internal const int MostDepth = 1000;

    /// <summary>The runtime's longest array, which no limit can pass.</summary>
    internal const int MostBytes = 0x7FFFFFC7;

    /// <summary>
    /// How many bytes a file may have; 256 MiB by default, as for what is written. More than
    /// 2,147,483,591 are never read, whatever is allowed.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxBytes
    {
        get;
        init => field = value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MaxBytes), value, "The number of bytes is not negative.");
    } = 256 * 1024 * 1024;
}
