namespace ArgumentMap.Json;

/// <summary>Something in a file that could be read but looks wrong.</summary>
/// <param name="Location">Where.</param>
/// <param name="Message">What looks wrong, and what was done.</param>
public sealed record MapWarning(MapLocation Location, string Message)
{
    /// <summary>The warning in one line.</summary>
    public override string ToString() => $"{Location}: {Message}";
}
