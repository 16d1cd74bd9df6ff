namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// The end of a line that comes to a point from the side: a quarter turn, level at the point and upright where the rest of the line begins.
/// </summary>
internal static class SideEntry
{
    /// <summary>How far beside the middle of the point the turn begins.</summary>
    public const double Reach = 16;

    /// <summary>How far below the middle of the point it begins.</summary>
    public const double Drop = 12;

    /// <summary>The share of the turn's sides at which its handles are.</summary>
    private const double Roundness = 0.7;

    /// <summary>A line from where the turn begins downwards, with the turn before it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="middle">The middle of the point.</param>
    /// <param name="radius">The radius of the point.</param>
    public static LayoutPoint[] Before(LayoutPoint[] line, LayoutPoint middle, double radius)
    {
        var begin = line[0];
        var tip = new LayoutPoint(middle.X + (Math.Sign(begin.X - middle.X) * radius), middle.Y);
        return
        [
            tip,
            new(tip.X + ((begin.X - tip.X) * Roundness), tip.Y),
            new(begin.X, begin.Y - ((begin.Y - tip.Y) * Roundness)),
            .. line,
        ];
    }
}
