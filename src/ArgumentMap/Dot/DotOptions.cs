using ArgumentMap.Drawing;

namespace ArgumentMap.Dot;

/// <summary>How a map is drawn. The defaults need no tuning.</summary>
public sealed record DotOptions : DrawingOptions
{
    /// <summary>The defaults.</summary>
    public static DotOptions Default { get; } = new();

    /// <summary>
    /// The font family, or several with commas between. Graphviz measures Arial alike wherever it runs, in WebAssembly too.
    /// </summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string FontName { get; init => field = Guard.Text(value, nameof(FontName)); } = "Arial,Helvetica,sans-serif";

    /// <summary>The size of the text in points, from 1 to less than 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 1,000.</exception>
    public double FontSize
    {
        get;
        init => field = value is >= 1 and < 1000
            ? value
            : throw new ArgumentOutOfRangeException(nameof(FontSize), value, "A font size lies between 1 and 1,000 points.");
    } = 11;

    /// <summary>How many characters a line of a label may have, 8 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 8.</exception>
    public int WrapWidth
    {
        get;
        init => field = value >= 8
            ? value
            : throw new ArgumentOutOfRangeException(nameof(WrapWidth), value, "A line has room for at least 8 characters.");
    } = 24;

    /// <summary>Whether the picture explains its shapes and lines.</summary>
    public bool Legend { get; init; }

    /// <summary>
    /// How many statements stand in one row (in one column, where conclusions are left or right), 1 or more; null for a number that
    /// makes a readable page. Fewer make a narrower, longer picture. With <see cref="DrawingOptions.Clusters"/> Graphviz chooses the rows
    /// itself.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? RowLength
    {
        get;
        init => field = value is null or >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(RowLength), value, "A row has room for at least 1 statement.");
    }

    /// <summary>
    /// How some nodes look that should not look as the theme has it; where it is null or answers null, the theme's style holds. Of a
    /// relation's junction only the border's colour counts.
    /// </summary>
    public Func<ArgumentNode, NodeStyle?>? NodeStyle { get; init; }

    /// <summary>
    /// How some edges look that should not look as the theme has it; where it is null or answers null, the theme's style holds. Where one
    /// arrow stands for a whole relation, it is asked for as the edge to the conclusion.
    /// </summary>
    public Func<ArgumentEdge, EdgeStyle?>? EdgeStyle { get; init; }

    internal NodeStyle StyleOf(ArgumentNode node, MapDrawing drawing)
    {
        if (node is Relation relation)
            return Theme.BoxOf(drawing.Map, relation, drawing.TargetOf(relation)) with { Border = JunctionColorOf(relation, drawing) };
        return NodeStyle?.Invoke(node) ?? Theme.StyleOf(drawing.Map, node);
    }

    internal EdgeStyle StyleOf(Relation relation, ArgumentEdge edge, MapDrawing drawing) =>
        EdgeStyle?.Invoke(edge) ?? Theme.StyleOf(relation, drawing.TargetOf(relation));

    internal string JunctionColorOf(Relation relation, MapDrawing drawing) =>
        NodeStyle?.Invoke(relation)?.Border ?? Theme.StyleOf(relation.Kind, drawing.TargetOf(relation)).Color;
}
