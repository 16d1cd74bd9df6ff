namespace ArgumentMap.NUnit;

/// <summary>What a constraint found in a map.</summary>
/// <param name="Holds">Whether the map is as the constraint says.</param>
/// <param name="Found">What was found, in one line.</param>
/// <param name="Shown">
/// The ids of the nodes that a failure message shows as a tree, the part of the map that decides; the first is its root; empty for none.
/// </param>
public sealed record MapVerdict(bool Holds, string Found, IReadOnlyList<string> Shown)
{
    /// <summary>A verdict with no part of the map to show.</summary>
    public MapVerdict(bool holds, string found) : this(holds, Guard.NotNull(found, nameof(found)), [])
    {
    }

    /// <summary>
    /// Whether the constraint asked what could not have turned out otherwise. A test that cannot fail proves nothing, so it fails, negated
    /// too.
    /// </summary>
    public bool IsVacuous { get; private init; }

    /// <summary>The verdict on what could not have turned out otherwise.</summary>
    /// <param name="reason">Why it could not, in one line.</param>
    /// <param name="shown">As <see cref="Shown"/>.</param>
    public static MapVerdict Vacuous(string reason, params IReadOnlyList<string> shown)
    {
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(shown);
        return new MapVerdict(false, $"nothing is tested: {reason}", shown) { IsVacuous = true };
    }
}
