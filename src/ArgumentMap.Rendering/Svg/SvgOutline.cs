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
            Add(path, Inset(Body(bounds, style), i * OutlineDistance), style, Math.Max(1, Radius - (i * OutlineDistance)));
        if (style.Mark == NodeStyle.Diamond) AddDiamond(path, bounds);
        return path.ToString();
    }

    /// <summary>The box without the room for a diamond beneath it.</summary>
    private static LayoutBox Body(LayoutBox bounds, NodeStyle style) =>
        style.Mark == NodeStyle.Diamond ? new LayoutBox(bounds.X, bounds.Y, bounds.Width, bounds.Height - BoxShape.DiamondHeight) : bounds;

    private static void AddDiamond(SvgPath path, LayoutBox bounds)
    {
        var (x, half) = (bounds.X + (bounds.Width / 2), BoxShape.DiamondHeight / 2);
        path.Move(x, bounds.Bottom - (2 * half)).Line(x + half, bounds.Bottom - half).Line(x, bounds.Bottom).Line(x - half,
            bounds.Bottom - half)
            .Close();
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
            case "parallelogram":
                path.Move(box.X + BoxShape.Slant, box.Y).Line(box.Right, box.Y).Line(box.Right - BoxShape.Slant, box.Bottom)
                    .Line(box.X, box.Bottom).Close();
                break;
            case "circle" or "ellipse":
                AddEllipse(path, box);
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

    /// <summary>Four cubic curves, which miss an ellipse by less than a thousandth of its size.</summary>
    private static void AddEllipse(SvgPath path, LayoutBox box)
    {
        const double Kappa = 0.5522847;
        var (x, y, a, b) = (box.X + (box.Width / 2), box.Y + (box.Height / 2), box.Width / 2, box.Height / 2);
        path.Move(x - a, y)
            .Curve(At(-1, -Kappa), At(-Kappa, -1), At(0, -1)).Curve(At(Kappa, -1), At(1, -Kappa), At(1, 0))
            .Curve(At(1, Kappa), At(Kappa, 1), At(0, 1)).Curve(At(-Kappa, 1), At(-1, Kappa), At(-1, 0))
            .Close();

        LayoutPoint At(double across, double down) => new(x + (across * a), y + (down * b));
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
