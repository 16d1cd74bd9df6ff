using System.Globalization;

namespace ArgumentMap.Rendering.Text;

/// <summary>
/// Where lines of a text may break: at white space, after a hyphen, dash or slash, between ideographs (but not before what closes or
/// after what opens), and, in a piece that is wider than a line, between grapheme clusters. A choice of the rules of Unicode's UAX #14
/// that fits statements. O(length).
/// </summary>
internal sealed class TextPieces
{
    /// <summary>A text with more line breaks than these is no longer a label: it is run together, so that its box has an end.</summary>
    private const int MostLineBreaks = 1000;

    private readonly string _text;
    private readonly double _maxWidth;
    private readonly TextRuler _ruler;
    private readonly List<TextPiece> _pieces = [];

    private TextPieces(string text, double maxWidth, TextRuler ruler) => (_text, _maxWidth, _ruler) = (text, maxWidth, ruler);

    /// <summary>The pieces of a text, none wider than a line but where a single code point is.</summary>
    public static List<TextPiece> Of(string text, double maxWidth, TextRuler ruler)
    {
        var pieces = new TextPieces(text, maxWidth, ruler);
        pieces.Read();
        return pieces._pieces;
    }

    private void Read()
    {
        var start = 0;
        while (start < _text.Length)
        {
            if (IsBlank(_text[start]))
            {
                start = ReadBlanks(start);
                continue;
            }
            var end = start + 1;
            while (end < _text.Length && !IsBlank(_text[end]) && !CanBreak(end)) end++;
            Add(start, end);
            start = end;
        }
        if (_pieces.Count(piece => piece.EndsLine) > MostLineBreaks) RunTogether();
    }

    private void RunTogether()
    {
        for (var i = 0; i < _pieces.Count; i++) _pieces[i] = _pieces[i] with { EndsLine = false };
    }

    /// <summary>White space becomes one blank or, where it has a line break in it, the end of the line.</summary>
    private int ReadBlanks(int start)
    {
        var (end, endsLine) = (start, false);
        for (; end < _text.Length && IsBlank(_text[end]); end++) endsLine |= _text[end] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
        if (_pieces.Count > 0) _pieces[^1] = _pieces[^1] with { HasBlank = true, EndsLine = endsLine };
        return end;
    }

    private void Add(int start, int end)
    {
        var width = _ruler.Width(_text.AsSpan(start, end - start));
        if (width <= _maxWidth) _pieces.Add(new TextPiece(start, end - start, width, false, false));
        else Chop(start, end);
    }

    /// <summary>
    /// Cuts what is wider than a line into grapheme clusters, and a cluster that is so into code points, and fills lines with them.
    /// </summary>
    private void Chop(int start, int end)
    {
        var (from, width) = (start, 0.0);
        foreach (var (at, next) in Units(start, end))
        {
            if (width + next > _maxWidth && at > from)
            {
                _pieces.Add(new TextPiece(from, at - from, width, false, false));
                (from, width) = (at, 0);
            }
            width += next;
        }
        _pieces.Add(new TextPiece(from, end - from, width, false, false));
    }

    /// <summary>
    /// The grapheme clusters, and the code points of those that are wider than a line; each letter is looked at once or twice.
    /// </summary>
    private IEnumerable<(int At, double Width)> Units(int start, int end)
    {
        for (int at = start, length; at < end; at += length)
        {
            length = StringInfo.GetNextTextElementLength(_text.AsSpan(at, end - at));
            var width = _ruler.Width(_text.AsSpan(at, length));
            if (width <= _maxWidth)
            {
                yield return (at, width);
                continue;
            }
            for (int point = at, step; point < at + length; point += step)
            {
                step = char.IsSurrogatePair(_text, point) ? 2 : 1;
                yield return (point, _ruler.Width(_text.AsSpan(point, step)));
            }
        }
    }

    /// <summary>White space at which a line may break; a no-break space is none.</summary>
    private static bool IsBlank(char letter) =>
        (char.IsWhiteSpace(letter) && letter is not ('\u00A0' or '\u202F' or '\u2007')) || letter == '\u200B';

    /// <summary>Whether a line may break before an index that has no white space at it or before it.</summary>
    private bool CanBreak(int index)
    {
        var (before, after) = (_text[index - 1], _text[index]);
        if (before is '-' or '\u2010' or '\u2013' or '\u2014' or '/')
            return index > 1 && char.IsLetterOrDigit(_text[index - 2]) && char.IsLetter(after);
        if (char.IsLowSurrogate(after) || (!IsIdeograph(before) && !IsIdeograph(after))) return false;
        return !Closes(after) && !Opens(before)
            && char.GetUnicodeCategory(_text, index) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format);
    }

    /// <summary>Chinese, Japanese and Korean letters and signs, those beyond the basic plane by the first half of their pair.</summary>
    private static bool IsIdeograph(char letter) =>
        letter is (>= '\u2E80' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF')
        or (>= '\uFF00' and <= '\uFFEF') or (>= '\uD840' and <= '\uD88F');

    private static bool Closes(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation
        || letter is '\u3001' or '\u3002' or '\uFF0C' or '\uFF0E' or '\uFF1A' or '\uFF1B' or '\uFF01' or '\uFF1F' or '\u30FB' or '\u30FC'
        or '.' or ',' or ':' or ';' or '!' or '?' or '%';

    private static bool Opens(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;
}
