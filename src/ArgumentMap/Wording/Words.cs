using System.Globalization;

namespace ArgumentMap.Wording;

/// <summary>
/// The words of a text as people count them: runs of letters, digits and marks; an apostrophe or a hyphen between two letters belongs to
/// the word. Case and punctuation do not count, so that a rewording which changes only these is none. In a script that writes no blanks
/// each run is one word.
/// </summary>
internal static class Words
{
    public static IEnumerable<Word> Of(string text)
    {
        var (start, startIndex, offset) = (-1, 0, 0);
        for (var index = 0; index < text.Length; offset++)
        {
            var isPart = IsLetter(text, index)
                || (start >= 0 && IsJoint(text[index]) && index + 1 < text.Length && IsLetter(text, index + 1));
            if (isPart && start < 0) (start, startIndex) = (offset, index);
            if (!isPart && start >= 0)
            {
                yield return WordAt(startIndex, index, start, offset);
                start = -1;
            }
            index += char.IsSurrogatePair(text, index) ? 2 : 1;
        }
        if (start >= 0) yield return WordAt(startIndex, text.Length, start, offset);

        Word WordAt(int fromIndex, int toIndex, int from, int to) =>
            new(text.Substring(fromIndex, toIndex - fromIndex).Replace('\u2019', '\'').Replace('\u2010', '-').Replace('\u2011', '-')
                .ToLowerInvariant(), new TextRange(from, to));
    }

    private static bool IsJoint(char letter) => letter is '\'' or '\u2019' or '-' or '\u2010' or '\u2011';

    private static bool IsLetter(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) is
        <= UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
