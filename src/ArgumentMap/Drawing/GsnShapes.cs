using ArgumentMap.Gsn;

namespace ArgumentMap.Drawing;

/// <summary>The shapes of the elements of an assurance case, as the GSN community standard draws them.</summary>
internal static class GsnShapes
{
    /// <summary>A style with the shape of the element that a node is.</summary>
    public static NodeStyle Of(ArgumentGraph map, ArgumentNode node, NodeStyle style)
    {
        var shaped = map.GsnKindOf(node) switch
        {
            GsnKind.Strategy => style with { Shape = "parallelogram" },
            GsnKind.Solution or GsnKind.CounterSolution => style with { Shape = "circle" },
            GsnKind.Context => style with { Shape = "box", Style = $"{style.Style},rounded" },
            GsnKind.Assumption => style with { Shape = "ellipse", Mark = "A" },
            GsnKind.Justification => style with { Shape = "ellipse", Mark = "J" },
            null => style,
            _ => style with { Shape = "box" },
        };
        if (node.Tags.Contains(GsnElements.Defeated)) shaped = shaped with { Style = $"{shaped.Style},dashed" };
        return node.Tags.Contains(GsnElements.Undeveloped) ? shaped with { Mark = NodeStyle.Diamond } : shaped;
    }
}
