using ArgumentMap.Drawing;

namespace ArgumentMap.Dot;

/// <summary>Styles as attributes of the DOT language.</summary>
internal static class DotStyles
{
    public static (string Name, string Value)[] Attributes(this NodeStyle style) =>
    [
        .. style.Mark is { } mark ? [("xlabel", DotSyntax.Text(mark))] : ((string, string)[])[],
        ("shape", DotSyntax.Id(style.Shape)),
        ("style", DotSyntax.Id(style.Style)),
        ("fillcolor", DotSyntax.Id(style.Fill)),
        ("color", DotSyntax.Id(style.Border)),
        ("fontcolor", DotSyntax.Id(style.Text)),
        ("penwidth", DotSyntax.Number(style.BorderWidth)),
        ("peripheries", DotSyntax.Number(style.Outlines)),
    ];

    public static (string Name, string Value)[] Attributes(this EdgeStyle style, bool hasHead = true) =>
    [
        .. style.IsFromConclusion ? [("dir", "back"), ("arrowtail", DotSyntax.Id(hasHead ? style.Head : "none"))] : ((string, string)[])[],
        ("color", DotSyntax.Id(style.Color)),
        ("style", DotSyntax.Id(style.Style)),
        ("arrowhead", DotSyntax.Id(hasHead ? style.Head : "none")),
        ("penwidth", DotSyntax.Number(style.Width)),
    ];
}
