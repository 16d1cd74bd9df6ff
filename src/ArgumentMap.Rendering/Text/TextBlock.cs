using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering.Text;

/// <summary>A paragraph that has been broken into lines and not yet been placed.</summary>
internal sealed class TextBlock
{
    private readonly TextRuler _ruler;
    private readonly double _fontSize;
    private readonly bool _isBold;

    public TextBlock(string text, double fontSize, bool isBold, double maxWidth)
    {
        (_fontSize, _isBold, _ruler) = (fontSize, isBold, new TextRuler(fontSize, isBold));
        Lines = WrappedText.Lines(text, maxWidth, _ruler);
        IsRightToLeft = TextDirection.IsRightToLeft(text);
    }

    public IReadOnlyList<TextLine> Lines { get; }

    public bool IsRightToLeft { get; }

    public double Width => Lines.Max(line => line.Width);

    public double Height => Lines.Count * _ruler.LineHeight;

    /// <summary>The paragraph with its upper edge at a height, and with its lines beginning at an abscissa: the left one or, of a text from right to left, the right one.</summary>
    public PictureText Placed(double x, double y) => new(
        [.. Lines.Select((line, index) => (line.Text, new LayoutPoint(x, y + (index * _ruler.LineHeight) + _ruler.Baseline)))],
        _fontSize,
        _isBold,
        IsRightToLeft);
}
