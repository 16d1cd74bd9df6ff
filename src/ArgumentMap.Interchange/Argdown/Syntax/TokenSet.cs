namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>A set of kinds of tokens.</summary>
internal readonly record struct TokenSet(ulong Bits)
{
    public static TokenSet Of(params TokenKind[] kinds) => new(kinds.Aggregate(0UL, (bits, kind) => bits | (1UL << (int)kind)));

    public bool Has(TokenKind kind) => (Bits & (1UL << (int)kind)) != 0;

    public static TokenSet operator |(TokenSet one, TokenSet other) => new(one.Bits | other.Bits);
}
