using System.Text;
using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>Collects CSS rules under a scope.</summary>
internal sealed class SvgRules(string scope)
{
    private readonly StringBuilder _rules = new();

    /// <summary>One rule for what stands in a picture; for the picture itself where the selector is empty.</summary>
    public void Add(string selector, string declarations)
    {
        if (scope.Length > 0) _rules.Append(scope).Append(' ');
        _rules.Append(".argument-map");
        if (selector.Length > 0) _rules.Append(' ').Append(selector);
        _rules.Append('{').Append(declarations).Append("}\n");
    }

    /// <summary>The rules for the boxes of one class.</summary>
    /// <param name="selector">The class.</param>
    /// <param name="style">How they look.</param>
    /// <param name="isDashed">Whether the style says how the outline is dashed; that of a main statement is dashed as its kind is.</param>
    public void AddNode(string selector, NodeStyle style, bool isDashed)
    {
        var dashes = isDashed && Dashes(style.Style) is { } pattern ? $";stroke-dasharray:{pattern}" : "";
        Add($"{selector} .box", $"fill:{style.Fill};stroke:{style.Border};stroke-width:{SvgPath.Number(style.BorderWidth)}{dashes}");
        Add($"{selector} text", $"fill:{style.Text}");
    }

    /// <summary>The rule for the junctions of one class.</summary>
    public void AddJunction(string selector, string color)
    {
        Add($"{selector} .dot", $"fill:{color}");
        Add($"{selector} .box", $"stroke:{color}");
    }

    /// <summary>The rules for the lines of one class.</summary>
    public void AddArrow(string selector, EdgeStyle style, string background)
    {
        var dashes = style.Pattern is { } pattern ? $";stroke-dasharray:{pattern}" : "";
        Add($"{selector} .line", $"fill:none;stroke:{style.Color};stroke-width:{SvgPath.Number(style.Width)}{dashes}");
        Add($"{selector} .head",
            $"fill:{(ArrowHead.IsOpen(style.Head) ? background : style.Color)};stroke:{style.Color};stroke-linejoin:round");
    }

    /// <summary>The rules for stubs.</summary>
    public void AddStub(NodeStyle box, EdgeStyle line)
    {
        Add(".stub .box",
            $"fill:{box.Fill};stroke:{box.Border};stroke-width:{SvgPath.Number(box.BorderWidth)};stroke-dasharray:{Dashes(box.Style) ?? "none"}");
        Add(".stub text", $"fill:{box.Text}");
        Add(".stub .line",
            $"fill:none;stroke:{line.Color};stroke-width:{SvgPath.Number(line.Width)};stroke-dasharray:{line.Pattern ?? "none"}");
    }

    /// <summary>The rule for the outline of the boxes of one class, which keep the colours of their kind.</summary>
    public void AddOutline(string selector, NodeStyle style)
    {
        if (Dashes(style.Style) is { } pattern) Add($"{selector} .box", $"stroke-dasharray:{pattern}");
    }

    /// <summary>The rule for the lines of one class, which keep the colours of their kind, and its width where that is theirs.</summary>
    public void AddLine(string selector, EdgeStyle style, EdgeStyle kind)
    {
        var width = style.Width == kind.Width ? "" : $"stroke-width:{SvgPath.Number(style.Width)};";
        Add($"{selector} .line", $"{width}stroke-dasharray:{style.Pattern ?? "none"}");
    }

    public override string ToString() => _rules.ToString();

    private static string? Dashes(string style) => style switch
    {
        _ when style.Contains("dashed", StringComparison.Ordinal) => "6 4",
        _ when style.Contains("dotted", StringComparison.Ordinal) => "1.5 3.5",
        _ => null,
    };
}
