using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>Turns a part that was laid out with its conclusions above so that they stand where they are wanted.</summary>
internal sealed class PictureTurn(MapDirection direction)
{
    private readonly bool _isMirrored = direction is MapDirection.ConclusionsAtBottom or MapDirection.ConclusionsRight;

    /// <summary>Whether layers stand side by side.</summary>
    public bool IsSideways { get; } = direction is MapDirection.ConclusionsLeft or MapDirection.ConclusionsRight;

    /// <summary>The room between a frame and its boxes, turned back: the caption stands above in the picture.</summary>
    public FrameInsets Insets(LayoutOptions options)
    {
        var (padding, caption) = (options.FramePadding, options.FramePadding + options.FrameCaption);
        return direction switch
        {
            MapDirection.ConclusionsOnTop => new(padding, caption, padding, padding),
            MapDirection.ConclusionsAtBottom => new(padding, padding, padding, caption),
            _ => new(caption, padding, padding, padding),
        };
    }

    public (double Width, double Height) Size(PartLayout part) => IsSideways ? (part.Height, part.Width) : (part.Width, part.Height);

    public LayoutPoint Point(LayoutPoint point, PartLayout part)
    {
        var y = _isMirrored ? part.Height - point.Y : point.Y;
        return IsSideways ? new(y, point.X) : new(point.X, y);
    }

    public LayoutBox Box(LayoutBox box, PartLayout part)
    {
        var y = _isMirrored ? part.Height - box.Bottom : box.Y;
        return IsSideways ? new(y, box.X, box.Height, box.Width) : box with { Y = y };
    }
}
