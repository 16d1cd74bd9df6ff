using System.Text;

namespace ArgumentMap.Rendering.Text;

/// <summary>
/// Breaks a text into the fewest lines that are no wider than asked for, and these as even as can be, so that no box is half empty: the
/// narrowest width that needs no more lines is searched for by halving (what CSS calls <c>text-wrap: balance</c>). No character is lost
/// but white space at a break; runs of white space become one blank. O(length).
/// </summary>
internal static class WrappedText
{
    private const int Halvings = 10;

    /// <summary>The lines of a text; one empty line of an empty text.</summary>
    /// <param name="text">The text; a line break in it ends a line.</param>
    /// <param name="maxWidth">The width of a line in pixels at the most.</param>
    /// <param name="ruler">What measures it.</param>
    public static IReadOnlyList<TextLine> Lines(string text, double maxWidth, TextRuler ruler)
    {
        var pieces = TextPieces.Of(text, maxWidth, ruler);
        return pieces.Count == 0 ? [new TextLine("", 0)] : Filled(text, pieces, Balanced(pieces, maxWidth, ruler.Blank), ruler.Blank);
    }

    private static double Balanced(List<TextPiece> pieces, double maxWidth, double blank)
    {
        var lines = Count(pieces, maxWidth, blank);
        if (lines == 1) return maxWidth;
        var (low, high) = (pieces.Max(piece => piece.Width), maxWidth);
        for (var i = 0; i < Halvings && low < high; i++)
        {
            var middle = (low + high) / 2;
            if (Count(pieces, middle, blank) > lines) low = middle;
            else high = middle;
        }
        return high;
    }

    private static int Count(List<TextPiece> pieces, double width, double blank)
    {
        var lines = 0;
        for (var first = 0; first < pieces.Count; lines++) first = End(pieces, first, width, blank).Next;
        return lines;
    }

    /// <summary>The piece after the last that has room in a line, and the width of the line.</summary>
    private static (int Next, double Width) End(List<TextPiece> pieces, int first, double maxWidth, double blank)
    {
        var width = pieces[first].Width;
        var next = first + 1;
        for (; next < pieces.Count && !pieces[next - 1].EndsLine; next++)
        {
            var wider = width + (pieces[next - 1].HasBlank ? blank : 0) + pieces[next].Width;
            if (wider > maxWidth) break;
            width = wider;
        }
        return (next, width);
    }

    private static List<TextLine> Filled(string text, List<TextPiece> pieces, double maxWidth, double blank)
    {
        var lines = new List<TextLine>();
        var line = new StringBuilder();
        for (var first = 0; first < pieces.Count;)
        {
            var (next, width) = End(pieces, first, maxWidth, blank);
            for (; first < next; first++)
            {
                line.Append(text, pieces[first].Start, pieces[first].Length);
                if (pieces[first].HasBlank && first < pieces.Count - 1) line.Append(' ');
            }
            lines.Add(new TextLine(line.ToString(), width));
            line.Clear();
        }
        return lines;
    }
}
