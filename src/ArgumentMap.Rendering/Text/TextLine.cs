namespace ArgumentMap.Rendering.Text;

/// <summary>One line of a wrapped text.</summary>
/// <param name="Text">
/// What stands in it; it ends with a blank where it was broken at one, so that copied lines do not grow together.
/// </param>
/// <param name="Width">Its width in pixels, without that blank.</param>
internal readonly record struct TextLine(string Text, double Width);
