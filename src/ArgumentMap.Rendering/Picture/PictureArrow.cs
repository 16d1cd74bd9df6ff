using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>A line of the picture.</summary>
/// <param name="Arrow">What it stands for.</param>
/// <param name="Route">Its way.</param>
/// <param name="HasHead">Whether it ends in an arrow head; a line to its own relation's junction does not.</param>
public sealed record PictureArrow(MapArrow Arrow, LayoutRoute Route, bool HasHead);
