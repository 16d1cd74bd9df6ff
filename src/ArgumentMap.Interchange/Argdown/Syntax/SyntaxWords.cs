using ArgumentMap.Formats;

namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>What messages say of Argdown.</summary>
internal static class SyntaxWords
{
    private const string Paragraph = "a heading, a statement, an argument, numbered premises or a list at the start of a paragraph";

    private const string Text = "a text in this paragraph";

    private const string Related = "a statement or an argument behind the relation's sign";

    public const string OneParagraph = "an empty line before the next paragraph";

    /// <summary>What a rule asks for where not even the first of what it repeats is there.</summary>
    public static string Required(SyntaxRule rule) => rule switch
    {
        SyntaxRule.Document => Paragraph,
        SyntaxRule.Reconstruction => "a line '----' and a numbered conclusion below the numbered premises, without empty lines",
        SyntaxRule.InferenceRules => "a rule of inference",
        SyntaxRule.InferenceRelations => "an undercut ('<_') below the inference",
        _ => Text,
    };

    /// <summary>What a rule asks for where none of its choices is there.</summary>
    public static string Choice(SyntaxRule rule) => rule switch
    {
        SyntaxRule.Document => Paragraph,
        SyntaxRule.Statement => "a text, a [title] or a [title]: with its text",
        SyntaxRule.Argument => "an <argument>",
        SyntaxRule.OrderedListItem or SyntaxRule.UnorderedListItem => "a statement or an argument in the list",
        SyntaxRule.Relations => "a relation, such as '+' or '-'",
        SyntaxRule.Content or SyntaxRule.FreeText => Text,
        _ => Related,
    };

    /// <summary>What a rule asks for where a token is missing.</summary>
    public static string Expected(SyntaxRule rule, TokenKind token) => token switch
    {
        TokenKind.EndOfFile => OneParagraph,
        TokenKind.Dedent when rule is SyntaxRule.Relations => "another relation as far indented, or an empty line",
        TokenKind.Dedent => "another item as far indented, or an empty line",
        TokenKind.Indent => "an indentation",
        TokenKind.EmptyLine => "an empty line behind the front matter",
        TokenKind.Newline => "the end of the line behind '--'",
        TokenKind.InferenceStart => "a line '----' between the premises and the conclusion",
        TokenKind.InferenceEnd => "'--' at the end of the inference",
        TokenKind.StatementNumber => "a numbered conclusion below the inference",
        TokenKind.Data => "data in braces",
        TokenKind.AsteriskBoldEnd => "'**' at the end of the bold text (a '*' that is none is written '\\*')",
        TokenKind.UnderscoreBoldEnd => "'__' at the end of the bold text (a '_' that is none is written '\\_')",
        TokenKind.AsteriskItalicEnd => "'*' at the end of the italic text (a '*' that is none is written '\\*')",
        TokenKind.UnderscoreItalicEnd => "'_' at the end of the italic text (a '_' that is none is written '\\_')",
        TokenKind.Contradiction or TokenKind.OutgoingUndercut => "a relation",
        _ => Text,
    };

    /// <summary>What is asked for where the document goes on behind its end.</summary>
    public static string Redundant(TokenKind token) => token switch
    {
        TokenKind.Indent or (>= TokenKind.IncomingSupport and <= TokenKind.OutgoingUndercut) =>
            "a statement or argument above the relation, and no smaller indentation than the first relation's",
        TokenKind.InferenceStart => "an inference between numbered premises and a numbered conclusion",
        _ => OneParagraph,
    };

    /// <summary>What stands at a token.</summary>
    public static string Found(SyntaxTree tree, int index)
    {
        if (index >= tree.Tokens.Count) return "the end of the file";
        var token = tree.Tokens[index];
        return token.Kind switch
        {
            TokenKind.Indent => "a deeper indentation",
            TokenKind.Dedent => "a smaller indentation",
            TokenKind.EmptyLine => "an empty line",
            TokenKind.Newline => "the end of the line",
            _ => MapInput.Shown(tree.TextOf(token).Trim().ToString()),
        };
    }
}
