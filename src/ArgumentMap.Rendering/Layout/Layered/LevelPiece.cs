namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>A level piece of a line between two layers, with the upright pieces that come to its ends from above and below.</summary>
/// <param name="Layer">The layer above it.</param>
/// <param name="Upper">Where the line comes from above, across.</param>
/// <param name="Lower">Where it goes on downwards, across.</param>
internal sealed record LevelPiece(int Layer, double Upper, double Lower)
{
    /// <summary>The number of its track between the layers, from above; no two on one track lie on each other.</summary>
    public int Track { get; set; }

    public double Left => Math.Min(Upper, Lower);

    public double Right => Math.Max(Upper, Lower);

    public double Length => Right - Left;

    public bool RunsRight => Lower > Upper;
}
