namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <content>What stands within a line, and data, which may reach over several.</content>
internal sealed partial class Lexer
{
    private bool TakeFrontMatter()
    {
        var run = _at;
        while (Has(run, '=')) run++;
        if (run - _at < 3) return false;
        var closing = _landmarks.Rule.After(run);
        // A run of six or more is an empty one, where no other rule follows.
        if (closing == _text.Length) return run - _at >= 6 && Take(TokenKind.FrontMatter, run);
        while (Has(closing, '=')) closing++;
        return Take(TokenKind.FrontMatter, closing);
    }

    private bool TakeData()
    {
        var end = _landmarks.DataEnds.Of(_at);
        return end >= 0 && Take(TokenKind.Data, end);
    }

    private bool TakeEscaped()
    {
        var end = _at + 1;
        if (end >= _text.Length || Letters.IsLineEnd(_text[end])) return false;
        end++;
        while (Has(end, ' ')) end++;
        return Take(TokenKind.EscapedCharacter, end);
    }

    private bool TakeSpecial(char edge)
    {
        var end = _at + 1;
        while (end < _text.Length && !Letters.IsSpace(_text[end]) && (_text[end] != edge || end == _at + 1)) end++;
        return end < _text.Length && _text[end] == edge && end > _at + 1 && Take(TokenKind.SpecialCharacter, AfterBlank(end + 1));
    }

    private bool TakeInferenceEnd()
    {
        var end = _at;
        while (Has(end, '-')) end++;
        if (end - _at < 2) return false;
        _isInInference = false;
        return Take(TokenKind.InferenceEnd, end);
    }

    private bool TakeRangeEnd(char letter)
    {
        if (_ranges.Count == 0 || _tokens.Count == 0) return false;
        var (bold, italic) = letter == '*'
            ? (TokenKind.AsteriskBoldEnd, TokenKind.AsteriskItalicEnd)
            : (TokenKind.UnderscoreBoldEnd, TokenKind.UnderscoreItalicEnd);
        if (_ranges.Peek() == bold) return Has(_at + 1, letter) && TakeRangeEnd(bold, _at + 2);
        return _ranges.Peek() == italic && TakeRangeEnd(italic, _at + 1);
    }

    private bool TakeRangeEnd(TokenKind kind, int end)
    {
        if (end < _text.Length && !Letters.IsBlank(_text[end]) && !Letters.IsAfterRange(_text[end])) return false;
        _ranges.Pop();
        return Take(kind, AfterBlank(end));
    }

    private bool TakeRangeStart(char letter)
    {
        var isAsterisk = letter == '*';
        if (Has(_at + 1, letter) && !IsSpaceAt(_at + 2))
        {
            _ranges.Push(isAsterisk ? TokenKind.AsteriskBoldEnd : TokenKind.UnderscoreBoldEnd);
            return Take(isAsterisk ? TokenKind.AsteriskBoldStart : TokenKind.UnderscoreBoldStart, _at + 2);
        }
        if (IsSpaceAt(_at + 1)) return false;
        _ranges.Push(isAsterisk ? TokenKind.AsteriskItalicEnd : TokenKind.UnderscoreItalicEnd);
        return Take(isAsterisk ? TokenKind.AsteriskItalicStart : TokenKind.UnderscoreItalicStart, _at + 1);
    }

    private bool TakeLink()
    {
        if (Has(_at + 1, ']')) return false;
        var bracket = _landmarks.LinkBracket.After(_at + 1);
        if (!Has(bracket + 1, '(') || Has(bracket + 2, ')')) return false;
        var end = _landmarks.LinkEnd.After(bracket + 2);
        return end < _text.Length && Take(TokenKind.Link, AfterBlank(end + 1));
    }

    private bool TakeStatement() =>
        TakeTitle(TokenKind.StatementDefinition, _landmarks.BracketColon, _at + 1, 2)
        || TakeReference(TokenKind.StatementReference, _landmarks.Bracket);

    private bool TakeArgument() =>
        TakeTitle(TokenKind.ArgumentDefinition, _landmarks.AngleColon, _at + 1, 2)
        || TakeReference(TokenKind.ArgumentReference, _landmarks.Angle);

    private bool TakeMention()
    {
        if (Has(_at + 1, '[')) return TakeTitle(TokenKind.StatementMention, _landmarks.Mention, _at + 2, 1);
        return Has(_at + 1, '<') && TakeTitle(TokenKind.ArgumentMention, _landmarks.AngleMention, _at + 2, 1);
    }

    /// <summary>A title of at least one character of this line, up to the first mark behind that.</summary>
    private bool TakeTitle(TokenKind kind, Landmark mark, int title, int length)
    {
        var end = mark.After(title + 1);
        if (end >= _text.Length || _landmarks.LineEnds.After(title) < end) return false;
        end += length;
        return Take(kind, kind is TokenKind.StatementMention or TokenKind.ArgumentMention ? AfterBlank(end) : end);
    }

    /// <summary>A title that no dash starts. Its first character may be a line end in the reference.</summary>
    private bool TakeReference(TokenKind kind, Landmark mark)
    {
        if (_at + 1 >= _text.Length || _text[_at + 1] == '-') return false;
        var end = mark.After(_at + 2);
        return end < _text.Length && _landmarks.LineEnds.After(_at + 2) >= end && Take(kind, end + 1);
    }

    private bool TakeTag()
    {
        var end = _at + 1;
        if (Has(end, '(') && !Has(end + 1, ')'))
        {
            end = _landmarks.TagEnd.After(end + 1);
            return end < _text.Length && Take(TokenKind.Tag, AfterBlank(end + 1));
        }
        while (end < _text.Length && Letters.IsTag(_text[end])) end++;
        return end > _at + 1 && Take(TokenKind.Tag, AfterBlank(end));
    }
}
