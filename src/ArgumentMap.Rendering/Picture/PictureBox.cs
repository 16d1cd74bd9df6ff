using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>A statement or an utterance in its box.</summary>
/// <param name="Node">The node.</param>
/// <param name="Bounds">The box.</param>
/// <param name="Texts">What stands in it: the id if wanted, the text, who says it, who should act.</param>
public sealed record PictureBox(ArgumentNode Node, LayoutBox Bounds, IReadOnlyList<PictureText> Texts)
{
    internal PictureBox At(LayoutBox bounds) =>
        this with { Bounds = bounds, Texts = [.. Texts.Select(text => text.Moved(bounds.X - Bounds.X, bounds.Y - Bounds.Y))] };
}
