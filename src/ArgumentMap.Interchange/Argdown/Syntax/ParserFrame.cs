namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>A rule that the parser is in.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Caller">The step that called it; -1 for the document.</param>
/// <param name="FirstChild">Where its children start on the parser's stack.</param>
/// <param name="Open">How many nodes within rules were open when it was called.</param>
/// <param name="Follow">What may follow it where it was called.</param>
/// <param name="AllFollow">What may follow it or any rule that it is in.</param>
internal readonly record struct ParserFrame(
    SyntaxRule Rule, int Caller, int FirstChild, int Open, TokenSet Follow, TokenSet AllFollow);
