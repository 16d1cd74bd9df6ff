using ArgumentMap.Rendering.Layout;
using ArgumentMap.Rendering.Text;

namespace ArgumentMap.Rendering;

/// <summary>A paragraph that has been broken into lines and not yet been placed.</summary>
internal sealed class TextBlock
{
    private readonly TextRuler _ruler;
    private readonly double _fontSize;
    private readonly bool _isBold;

    /// <param name="text">The text.</param>
    /// <param name="fontSize">Its size in pixels.</param>
    /// <param name="isBold">Whether it is set in bold.</param>
    /// <param name="maxWidth">
    /// How wide a line is at the most, in pixels; a very long text is set in longer lines, so that no box is a tower.
    /// </param>
    public TextBlock(string text, double fontSize, bool isBold, double maxWidth) : this(text, fontSize, isBold) =>
        Lines = WrappedText.Lines(text, Math.Max(maxWidth, SideOfSquare(text)), _ruler);

    private TextBlock(string text, double fontSize, bool isBold)
    {
        (_fontSize, _isBold, _ruler) = (fontSize, isBold, new TextRuler(fontSize, isBold));
        IsRightToLeft = TextDirection.IsRightToLeft(text);
    }

    /// <summary>A text in one line, of which what has no room is left out.</summary>
    public static TextBlock OneLine(string text, double fontSize, bool isBold, double maxWidth) =>
        InLines(text, fontSize, isBold, maxWidth, 1);

    /// <summary>A text in as few lines as it needs, and no more than there may be: what has no room in them is left out.</summary>
    public static TextBlock InLines(string text, double fontSize, bool isBold, double maxWidth, int most)
    {
        const string Ellipsis = "\u2026";
        var block = new TextBlock(text, fontSize, isBold);
        block.Lines = WrappedText.Lines(text, maxWidth, block._ruler);
        if (block.Lines.Count <= most) return block;
        var room = Math.Max(0, maxWidth - block._ruler.Width(Ellipsis));
        var last = WrappedText.Lines(block.Lines[most - 1].Text, room, block._ruler)[0];
        block.Lines =
        [
            .. block.Lines.Take(most - 1), new TextLine(last.Text.TrimEnd(' ') + Ellipsis, last.Width + block._ruler.Width(Ellipsis)),
        ];
        return block;
    }

    public IReadOnlyList<TextLine> Lines { get; private set; } = [];

    public bool IsRightToLeft { get; }

    public double Width => Lines.Max(line => line.Width);

    public double Height => Lines.Count * _ruler.LineHeight;

    private double SideOfSquare(string text) => Math.Sqrt(_ruler.Width(text) * _ruler.LineHeight);

    /// <summary>
    /// The paragraph with its upper edge at a height, and with its lines beginning at an abscissa: the left one or, of a text from right to
    /// left, the right one.
    /// </summary>
    public PictureText Placed(double x, double y) => new(
        [.. Lines.Select((line, index) => (line.Text, new LayoutPoint(x, y + (index * _ruler.LineHeight) + _ruler.Baseline)))],
        _fontSize,
        _isBold,
        IsRightToLeft);
}
