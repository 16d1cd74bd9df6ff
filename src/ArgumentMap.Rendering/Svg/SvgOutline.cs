using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering;

/// <summary>
/// The outline of a box in the shapes of a theme: <c>box</c>, <c>note</c> with a folded corner, <c>tab</c>; any other shape is a box.
/// </summary>
internal static class SvgOutline
{
    private const double Radius = 7;
    private const double Fold = 9;
    private const double TabWidth = 30;
    private const double OutlineDistance = 3;

    /// <summary>The path of a box, with as many outlines inside one another as the style has.</summary>
    public static string Of(LayoutBox bounds, NodeStyle style)
    {
        var path = new SvgPath();
        for (var i = 0; i < Math.Clamp(style.Outlines, 1, 3); i++)
            Add(path, Inset(bounds, i * OutlineDistance), style, Math.Max(1, Radius - (i * OutlineDistance)));
        return path.ToString();
    }

    private static LayoutBox Inset(LayoutBox box, double distance) =>
        new(box.X + distance, box.Y + distance, box.Width - (2 * distance), box.Height - (2 * distance));

    private static void Add(SvgPath path, LayoutBox box, NodeStyle style, double radius)
    {
        switch (style.Shape)
        {
            case "note":
                AddNote(path, box);
                break;
            case "tab":
                AddTab(path, box);
                break;
            default:
                AddBox(path, box, style.Style.Contains("rounded", StringComparison.Ordinal) ? radius : 0);
                break;
        }
    }

    private static void AddBox(SvgPath path, LayoutBox box, double radius)
    {
        if (radius == 0)
        {
            path.Move(box.X, box.Y).Line(box.Right, box.Y).Line(box.Right, box.Bottom).Line(box.X, box.Bottom).Close();
            return;
        }
        path.Move(box.X + radius, box.Y)
            .Line(box.Right - radius, box.Y).Arc(radius, box.Right, box.Y + radius)
            .Line(box.Right, box.Bottom - radius).Arc(radius, box.Right - radius, box.Bottom)
            .Line(box.X + radius, box.Bottom).Arc(radius, box.X, box.Bottom - radius)
            .Line(box.X, box.Y + radius).Arc(radius, box.X + radius, box.Y)
            .Close();
    }

    private static void AddNote(SvgPath path, LayoutBox box) =>
        path.Move(box.X, box.Y)
            .Line(box.Right - Fold, box.Y).Line(box.Right, box.Y + Fold)
            .Line(box.Right, box.Bottom).Line(box.X, box.Bottom).Close()
            .Move(box.Right - Fold, box.Y).Line(box.Right - Fold, box.Y + Fold).Line(box.Right, box.Y + Fold);

    /// <summary>The body, and the tab in its upper left corner: within the box, so that a line to any edge ends on the outline.</summary>
    private static void AddTab(SvgPath path, LayoutBox box)
    {
        var (foot, tab) = (box.Y + BoxText.TabHeight, Math.Min(TabWidth, box.Width / 2));
        path.Move(box.X, box.Y).Line(box.Right, box.Y).Line(box.Right, box.Bottom).Line(box.X, box.Bottom).Close()
            .Move(box.X, foot).Line(box.X + tab, foot)
            .Move(box.X + tab, foot).Line(box.X + tab, box.Y);
    }
}
