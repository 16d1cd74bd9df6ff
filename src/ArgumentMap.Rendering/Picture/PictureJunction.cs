using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>A point at which linked premises meet, or at which a relation is attacked.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Bounds">The square around the point.</param>
public sealed record PictureJunction(Relation Relation, LayoutBox Bounds);
