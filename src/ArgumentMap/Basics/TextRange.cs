namespace ArgumentMap;

/// <summary>A half-open range of Unicode code points.</summary>
/// <param name="Start">The offset of the first code point, counted from 0.</param>
/// <param name="End">The offset after the last code point.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>The number of code points.</summary>
    public int Length => End - Start;

    /// <summary>Whether an offset lies in the range.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;
}
