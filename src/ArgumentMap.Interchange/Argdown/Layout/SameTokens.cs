using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.Argdown.Layout;

/// <summary>
/// Whether two documents are the same but for their layout. Argdown's grammar sees nothing but tokens, and so the same tokens with the same
/// words say the same. O(documents).
/// </summary>
internal static class SameTokens
{
    public static bool Are(string text, List<Token> tokens, string laid)
    {
        var others = Lexer.Cut(laid).Tokens;
        var (first, last) = Inner(tokens);
        var (otherFirst, otherLast) = Inner(others);
        if (last - first != otherLast - otherFirst || !AreSameLetters(text, laid)) return false;
        for (var i = 0; i < last - first; i++)
        {
            var (token, other) = (tokens[first + i], others[otherFirst + i]);
            if (token.Kind != other.Kind) return false;
            if (!Trimmed(text, token).SequenceEqual(Trimmed(laid, other))) return false;
        }
        return true;
    }

    /// <summary>The tokens without the line ends around them, and without the indentation, which ends at the end of any document.</summary>
    private static (int First, int End) Inner(List<Token> tokens)
    {
        var (first, end) = (0, tokens.Count);
        while (first < end && tokens[first].Kind is TokenKind.Newline or TokenKind.EmptyLine) first++;
        while (end > first && tokens[end - 1].Kind is TokenKind.Newline or TokenKind.EmptyLine or TokenKind.Dedent) end--;
        return (first, end);
    }

    private static ReadOnlySpan<char> Trimmed(string text, Token token) => text.AsSpan(token.Start, token.Length).Trim(" \t\r\n");

    /// <summary>Comments are in no token.</summary>
    private static bool AreSameLetters(string text, string laid)
    {
        var (one, other) = (0, 0);
        while (true)
        {
            while (one < text.Length && IsLayout(text[one])) one++;
            while (other < laid.Length && IsLayout(laid[other])) other++;
            if (one == text.Length || other == laid.Length) return one == text.Length && other == laid.Length;
            if (text[one++] != laid[other++]) return false;
        }
    }

    private static bool IsLayout(char letter) => letter is ' ' or '\t' or '\r' or '\n';
}
