namespace ArgumentMap;

/// <summary>An input file is not what its format asks for. The message names the place, what was expected and what was found.</summary>
public sealed class MapFormatException : FormatException
{
    /// <summary>An exception for a place in an input.</summary>
    /// <param name="location">Where.</param>
    /// <param name="expected">What the format asks for there.</param>
    /// <param name="found">What stands there.</param>
    public MapFormatException(MapLocation location, string expected, string found)
        : base($"{Guard.NotNull(location, nameof(location))}: expected {expected}, found {found}")
    {
        Location = location;
        Expected = expected;
        Found = found;
    }

    /// <summary>Where in the input.</summary>
    public MapLocation Location { get; }

    /// <summary>What the format asks for there.</summary>
    public string Expected { get; }

    /// <summary>What stands there.</summary>
    public string Found { get; }
}
