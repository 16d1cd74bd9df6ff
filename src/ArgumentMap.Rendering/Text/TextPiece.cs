namespace ArgumentMap.Rendering.Text;

/// <summary>A part of a text within which no line breaks.</summary>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
/// <param name="Width">How wide it is, in pixels.</param>
/// <param name="HasBlank">Whether a blank follows.</param>
/// <param name="EndsLine">Whether the line must end after it.</param>
internal readonly record struct TextPiece(int Start, int Length, double Width, bool HasBlank, bool EndsLine);
