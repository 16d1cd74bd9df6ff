using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>Ends the reading of a document that says what cannot be.</summary>
internal sealed class UnreadableContent : Exception
{
    public UnreadableContent()
    {
    }

    public UnreadableContent(SyntaxFault fault) => Fault = fault;

    /// <summary>What is wrong; null where the parser has told it.</summary>
    public SyntaxFault? Fault { get; }
}
