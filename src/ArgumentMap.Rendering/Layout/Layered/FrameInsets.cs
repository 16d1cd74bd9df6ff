namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>How far a cluster's frame stands off from its boxes, on each side as the layers are turned.</summary>
internal readonly record struct FrameInsets(double Left, double Top, double Right, double Bottom);
