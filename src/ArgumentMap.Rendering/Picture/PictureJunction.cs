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
    /// <summary>It in the middle of the room that the layout gave it.</summary>
    internal PictureJunction CenteredIn(LayoutBox room)
    {
        var bounds = Bounds with { X = room.Center.X - (Bounds.Width / 2), Y = room.Center.Y - (Bounds.Height / 2) };
        return this with { Bounds = bounds, Texts = [.. Texts.Select(text => text.Moved(bounds.X - Bounds.X, bounds.Y - Bounds.Y))] };
    }
}
