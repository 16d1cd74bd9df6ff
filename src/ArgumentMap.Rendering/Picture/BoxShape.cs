using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>The room that a shape needs around its text.</summary>
internal static class BoxShape
{
    /// <summary>How far the sides of a parallelogram lean.</summary>
    public const double Slant = 14;

    /// <summary>The height of the diamond beneath what is not developed.</summary>
    public const double DiamondHeight = 16;

    /// <summary>The size of a shape around a text with its padding, and where the text starts in it.</summary>
    public static (double Width, double Height, double Left, double Top) Around(NodeStyle style, double width, double height)
    {
        var diamond = style.Mark == NodeStyle.Diamond ? DiamondHeight : 0;
        switch (style.Shape)
        {
            case "parallelogram":
                return (width + (2 * Slant), height + diamond, Slant, 0);
            case "circle":
                var across = Math.Sqrt((width * width) + (height * height));
                return (across, across + diamond, (across - width) / 2, (across - height) / 2);
            case "ellipse":
                var (wide, high) = (width * Math.Sqrt(2), height * Math.Sqrt(2));
                return (wide, high + diamond, (wide - width) / 2, (high - height) / 2);
            default:
                return (width, height + diamond, 0, 0);
        }
    }
}
