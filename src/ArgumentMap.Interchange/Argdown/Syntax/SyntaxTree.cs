namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>A document as its grammar sees it, with everything in it that is no Argdown.</summary>
/// <param name="text">The document.</param>
/// <param name="tokens">Its tokens.</param>
internal sealed class SyntaxTree(string text, List<Token> tokens)
{
    private readonly List<SyntaxNode> _nodes = new(tokens.Count / 2);
    private readonly List<SyntaxChild> _children = new(tokens.Count);

    public string Text => text;

    public IReadOnlyList<Token> Tokens => tokens;

    /// <summary>The node of the whole document; null where nothing of it could be read.</summary>
    public int? Root { get; set; }

    /// <summary>What is no Argdown, in the order of the document.</summary>
    public List<SyntaxFault> Faults { get; init; } = [];

    public SyntaxNode this[int node] => _nodes[node];

    public SyntaxChild ChildOf(SyntaxNode node, int index) => _children[node.FirstChild + index];

    public ReadOnlySpan<char> TextOf(Token token) => text.AsSpan(token.Start, token.Length);

    /// <summary>Adds a node. One whose first or last child is missing has no children, as in the reference.</summary>
    /// <returns>Its number.</returns>
    public int Add(SyntaxRule rule, ReadOnlySpan<SyntaxChild> children, int place)
    {
        var isWhole = children.Length > 0 && !children[0].IsMissing && !children[^1].IsMissing;
        var kept = isWhole ? children : default;
        var first = _children.Count;
        foreach (var child in kept) _children.Add(child);
        var (start, end) = (place, place);
        for (var i = kept.Length - 1; i >= 0; i--)
            if (!kept[i].IsInserted && !kept[i].IsMissing) start = PlaceOf(kept[i]).Start;
        for (var i = 0; i < kept.Length; i++)
            if (!kept[i].IsInserted && !kept[i].IsMissing) end = PlaceOf(kept[i]).End;
        _nodes.Add(new SyntaxNode(rule, first, kept.Length, start, Math.Max(start, end)));
        return _nodes.Count - 1;
    }

    private (int Start, int End) PlaceOf(SyntaxChild child) =>
        child.IsToken ? (tokens[child.Index].Start, tokens[child.Index].End) : (_nodes[child.Index].Start, _nodes[child.Index].End);
}
