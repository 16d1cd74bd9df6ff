namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>A rule of Argdown's grammar, and the kind of a node of the syntax tree.</summary>
internal enum SyntaxRule : byte
{
    Document,
    Heading,
    Reconstruction,
    ReconstructionTail,
    NumberedStatement,
    Inference,
    InferenceRules,
    InferenceRelations,
    OrderedList,
    UnorderedList,
    OrderedListItem,
    UnorderedListItem,
    Argument,
    Statement,
    StatementDefinition,
    Relations,
    IncomingSupport,
    IncomingAttack,
    OutgoingSupport,
    OutgoingAttack,
    Contradiction,
    IncomingUndercut,
    OutgoingUndercut,
    Bold,
    Italic,
    Content,
    FreeText,
}
