namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>A token of Argdown; comments and blanks between tokens are none.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts, in UTF-16 units from 0.</param>
/// <param name="Length">How long it is; 0 for a change of the indentation.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}
