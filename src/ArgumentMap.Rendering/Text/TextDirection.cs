using System.Text;

namespace ArgumentMap.Rendering.Text;

/// <summary>Which way a text runs: as its first letter does (rules P2 and P3 of the Unicode Bidirectional Algorithm, UAX #9).</summary>
internal static class TextDirection
{
    /// <summary>Whether a text is read from right to left.</summary>
    public static bool IsRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsLetter(rune))
                return rune.Value is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF)
                    or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
        return false;
    }
}
