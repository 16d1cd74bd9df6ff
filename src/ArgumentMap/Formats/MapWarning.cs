namespace ArgumentMap.Formats;

/// <summary>Something in a file that could be read but looks wrong.</summary>
/// <param name="Location">Where.</param>
/// <param name="Message">What looks wrong, and what was done.</param>
public sealed record MapWarning(MapLocation Location, string Message)
{
    internal const string MisspeltMember = "misspelt-member";

    internal const string RepeatedEnd = "repeated-end";

    /// <summary>
    /// The name of the rule that makes a finding of it, such as <c>misspelt-member</c>; null where <c>doubtful-reading</c> does, which
    /// tells all that no other rule tells.
    /// </summary>
    public string? Rule { get; init; }

    /// <summary>The warning in one line.</summary>
    public override string ToString() => $"{Location}: {Message}";
}
