namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>A part of a rule of the grammar.</summary>
internal abstract record Part
{
    /// <summary>A token; one that is not kept is no child of its node.</summary>
    public sealed record Taken(TokenKind Kind, bool IsKept = true) : Part;

    /// <summary>What another rule says.</summary>
    public sealed record Called(SyntaxRule Rule) : Part;

    /// <summary>Parts that may be missing.</summary>
    public sealed record Optional(params Part[] Parts) : Part
    {
        /// <summary>What must follow the first token for the parts to be there; null where that token decides.</summary>
        public TokenSet? Second { get; init; }
    }

    /// <summary>Parts that come any number of times.</summary>
    public sealed record Repeated(params Part[] Parts) : Part;

    /// <summary>Parts that come at least once.</summary>
    public sealed record Required(params Part[] Parts) : Part
    {
        /// <summary>What stands between them.</summary>
        public TokenKind? Separator { get; init; }
    }

    /// <summary>Parts one after another.</summary>
    public sealed record Sequence(params Part[] Parts) : Part;

    /// <summary>One of several parts.</summary>
    public sealed record Choice(params Part[] Parts) : Part;

    /// <summary>Parts that are a node of their own.</summary>
    public sealed record Node(SyntaxRule Rule, params Part[] Parts) : Part;
}
