using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>A statement or an utterance in its box.</summary>
/// <param name="Node">The node.</param>
/// <param name="Bounds">The box.</param>
/// <param name="Texts">What stands in it: the id if wanted, the text, who says it, who should act.</param>
public sealed record PictureBox(ArgumentNode Node, LayoutBox Bounds, IReadOnlyList<PictureText> Texts)
{
    /// <summary>The box at its place; where that is larger, with the texts in its middle.</summary>
    internal PictureBox At(LayoutBox bounds)
    {
        var x = bounds.X - Bounds.X + ((bounds.Width - Bounds.Width) / 2);
        var y = bounds.Y - Bounds.Y + ((bounds.Height - Bounds.Height) / 2);
        return this with { Bounds = bounds, Texts = [.. Texts.Select(text => text.Moved(x, y))] };
    }
}
