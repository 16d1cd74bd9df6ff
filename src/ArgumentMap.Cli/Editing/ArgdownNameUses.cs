using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Cli.Editing;

/// <summary>
/// The titles in Argdown, <c>[Statement]</c> and <c>&lt;Argument&gt;</c>: where they are defined, referred to and mentioned.
/// </summary>
internal static class ArgdownNameUses
{
    public static List<NameUse> Of(string text)
    {
        var uses = new List<NameUse>();
        foreach (var token in Lexer.Cut(text).Tokens)
        {
            if (KindOf(token.Kind) is not { } kind) continue;
            var words = text.AsSpan(token.Start, token.Length);
            var (start, end) = (words.IndexOfAny('[', '<') + 1, words.LastIndexOfAny(']', '>'));
            uses.Add(new NameUse(words[start..end].Trim().ToString(), kind, token.Start + start, token.Start + end,
                token.Kind is TokenKind.StatementDefinition or TokenKind.ArgumentDefinition));
        }
        return uses;
    }

    private static NameKind? KindOf(TokenKind token) => token switch
    {
        TokenKind.StatementDefinition or TokenKind.StatementReference or TokenKind.StatementMention => NameKind.Node,
        TokenKind.ArgumentDefinition or TokenKind.ArgumentReference or TokenKind.ArgumentMention => NameKind.Argument,
        _ => null,
    };
}
