namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>A step of the parser.</summary>
/// <param name="Kind">What it does.</param>
internal sealed record Step(StepKind Kind)
{
    /// <summary>The token that is taken, or the separator that stands between repetitions.</summary>
    public TokenKind Token { get; init; }

    /// <summary>Whether the token becomes a child.</summary>
    public bool IsKept { get; init; }

    /// <summary>The rule that is called, or whose node is opened.</summary>
    public SyntaxRule Rule { get; init; }

    /// <summary>The tokens that decide.</summary>
    public TokenSet Set { get; init; }

    /// <summary>What the token behind must be, where the first does not decide alone.</summary>
    public TokenSet? Second { get; init; }

    /// <summary>Where the parser goes on.</summary>
    public int Target { get; set; }

    /// <summary>What may follow in this rule.</summary>
    public TokenSet Follow { get; init; }

    /// <summary>Whether nothing need follow in this rule.</summary>
    public bool IsLast { get; init; }

    /// <summary>Of a repetition: the token that must follow it; null where the rule ends or another part follows.</summary>
    public TokenKind? Expected { get; init; }

    /// <summary>Of a repetition: whether a separator is taken before each.</summary>
    public bool IsSeparated { get; init; }
}
