using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>
/// A point at which linked premises meet, or at which a relation is attacked; a box where the relation has words of its own.
/// </summary>
/// <param name="Relation">The relation.</param>
/// <param name="Bounds">The box, or the square around the point.</param>
/// <param name="Texts">What stands in the box; nothing at a point.</param>
public sealed record PictureJunction(Relation Relation, LayoutBox Bounds, IReadOnlyList<PictureText> Texts)
{
    internal PictureJunction At(LayoutBox bounds) =>
        this with { Bounds = bounds, Texts = [.. Texts.Select(text => text.Moved(bounds.X - Bounds.X, bounds.Y - Bounds.Y))] };
}
