using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>The frame around a cluster.</summary>
/// <param name="Caption">What the cluster has in common.</param>
/// <param name="Bounds">The frame.</param>
/// <param name="Text">The caption, broken into lines.</param>
public sealed record PictureFrame(string Caption, LayoutBox Bounds, PictureText Text);
