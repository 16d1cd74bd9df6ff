using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.Argdown.Layout;

/// <summary>
/// Lays a document out anew: two blanks for each step of indentation, one between a sign and its words, one empty line between paragraphs,
/// none at the ends of lines. Words, comments, data and where lines break are the author's. O(document).
/// </summary>
internal sealed class DocumentLayout
{
    private const int Step = 2;

    private readonly string _text;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly LaidLines _lines = new();
    private int _at;
    private int _level;
    private int _hang;
    private bool _isInList;
    private bool _isParagraphStart = true;
    private bool _isInInference;
    private bool _wantsSpace;

    private DocumentLayout(string text, IReadOnlyList<Token> tokens) => (_text, _tokens) = (text, tokens);

    /// <summary>A document without faults, laid out; as it is where that could be read as something else.</summary>
    public static string Of(string text)
    {
        var tokens = Lexer.Cut(text).Tokens;
        var laid = new DocumentLayout(text, tokens).Write();
        return SameTokens.Are(text, tokens, laid) ? laid : text;
    }

    private string Write()
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Indent:
                    _level++;
                    break;
                case TokenKind.Dedent:
                    _level--;
                    break;
                default:
                    WriteBetween(token.Start, token.Kind);
                    Write(token, i);
                    _at = token.End;
                    break;
            }
        }
        WriteBetween(_text.Length, TokenKind.EndOfFile);
        return _lines.Finished(endsLine: _text.EndsWith('\n') || !_lines.LastHas("//"));
    }

    private void Write(Token token, int index)
    {
        var image = _text.AsSpan(token.Start, token.Length);
        switch (token.Kind)
        {
            case TokenKind.EmptyLine:
                _lines.EndLine(LaidLines.LineEndOf(image), isText: false);
                _lines.AddEmptyLine(LaidLines.LineEndOf(image));
                (_isParagraphStart, _isInList, _wantsSpace) = (true, false, false);
                return;
            case TokenKind.Newline:
                _lines.EndLine(LaidLines.LineEndOf(image), isText: IsContent(NextKind(index)));
                _wantsSpace = false;
                return;
            case TokenKind.OrderedListItem or TokenKind.UnorderedListItem:
                _isInList = true;
                WriteSign(image, isAligned: true);
                break;
            case TokenKind.StatementNumber:
                WriteSign(image, isAligned: true);
                break;
            case TokenKind.HeadingStart or (>= TokenKind.IncomingSupport and <= TokenKind.OutgoingUndercut):
                WriteSign(image, isAligned: false);
                break;
            case TokenKind.InferenceStart:
                WriteSign(image, isAligned: false);
                (_hang, _isInInference, _wantsSpace) = (0, true, NextKind(index) != TokenKind.InferenceEnd);
                break;
            default:
                WriteWords(token, image);
                break;
        }
        _isParagraphStart = false;
    }

    private void WriteSign(ReadOnlySpan<char> image, bool isAligned)
    {
        var sign = image.Trim(" \t'");
        var column = ColumnOfSigns;
        _lines.Indent(column);
        _lines.Append(sign);
        _hang = column + (isAligned ? sign.Length + 1 : Step);
        _wantsSpace = true;
    }

    private void WriteWords(Token token, ReadOnlySpan<char> image)
    {
        if (_isParagraphStart) _hang = IsContent(token.Kind) ? 0 : Step;
        if (!_lines.IsAtLineStart)
        {
            if (_wantsSpace || (token.Kind == TokenKind.InferenceEnd && _isInInference && !_lines.EndsWith('-'))) _lines.Space();
        }
        else
        {
            // A number sign at the margin could start a heading.
            _lines.Indent(_isParagraphStart ? 0 : _hang == 0 && image[0] == '#' ? Step : _hang);
        }
        _lines.Append(image, token.Kind == TokenKind.EscapedCharacter ? 2 : 0);
        if (token.Kind == TokenKind.InferenceEnd) _isInInference = false;
        _wantsSpace = token.Kind is TokenKind.StatementDefinition or TokenKind.ArgumentDefinition;
    }

    /// <summary>Blanks and comments, and the line ends that belong to comments.</summary>
    private void WriteBetween(int end, TokenKind next)
    {
        while (_at < end)
        {
            var start = _at;
            while (_at < end && _text[_at] is ' ' or '\t' or '\r' or '\n') _at++;
            if (_at > start) WriteBlank(_text.AsSpan(start, _at - start), end);
            if (_at == end) return;
            start = _at;
            _at = CommentEnd(end);
            if (_lines.IsAtLineStart) _lines.Indent(_isParagraphStart ? 0 : ColumnAbove(next));
            else if (_wantsSpace) _lines.Space();
            _lines.AppendComment(_text.AsSpan(start, _at - start));
            _wantsSpace = false;
        }
    }

    private int CommentEnd(int end)
    {
        var rest = _text.AsSpan(_at, end - _at);
        var length = rest.StartsWith("//") ? rest.IndexOfAny('\r', '\n')
            : rest.StartsWith("/*") ? EndOf(rest[2..], "*/", 2)
            : EndOf(rest, "-->", 0);
        return length < 0 ? end : _at + length;

        static int EndOf(ReadOnlySpan<char> rest, string mark, int before) =>
            rest.IndexOf(mark) is var place and >= 0 ? before + place + mark.Length : -1;
    }

    private void WriteBlank(ReadOnlySpan<char> blank, int end)
    {
        if (blank.IndexOfAny('\r', '\n') < 0)
        {
            // After data a comma or brace would be part of them if but one blank stood before it.
            if (blank.Length > 1 && end < _text.Length && _text[end] is ',' or '}') _lines.Append(blank);
            else _wantsSpace = true;
            return;
        }
        var lineEnd = LaidLines.LineEndOf(blank);
        _lines.EndLine(lineEnd, isText: false);
        if (LaidLines.CountOf(blank) > 1)
        {
            _lines.AddEmptyLine(lineEnd);
            _isParagraphStart = true;
        }
        _wantsSpace = false;
    }

    /// <summary>
    /// Where a comment on a line of its own stands: above what follows, and at the end of a paragraph below its last sign.
    /// </summary>
    private int ColumnAbove(TokenKind next) => next switch
    {
        _ when IsSign(next) => ColumnOfSigns,
        TokenKind.EmptyLine or TokenKind.EndOfFile => Math.Max(0, _hang - Step),
        TokenKind.StatementNumber or TokenKind.InferenceStart => 0,
        _ => _hang,
    };

    private int ColumnOfSigns => Step * Math.Max(0, _level - (_isInList ? 1 : 0));

    private static bool IsSign(TokenKind kind) => kind is TokenKind.OrderedListItem or TokenKind.UnorderedListItem
        or (>= TokenKind.IncomingSupport and <= TokenKind.OutgoingUndercut);

    private TokenKind NextKind(int index)
    {
        for (index++; index < _tokens.Count; index++)
            if (_tokens[index].Kind is not (TokenKind.Indent or TokenKind.Dedent)) return _tokens[index].Kind;
        return TokenKind.EndOfFile;
    }

    /// <summary>Whether a token is part of a running text.</summary>
    private static bool IsContent(TokenKind kind) => kind is TokenKind.Newline or TokenKind.StatementMention or TokenKind.ArgumentMention
        or (>= TokenKind.AsteriskBoldStart and <= TokenKind.ControlCharacter);
}
