namespace ArgumentMap.Reasoning;

/// <summary>Two statements of different maps that judge the same matter differently, though both can be true.</summary>
/// <param name="First">The one that comes first in the merged map.</param>
/// <param name="FirstMaps">The maps that make it.</param>
/// <param name="Second">The other.</param>
/// <param name="SecondMaps">The maps that make that.</param>
public sealed record Contrast(Statement First, ValueList<string> FirstMaps, Statement Second, ValueList<string> SecondMaps)
{
    /// <summary>The contrast in one line, as in <c>claim a/x (a) contrasts with claim b/y (b)</c>.</summary>
    public override string ToString() =>
        $"{First.KindAndId} ({string.Join(", ", FirstMaps)}) contrasts with {Second.KindAndId} ({string.Join(", ", SecondMaps)})";
}
