using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>A node of the syntax tree that is being walked.</summary>
/// <param name="number">Its number in the tree.</param>
/// <param name="node">The node.</param>
/// <param name="parent">The frame of the node that it is in; null for the document.</param>
/// <param name="place">The how many-th child of that it is.</param>
internal sealed class ContentFrame(int number, SyntaxNode node, ContentFrame? parent, int place)
{
    public int Number => number;

    public SyntaxNode Node => node;

    public ContentFrame? Parent => parent;

    public int Place => place;

    /// <summary>The next child to go into.</summary>
    public int Next { get; set; }

    /// <summary>What the node says, where it is a statement or an argument.</summary>
    public Member? Member { get; set; }

    public ElementRelation? Relation { get; set; }

    /// <summary>Of a reconstruction, the argument.</summary>
    public Argument? Argument { get; set; }

    public System.Text.Json.Nodes.JsonNode? Data { get; set; }
}
