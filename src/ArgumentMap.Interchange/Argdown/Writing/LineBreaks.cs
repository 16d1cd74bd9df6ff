using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.Argdown.Writing;

/// <summary>
/// The blanks of some words at which a line may end without a change of what they say: those between tokens and those in plain text, but
/// none inside a link, a mention, a tag, data or a comment. Asked for places that only rise; O(words) in all.
/// </summary>
/// <param name="words">The words, as a document has them.</param>
internal sealed class LineBreaks(string words)
{
    /// <summary>What keeps the words from being read as what may only stand at the start of a line.</summary>
    private const string Before = "[a]: ";

    private readonly List<Token> _tokens = Lexer.Cut(Before + words).Tokens;
    private int _next;

    /// <summary>Whether the blank at a place may become a line end.</summary>
    public bool IsAt(int place)
    {
        place += Before.Length;
        while (_next < _tokens.Count && _tokens[_next].End <= place) _next++;
        if (_next == _tokens.Count) return false;
        var token = _tokens[_next];
        if (token.Start > place) return false;
        return token.Kind == TokenKind.Text || token.End == place + 1;
    }
}
