namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>
/// Cuts a document into tokens, as the reference implementation does: at each place the first pattern that fits counts, and the indentation
/// of relations and list items becomes tokens of its own. Two modes: between the dashes of an inference fewer patterns are known. O(text).
/// </summary>
internal sealed partial class Lexer
{
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly List<SyntaxFault> _faults = [];
    private readonly List<int> _indents = [0];
    private readonly Stack<TokenKind> _ranges = new();
    private readonly Landmarks _landmarks;
    private bool _isInInference;
    private int _at;

    private Lexer(string text)
    {
        _text = text;
        _tokens = new List<Token>(text.Length / 16);
        _landmarks = new Landmarks(text);
    }

    /// <summary>The tokens of a document, and its characters that belong to none.</summary>
    public static (List<Token> Tokens, List<SyntaxFault> Faults) Cut(string text, CancellationToken cancellation = default)
    {
        var lexer = new Lexer(text);
        while (lexer._at < text.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            lexer.Next();
        }
        if (lexer.Last == TokenKind.EmptyLine) lexer._tokens.RemoveAt(lexer._tokens.Count - 1);
        lexer.CloseIndents();
        return (lexer._tokens, lexer._faults);
    }

    private TokenKind? Last => _tokens.Count == 0 ? null : _tokens[^1].Kind;

    private bool IsLineStart => Last is null or TokenKind.EmptyLine or TokenKind.Newline;

    private void Next()
    {
        var letter = _text[_at];
        if (letter is '/' or '<' && SkipComment()) return;
        var isTaken = _isInInference ? TakeInInference(letter) : TakeOutside(letter);
        if (isTaken || TakeText(letter)) return;
        _faults.Add(new SyntaxFault(_at, "a character after the backslash", "the end of the line"));
        _at++;
    }

    private bool TakeInInference(char letter) => letter switch
    {
        '\r' or '\n' or ' ' or '\t' => TakeNewline() || SkipBlanks(),
        '\\' => TakeEscaped(),
        '.' or ':' => TakeSpecial(letter),
        '-' => TakeInferenceEnd(),
        '{' => TakeData(),
        ',' => Take(TokenKind.ListDelimiter, _at + 1),
        _ => false,
    };

    private bool TakeOutside(char letter)
    {
        var isTaken = letter switch
        {
            '=' => TakeFrontMatter(),
            '{' => TakeData(),
            '\\' => TakeEscaped(),
            '.' or ':' => TakeSpecial(letter),
            '\r' or '\n' or ' ' or '\t' => TakeEmptyLine() || TakeNewline(),
            _ => false,
        };
        if (isTaken || (IsLineStart && TakeLineStart())) return true;
        return letter switch
        {
            '*' or '_' => TakeRangeEnd(letter) || TakeRangeStart(letter),
            '[' => TakeLink() || TakeStatement(),
            '<' => TakeArgument(),
            '#' => TakeTag(),
            '@' => TakeMention(),
            ' ' or '\t' => SkipBlanks(),
            _ => false,
        };
    }

    private bool TakeText(char letter)
    {
        if (letter == '\\') return false;
        if (Letters.Control.Contains(letter))
        {
            if (letter is '\r' or '\n') return Take(TokenKind.Newline, _at + 1);
            return Take(TokenKind.ControlCharacter, AfterBlank(_at + 1));
        }
        var length = _text.AsSpan(_at).IndexOfAny(Letters.Control);
        return Take(TokenKind.Text, length < 0 ? _text.Length : _at + length);
    }

    private bool Take(TokenKind kind, int end)
    {
        _tokens.Add(new Token(kind, _at, end - _at));
        _at = end;
        return true;
    }

    private bool SkipBlanks()
    {
        while (_at < _text.Length && Letters.IsBlank(_text[_at])) _at++;
        return true;
    }

    /// <summary>A place, or the one behind it where a blank stands there.</summary>
    private int AfterBlank(int place) => place < _text.Length && Letters.IsBlank(_text[place]) ? place + 1 : place;

    private bool Has(int place, char letter) => place < _text.Length && _text[place] == letter;

    private void Indent(int depth)
    {
        if (depth > _indents[^1])
        {
            _indents.Add(depth);
            AddIndent(TokenKind.Indent);
        }
        while (_indents.Count > 1 && depth < _indents[^1])
        {
            _indents.RemoveAt(_indents.Count - 1);
            AddIndent(TokenKind.Dedent);
        }
    }

    private void CloseIndents() => Indent(0);

    private void AddIndent(TokenKind kind) => _tokens.Add(new Token(kind, _tokens.Count == 0 ? 0 : _tokens[^1].End, 0));
}
