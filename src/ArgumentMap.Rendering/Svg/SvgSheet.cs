using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>A sheet as a picture stands on it.</summary>
/// <param name="View">What of the picture's plane the sheet shows, in the picture's pixels.</param>
/// <param name="Width">The sheet's width in points.</param>
/// <param name="Height">The sheet's height in points.</param>
/// <param name="SmallestText">How large the picture's smallest text is on it, in points.</param>
/// <param name="Footer">What stands at its foot.</param>
internal sealed record SvgSheet(LayoutBox View, double Width, double Height, double SmallestText, IReadOnlyList<PictureText> Footer);
