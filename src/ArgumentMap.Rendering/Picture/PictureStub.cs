using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>A small box that says how much hangs where the map was cut off.</summary>
/// <param name="Stub">What it stands for.</param>
/// <param name="Bounds">The box.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Route">The line between it and what it hangs at.</param>
public sealed record PictureStub(MapStub Stub, LayoutBox Bounds, PictureText Text, LayoutRoute Route)
{
    internal PictureStub At(LayoutBox bounds, LayoutRoute route) =>
        this with { Bounds = bounds, Text = Text.Moved(bounds.X - Bounds.X, bounds.Y - Bounds.Y), Route = route };
}
