using System.Buffers;
using System.Globalization;
using System.Text;

namespace ArgumentMap.Rendering.Text;

/// <summary>
/// Measures text in one size and weight of <see cref="SansSerif"/>. Kerning is left out of account: it mostly narrows. O(length).
/// </summary>
/// <param name="fontSize">The size in pixels.</param>
/// <param name="isBold">Whether it is set in bold.</param>
internal sealed class TextRuler(double fontSize, bool isBold = false)
{
    private const int EmojiSelector = 0xFE0F;

    /// <summary>The distance between two base lines, in pixels.</summary>
    public double LineHeight => fontSize * 1.25;

    /// <summary>The width of a blank, in pixels.</summary>
    public double Blank => Width(" ");

    /// <summary>How far below the upper edge of a line its base line is, in pixels.</summary>
    public double Baseline => (LineHeight + ((SansSerif.Ascent - SansSerif.Descent) * fontSize)) / 2;

    /// <summary>The width of a text in one line, in pixels.</summary>
    public double Width(ReadOnlySpan<char> text)
    {
        long sum = 0;
        while (Rune.DecodeFromUtf16(text, out var rune, out var length) == OperationStatus.Done)
        {
            text = text[length..];
            if (!TakesRoom(rune)) continue;
            var next = Next(text);
            sum += next == EmojiSelector ? SansSerif.Emoji : SansSerif.WidthOf(rune.Value, isBold, IsArabic(rune.Value) && JoinsNext(text));
        }
        return sum * fontSize / 1000;
    }

    private static bool TakesRoom(Rune rune) => rune.Value < 0x300
        ? rune.Value is >= 0x20 and not (>= 0x7F and < 0xA0) and not 0xAD
        : Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format);

    private static int Next(ReadOnlySpan<char> text) => text.IsEmpty ? 0 : text[0];

    /// <summary>Whether, marks passed over, an Arabic letter comes next.</summary>
    private static bool JoinsNext(ReadOnlySpan<char> text)
    {
        const int MostMarks = 8;
        for (var i = 0; i < text.Length && i < MostMarks; i++)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark) continue;
            return IsArabic(text[i]) && char.IsLetter(text[i]);
        }
        return false;
    }

    private static bool IsArabic(int codePoint) => codePoint is >= 0x620 and <= 0x6FF or >= 0x750 and <= 0x77F;
}
