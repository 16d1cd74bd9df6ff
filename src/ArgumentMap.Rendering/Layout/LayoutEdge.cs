namespace ArgumentMap.Rendering.Layout;

/// <summary>A line to be drawn between two nodes. It runs from what gives a reason to what the reason is for.</summary>
/// <param name="From">The number of the node where it begins; in the default direction the lower end.</param>
/// <param name="To">The number of the node where its arrow head is; in the default direction the upper end. May be
/// <paramref name="From"/>.</param>
public readonly record struct LayoutEdge(int From, int To)
{
    /// <summary>How many layers lie between the ends at the least, 1 or more.</summary>
    public int MinSpan { get; init; } = 1;

    /// <summary>How much it wants to be short and straight, beside 1 for an ordinary edge; more than 0.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Whether it ends at the side of <see cref="To"/>, which is a point, and not beneath it where others do.</summary>
    public bool EntersFromTheSide { get; init; }

    /// <summary>Whether it has an arrow head at <see cref="From"/> too.</summary>
    public bool HasHeadAtBothEnds { get; init; }

    /// <summary>The greatest <see cref="MinSpan"/>.</summary>
    public const int MostSpan = 1_000;

    /// <summary>The greatest <see cref="Weight"/>.</summary>
    public const double MostWeight = 10_000;
}
