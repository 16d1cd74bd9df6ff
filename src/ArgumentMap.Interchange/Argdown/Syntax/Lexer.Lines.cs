namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <content>What separates lines and paragraphs, and what may start a line.</content>
internal sealed partial class Lexer
{
    private bool SkipComment()
    {
        var end = CommentEnd();
        if (end < 0) return false;
        if (Last == TokenKind.EmptyLine)
            end = AfterLineEnds(end);
        else if (Last == TokenKind.Newline && AfterLineEnd(end) is var next and >= 0 && AfterLineEnd(next) < 0)
            end = next;
        _at = end;
        return true;
    }

    private int CommentEnd()
    {
        if (_text.AsSpan(_at).StartsWith("<!--")) return BlockEnd(_landmarks.MarkupEnd, _at + 4, 3);
        if (!Has(_at, '/')) return -1;
        if (Has(_at + 1, '*')) return BlockEnd(_landmarks.BlockEnd, _at + 2, 2);
        // A line comment at the very end of a text is none in the reference, and neither is one before a Unicode separator.
        if (!Has(_at + 1, '/')) return -1;
        var end = _landmarks.LineEnds.After(_at + 2);
        return end < _text.Length && _text[end] is '\n' or '\r' ? end : -1;
    }

    private int BlockEnd(Landmark mark, int from, int length)
    {
        var end = mark.After(from);
        return end < _text.Length && _landmarks.LineEnds.SeparatorAfter(from) > end ? end + length : -1;
    }

    /// <summary>The place behind blanks and one line end; -1 where there is none.</summary>
    private int AfterLineEnd(int place)
    {
        while (place < _text.Length && Letters.IsBlank(_text[place])) place++;
        if (Has(place, '\r')) return Has(place + 1, '\n') ? place + 2 : place + 1;
        return Has(place, '\n') ? place + 1 : -1;
    }

    private int AfterLineEnds(int place)
    {
        while (true)
        {
            var blanks = place;
            while (blanks < _text.Length && Letters.IsBlank(_text[blanks])) blanks++;
            if (Has(blanks, '\r') && Has(blanks + 1, '\n')) place = blanks + 2;
            else if (Has(place, '\n') || Has(place, '\r')) place++;
            else return place;
        }
    }

    private bool TakeEmptyLine()
    {
        if (Last == TokenKind.EmptyLine) return false;
        var (end, count) = (_at, 0);
        while (true)
        {
            var place = end;
            while (place < _text.Length && Letters.IsBlank(_text[place])) place++;
            if (Has(place, '\r') && Has(place + 1, '\n')) end = place + 2;
            else if (Has(place, '\n')) end = place + 1;
            else break;
            count++;
        }
        if (count < 2) return false;
        if (end < _text.Length) CloseIndents();
        return Take(TokenKind.EmptyLine, end);
    }

    private bool TakeNewline()
    {
        var end = AfterLineEnd(_at);
        return end >= 0 && Take(TokenKind.Newline, end);
    }

    private bool TakeLineStart()
    {
        var place = _at;
        while (place < _text.Length && Letters.IsIndent(_text[place])) place++;
        if (place == _text.Length) return false;
        var indent = place - _at;
        if (_text[place] == '-' && Has(place + 1, '-') && Last != TokenKind.EmptyLine) return TakeInferenceStart(place + 2);
        var (relation, end) = RelationAt(place);
        if (relation != TokenKind.EndOfFile) return TakeIndented(relation, indent, end);
        if (indent == 0 && _text[place] == '#' && HeadingEnd() is var heading and > 0) return Take(TokenKind.HeadingStart, heading);
        if (_text[place] == '(' && DigitsEnd(place + 1) is var closing && closing > place + 1 && Has(closing, ')'))
        {
            CloseIndents();
            return Take(TokenKind.StatementNumber, closing + 1);
        }
        if (DigitsEnd(place) is var dot && dot > place && Has(dot, '.') && IsSpaceAt(dot + 1))
            return TakeIndented(TokenKind.OrderedListItem, indent + 1, dot + 1);
        return _text[place] == '*' && IsSpaceAt(place + 1) && TakeIndented(TokenKind.UnorderedListItem, indent + 1, place + 1);
    }

    private bool TakeInferenceStart(int end)
    {
        CloseIndents();
        _isInInference = true;
        return Take(TokenKind.InferenceStart, end);
    }

    private bool TakeIndented(TokenKind kind, int depth, int end)
    {
        Indent(depth);
        return Take(kind, end);
    }

    private (TokenKind Kind, int End) RelationAt(int place)
    {
        var isArrow = Has(place + 1, '>');
        return _text[place] switch
        {
            '+' => isArrow ? (TokenKind.IncomingSupport, place + 2) : (TokenKind.OutgoingSupport, place + 1),
            '-' => isArrow ? (TokenKind.IncomingAttack, place + 2) : (TokenKind.OutgoingAttack, place + 1),
            '<' when Has(place + 1, '+') => (TokenKind.OutgoingSupport, place + 2),
            '<' when Has(place + 1, '-') => (TokenKind.OutgoingAttack, place + 2),
            '<' when Has(place + 1, '_') => (TokenKind.OutgoingUndercut, place + 2),
            '>' when Has(place + 1, '<') => (TokenKind.Contradiction, place + 2),
            '_' when isArrow => (TokenKind.IncomingUndercut, place + 2),
            '_' when IsSpaceAt(place + 1) => (TokenKind.OutgoingUndercut, place + 1),
            _ => (TokenKind.EndOfFile, 0),
        };
    }

    private int HeadingEnd()
    {
        var place = _at;
        while (Has(place, '#')) place++;
        return Has(place, ' ') ? place + 1 : -1;
    }

    private int DigitsEnd(int place)
    {
        while (place < _text.Length && char.IsAsciiDigit(_text[place])) place++;
        return place;
    }

    private bool IsSpaceAt(int place) => place < _text.Length && Letters.IsSpace(_text[place]);
}
