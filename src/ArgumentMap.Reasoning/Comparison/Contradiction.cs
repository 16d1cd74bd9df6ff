namespace ArgumentMap.Reasoning;

/// <summary>Two statements of which not both can be true, by different articles.</summary>
/// <param name="First">The one.</param>
/// <param name="FirstMaps">The maps that have it.</param>
/// <param name="Second">The other.</param>
/// <param name="SecondMaps">The maps that have that.</param>
public sealed record Contradiction(Statement First, ValueList<string> FirstMaps, Statement Second, ValueList<string> SecondMaps)
{
    /// <summary>The contradiction in one line, as in <c>claim a/x (a) contradicts claim b/y (b)</c>.</summary>
    public override string ToString() =>
        $"{First.KindAndId} ({string.Join(", ", FirstMaps)}) contradicts {Second.KindAndId} ({string.Join(", ", SecondMaps)})";
}
