using System.Globalization;

namespace ArgumentMap.Analysis;

/// <summary>
/// Texts as they are compared: lower case, words apart by one space, punctuation gone. What tells numbers apart stays (<c>4.5</c>,
/// <c>-3</c>, <c>5%</c>, <c>$</c>), since two statements that differ in it do not say the same. Canonically equivalent Unicode sequences
/// are not made equal: .NET cannot do that where globalization is invariant, and the answer must not depend on it.
/// </summary>
internal static class NormalizedText
{
    private const int MostOnStack = 256;

    public static string Of(string text)
    {
        // Before each letter there is a blank at the most.
        var buffer = text.Length <= MostOnStack ? stackalloc char[3 * MostOnStack] : new char[3 * text.Length];
        var lower = buffer.Slice(0, text.Length);
        var words = buffer.Slice(text.Length);
        text.AsSpan().ToLowerInvariant(lower);
        var count = 0;
        var isApart = false;
        for (var i = 0; i < text.Length; i++)
        {
            // Soft hyphens, joiners and marks of direction are not seen.
            if (char.GetUnicodeCategory(text, i) == UnicodeCategory.Format) continue;
            if (!IsKept(text, i))
            {
                isApart = true;
                continue;
            }
            var isWhole = IsWordOfItsOwn(lower[i]);
            if ((isApart || isWhole) && count > 0) words[count++] = ' ';
            words[count++] = lower[i];
            isApart = isWhole;
        }
        return words.Slice(0, count).ToString();
    }

    /// <summary>Whether nothing is left of a text.</summary>
    public static bool IsEmpty(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.GetUnicodeCategory(text, i) != UnicodeCategory.Format && IsKept(text, i)) return false;
        return true;
    }

    /// <summary>The words of a normalized text; none of the empty one.</summary>
    public static string[] Words(string normalized) => normalized.Length == 0 ? [] : normalized.Split(' ');

    private static bool IsKept(string text, int index) =>
        char.IsSurrogate(text[index]) || CharUnicodeInfo.GetUnicodeCategory(text[index]) switch
        {
            UnicodeCategory.Control or UnicodeCategory.SpaceSeparator => false,
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
            UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => false,
            UnicodeCategory.ConnectorPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation => false,
            UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => false,
            UnicodeCategory.DashPunctuation or UnicodeCategory.OtherPunctuation => BelongsToNumber(text, index),
            _ => true,
        };

    private static bool BelongsToNumber(string text, int index)
    {
        var isBehindDigit = index > 0 && char.IsDigit(text[index - 1]);
        var isBeforeDigit = index + 1 < text.Length && char.IsDigit(text[index + 1]);
        return text[index] switch
        {
            '.' or ',' => isBehindDigit && isBeforeDigit,
            '%' => isBehindDigit,
            '-' => isBeforeDigit && (index == 0 || !char.IsLetterOrDigit(text[index - 1])),
            _ => false,
        };
    }

    /// <summary>
    /// Chinese and Japanese put no space between words; a character is the nearest thing to a word that needs no dictionary.
    /// </summary>
    private static bool IsWordOfItsOwn(char letter) => letter is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');
}
