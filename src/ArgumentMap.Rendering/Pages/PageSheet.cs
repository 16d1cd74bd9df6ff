using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>A sheet in points: the room that a picture has on it, and the scale on which one is drawn there.</summary>
internal sealed class PageSheet(PageOptions options, double fontSize)
{
    private const double PointsInMillimetre = 72 / 25.4;

    /// <summary>What no printer reaches, and a little more.</summary>
    private const double Margin = 7 * PointsInMillimetre;

    private const double FooterSize = 8;
    private const double FooterHeight = 16;

    /// <summary>How large text of the ordinary size becomes at the most, in points: a page of few boxes is no poster.</summary>
    private const double LargestText = 12;

    private readonly double _width = options.Size.Width * PointsInMillimetre;
    private readonly double _height = options.Size.Height * PointsInMillimetre;

    /// <summary>The smallest text of a picture in its pixels.</summary>
    private double SmallestText => fontSize * BoxText.AsideSize;

    /// <summary>How many points a pixel has at the least.</summary>
    public double LeastScale => options.LeastText / SmallestText;

    /// <summary>How many pixels of the least scale the room is wide.</summary>
    public double MostWidth => (_width - (2 * Margin)) / LeastScale;

    /// <summary>How many pixels of the least scale the room is high.</summary>
    public double MostHeight => (_height - (2 * Margin) - FooterHeight) / LeastScale;

    /// <summary>The scale on which a picture of a size fills the room, up to the largest text.</summary>
    public double ScaleFor(double width, double height) =>
        Math.Min(Math.Max(LeastScale, LargestText / fontSize), LeastScale * Math.Min(MostWidth / width, MostHeight / height));

    /// <summary>The sheet around a picture. It is larger than asked for where the picture does not go on it on the least scale.</summary>
    /// <param name="width">The picture's width, with what stands beneath it.</param>
    /// <param name="height">Its height.</param>
    /// <param name="title">What stands at the foot.</param>
    /// <param name="number">The page's number, beside that.</param>
    public SvgSheet Around(double width, double height, string title, string number)
    {
        var scale = Math.Max(LeastScale, ScaleFor(width, height));
        var (sheetWidth, sheetHeight) = (Math.Max(_width, (width * scale) + (2 * Margin)),
            Math.Max(_height, (height * scale) + (2 * Margin) + FooterHeight));
        var view = new LayoutBox((width - (sheetWidth / scale)) / 2, -Margin / scale, sheetWidth / scale, sheetHeight / scale);
        return new SvgSheet(view, sheetWidth, sheetHeight, SmallestText * scale, Footer(view, scale, title, number));
    }

    private static PictureText[] Footer(LayoutBox view, double scale, string title, string number)
    {
        var (size, y) = (FooterSize / scale, view.Bottom - ((Margin + (FooterSize * 1.2)) / scale));
        var (left, right) = (view.X + (Margin / scale), view.Right - (Margin / scale));
        var last = TextBlock.OneLine(number, size, false, right - left);
        var first = TextBlock.OneLine(title, size, false, Math.Max(1, right - left - (2 * last.Width)));
        return first.IsRightToLeft
            ? [first.Placed(right, y), last.Placed(last.IsRightToLeft ? left + last.Width : left, y)]
            : [first.Placed(left, y), last.Placed(last.IsRightToLeft ? right : right - last.Width, y)];
    }
}
