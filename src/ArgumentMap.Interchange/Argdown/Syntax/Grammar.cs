using static ArgumentMap.Interchange.Argdown.Syntax.Part;

namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>Argdown's grammar, rule by rule, with the sets of tokens that may start its parts.</summary>
internal static class Grammar
{
    private static readonly Part[] StatementOrArgument = [new Choice(new Called(SyntaxRule.Statement), new Called(SyntaxRule.Argument))];

    private static readonly Part[] DataAndRelations =
    [
        new Optional(new Taken(TokenKind.Data), Line),
        new Optional(new Called(SyntaxRule.Relations)),
    ];

    private static readonly Dictionary<SyntaxRule, Part[]> Rules = new()
    {
        [SyntaxRule.Document] =
        [
            new Optional(new Taken(TokenKind.Newline, IsKept: false)),
            new Optional(new Taken(TokenKind.EmptyLine, IsKept: false)),
            new Optional(new Taken(TokenKind.FrontMatter), new Optional(new Taken(TokenKind.Newline, IsKept: false)),
                new Taken(TokenKind.EmptyLine)),
            new Required(new Choice(new Called(SyntaxRule.Heading), new Called(SyntaxRule.Statement), new Called(SyntaxRule.Reconstruction),
                new Called(SyntaxRule.Argument), new Called(SyntaxRule.OrderedList), new Called(SyntaxRule.UnorderedList)))
            {
                Separator = TokenKind.EmptyLine,
            },
        ],
        [SyntaxRule.Heading] =
        [
            new Taken(TokenKind.HeadingStart),
            new Required(new Called(SyntaxRule.Content)),
            new Optional(Line, new Taken(TokenKind.Data), Line),
        ],
        [SyntaxRule.Reconstruction] =
            [new Called(SyntaxRule.NumberedStatement), new Required(new Called(SyntaxRule.ReconstructionTail))],
        [SyntaxRule.ReconstructionTail] =
        [
            new Repeated(new Called(SyntaxRule.NumberedStatement)),
            new Called(SyntaxRule.Inference),
            new Called(SyntaxRule.NumberedStatement),
        ],
        [SyntaxRule.NumberedStatement] = [new Taken(TokenKind.StatementNumber), new Called(SyntaxRule.Statement)],
        [SyntaxRule.Inference] =
        [
            new Taken(TokenKind.InferenceStart),
            new Optional(Line, new Called(SyntaxRule.InferenceRules)) { Second = FreeText },
            Line,
            new Optional(new Taken(TokenKind.Data), Line),
            new Taken(TokenKind.InferenceEnd),
            new Taken(TokenKind.Newline),
            new Optional(new Called(SyntaxRule.InferenceRelations)),
        ],
        [SyntaxRule.InferenceRules] = [new Required(new Called(SyntaxRule.FreeText)) { Separator = TokenKind.ListDelimiter }],
        [SyntaxRule.InferenceRelations] =
            [new Taken(TokenKind.Indent), new Required(new Called(SyntaxRule.OutgoingUndercut)),
                new Taken(TokenKind.Dedent, IsKept: false)],
        [SyntaxRule.OrderedList] =
            [new Taken(TokenKind.Indent), new Required(new Called(SyntaxRule.OrderedListItem)), new Taken(TokenKind.Dedent, IsKept: false)],
        [SyntaxRule.UnorderedList] =
            [new Taken(TokenKind.Indent), new Required(new Called(SyntaxRule.UnorderedListItem)),
                new Taken(TokenKind.Dedent, IsKept: false)],
        [SyntaxRule.OrderedListItem] = [new Taken(TokenKind.OrderedListItem), .. StatementOrArgument],
        [SyntaxRule.UnorderedListItem] = [new Taken(TokenKind.UnorderedListItem), .. StatementOrArgument],
        [SyntaxRule.Argument] =
        [
            new Choice(
                new Sequence(new Taken(TokenKind.ArgumentDefinition), new Called(SyntaxRule.Content)),
                new Sequence(new Taken(TokenKind.ArgumentReference), new Repeated(new Taken(TokenKind.Tag)), Line)),
            .. DataAndRelations,
        ],
        [SyntaxRule.Statement] =
        [
            new Choice(
                new Called(SyntaxRule.Content),
                new Sequence(new Taken(TokenKind.StatementReference), new Repeated(new Taken(TokenKind.Tag)), Line),
                new Node(SyntaxRule.StatementDefinition, new Taken(TokenKind.StatementDefinition), new Called(SyntaxRule.Content))),
            .. DataAndRelations,
        ],
        [SyntaxRule.Relations] =
        [
            new Taken(TokenKind.Indent),
            new Required(new Choice(new Called(SyntaxRule.IncomingSupport), new Called(SyntaxRule.IncomingAttack),
                new Called(SyntaxRule.OutgoingSupport), new Called(SyntaxRule.OutgoingAttack), new Called(SyntaxRule.Contradiction),
                new Called(SyntaxRule.IncomingUndercut), new Called(SyntaxRule.OutgoingUndercut))),
            new Taken(TokenKind.Dedent, IsKept: false),
        ],
        [SyntaxRule.IncomingSupport] = [new Taken(TokenKind.IncomingSupport), .. StatementOrArgument],
        [SyntaxRule.IncomingAttack] = [new Taken(TokenKind.IncomingAttack), .. StatementOrArgument],
        [SyntaxRule.OutgoingSupport] = [new Taken(TokenKind.OutgoingSupport), .. StatementOrArgument],
        [SyntaxRule.OutgoingAttack] = [new Taken(TokenKind.OutgoingAttack), .. StatementOrArgument],
        [SyntaxRule.Contradiction] = [new Taken(TokenKind.Contradiction), new Called(SyntaxRule.Statement)],
        [SyntaxRule.IncomingUndercut] = [new Taken(TokenKind.IncomingUndercut), .. StatementOrArgument],
        [SyntaxRule.OutgoingUndercut] = [new Taken(TokenKind.OutgoingUndercut), .. StatementOrArgument],
        [SyntaxRule.Bold] = [new Choice(Range(TokenKind.UnderscoreBoldStart, TokenKind.UnderscoreBoldEnd),
            Range(TokenKind.AsteriskBoldStart, TokenKind.AsteriskBoldEnd))],
        [SyntaxRule.Italic] = [new Choice(Range(TokenKind.UnderscoreItalicStart, TokenKind.UnderscoreItalicEnd),
            Range(TokenKind.AsteriskItalicStart, TokenKind.AsteriskItalicEnd))],
        [SyntaxRule.Content] =
        [
            new Required(new Choice(new Called(SyntaxRule.FreeText), new Taken(TokenKind.Link), new Called(SyntaxRule.Bold),
                new Called(SyntaxRule.Italic), new Taken(TokenKind.Tag), new Taken(TokenKind.ArgumentMention),
                new Taken(TokenKind.StatementMention), new Taken(TokenKind.Newline))),
        ],
        [SyntaxRule.FreeText] =
        [
            new Required(new Choice(new Taken(TokenKind.Text), new Taken(TokenKind.ControlCharacter),
                new Taken(TokenKind.EscapedCharacter), new Taken(TokenKind.SpecialCharacter))),
        ],
    };

    private static TokenSet FreeText => TokenSet.Of(TokenKind.Text, TokenKind.ControlCharacter, TokenKind.EscapedCharacter,
        TokenKind.SpecialCharacter);

    private static Part Line => new Optional(new Taken(TokenKind.Newline));

    /// <summary>The grammar as steps of the parser.</summary>
    public static GrammarProgram Program { get; } = GrammarProgram.Of(Rules);

    private static Sequence Range(TokenKind start, TokenKind end) =>
        new(new Taken(start), new Optional(new Called(SyntaxRule.Content)), new Taken(end));
}
