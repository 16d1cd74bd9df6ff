using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>What a document says, as the reference's model has it.</summary>
/// <param name="tree">The document.</param>
internal sealed class DocumentContent(SyntaxTree tree)
{
    public SyntaxTree Tree => tree;

    public Dictionary<string, StatementClass> Statements { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Argument> Arguments { get; } = new(StringComparer.Ordinal);

    public List<ElementRelation> Relations { get; set; } = [];

    /// <summary>How many statements, arguments and steps have got a number.</summary>
    public int Elements { get; private set; }

    /// <summary>The number of the next element.</summary>
    public int NextNumber() => Elements++;

    /// <summary>The outermost sections.</summary>
    public List<Section> Sections { get; } = [];

    /// <summary>The most signs that a heading of the document has; 0 where it has none.</summary>
    public int DeepestLevel { get; set; }

    /// <summary>Whether the sections are those that the front matter lists.</summary>
    public bool IsRegrouped { get; set; }

    public Dictionary<string, ContentTag> Tags { get; } = new(StringComparer.Ordinal);

    /// <summary>The data of the front matter; null where there are none.</summary>
    public JsonNode? FrontMatter { get; set; }

    /// <summary>What is no Argdown, or says what cannot be, in the order in which it was found.</summary>
    public List<SyntaxFault> Faults => tree.Faults;

    /// <summary>What can be read and looks wrong.</summary>
    public List<SyntaxFault> Doubts { get; } = [];
}
