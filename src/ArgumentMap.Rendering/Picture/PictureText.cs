using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>A paragraph of a picture, broken into lines.</summary>
/// <param name="Lines">
/// The lines, each with the place where it begins: the left end of its base line, or the right end of a text that runs from right to left.
/// </param>
/// <param name="FontSize">The size of the text in pixels.</param>
/// <param name="IsBold">Whether it is set in bold.</param>
/// <param name="IsRightToLeft">Whether it runs from right to left.</param>
public sealed record PictureText(IReadOnlyList<(string Text, LayoutPoint At)> Lines, double FontSize, bool IsBold, bool IsRightToLeft)
{
    internal PictureText Moved(double x, double y) => this with { Lines = [.. Lines.Select(line => (line.Text, line.At.Moved(x, y)))] };
}
