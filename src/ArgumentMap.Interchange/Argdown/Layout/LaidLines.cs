using System.Text;

namespace ArgumentMap.Interchange.Argdown.Layout;

/// <summary>The lines of a document that is being laid out.</summary>
internal sealed class LaidLines
{
    private readonly StringBuilder _text = new();
    private int _lineStart;
    private int _firm;

    public bool IsAtLineStart => _text.Length == _lineStart;

    public bool EndsWith(char letter) => _text.Length > 0 && _text[^1] == letter;

    /// <summary>Whether a string stands in the last line.</summary>
    public bool LastHas(string sought) => _text.ToString(_lineStart, _text.Length - _lineStart).Contains(sought, StringComparison.Ordinal);

    public void Indent(int columns) => _text.Append(' ', columns);

    /// <param name="words">What to add.</param>
    /// <param name="firm">How much of it stays when blanks at the line's end are taken away.</param>
    public void Append(ReadOnlySpan<char> words, int firm = 0)
    {
        _firm = _text.Length + firm;
        _text.Append(words);
    }

    public void AppendComment(ReadOnlySpan<char> comment)
    {
        _text.Append(comment.StartsWith("//") ? comment.TrimEnd(" \t") : comment);
        _firm = _text.Length;
    }

    /// <summary>One blank, where none stands.</summary>
    public void Space()
    {
        if (!IsAtLineStart && _text[^1] is not (' ' or '\t')) _text.Append(' ');
    }

    /// <summary>
    /// Ends a line. Within a text a line's end is a blank, so that one before it says nothing, and several do; else none does.
    /// </summary>
    public void EndLine(string lineEnd, bool isText)
    {
        if (_text.Length == 0) return;
        var blanks = BlanksAtEnd();
        if (!isText || (blanks == 1 && _text[^1] == ' ')) _text.Length -= blanks;
        if (IsAtLineStart && _text.Length > 0) return;
        _text.Append(lineEnd);
        _lineStart = _text.Length;
    }

    /// <summary>An empty line, where none stands.</summary>
    public void AddEmptyLine(string lineEnd)
    {
        if (_text.Length == 0 || (_text.Length > 1 && _text[^1] == '\n' && IsEmptyBefore())) return;
        _text.Append(lineEnd);
        _lineStart = _text.Length;
    }

    /// <summary>All lines.</summary>
    public string Finished(bool endsLine)
    {
        while (_text.Length > _firm && _text[^1] is ' ' or '\t' or '\r' or '\n') _text.Length--;
        if (endsLine && _text.Length > 0) _text.Append(LineEndOf(_text.ToString()));
        return _text.ToString();
    }

    public static string LineEndOf(ReadOnlySpan<char> text)
    {
        var place = text.IndexOfAny('\r', '\n');
        return place < 0 || text[place] == '\n' ? "\n" : place + 1 < text.Length && text[place + 1] == '\n' ? "\r\n" : "\r";
    }

    /// <summary>How many lines end in a text.</summary>
    public static int CountOf(ReadOnlySpan<char> text) => text.Count('\n') + text.Count('\r') - text.Count("\r\n");

    private int BlanksAtEnd()
    {
        var end = _text.Length;
        while (end > Math.Max(_firm, _lineStart) && _text[end - 1] is ' ' or '\t') end--;
        return _text.Length - end;
    }

    private bool IsEmptyBefore()
    {
        var place = _text.Length - 2;
        if (place >= 0 && _text[place] == '\r') place--;
        return place < 0 || _text[place] == '\n';
    }
}
