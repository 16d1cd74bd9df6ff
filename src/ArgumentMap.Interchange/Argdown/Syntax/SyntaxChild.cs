namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>A child of a node of the syntax tree: a token, a node, or what stands for one that was not there.</summary>
/// <param name="Code">Two bits tell which; the rest is its number.</param>
internal readonly record struct SyntaxChild(int Code)
{
    private const int Bits = 2;

    /// <summary>What could not be read.</summary>
    public static SyntaxChild Missing { get; } = new(2);

    public static SyntaxChild Token(int index) => new(index << Bits);

    public static SyntaxChild Node(int index) => new((index << Bits) | 1);

    /// <summary>A token that was not there and is taken for written.</summary>
    public static SyntaxChild Inserted(TokenKind kind) => new(((int)kind << Bits) | 3);

    public bool IsToken => (Code & 3) == 0;

    public bool IsNode => (Code & 3) == 1;

    public bool IsMissing => (Code & 3) == 2;

    public bool IsInserted => (Code & 3) == 3;

    public int Index => Code >> Bits;
}
