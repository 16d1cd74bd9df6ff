using ArgumentMap.Formats;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM211.</summary>
internal sealed class LanguageNotATag() : ValidationRule(
    "AM211",
    "language-not-a-tag",
    Severity.Warning,
    "Language that is no language tag",
    "The language of a map or source is told by a tag such as en, ru or ur-PK (BCP 47). Browsers and screen readers do not understand its "
        + "name.",
    "Write the tag of the language.")
{
    private const int MostLetters = 8;
    private const int MostInFirst = 3;

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        if (context.Map.Language is { Length: > 0 } language && !IsTag(language))
            yield return Found($"The language of the map, {MapInput.Shown(language)}, is no language tag.");
        foreach (var source in context.Map.Sources)
            if (source.Language is { Length: > 0 } ofSource && !IsTag(ofSource))
                yield return Found($"The language of the source '{source.Id}', {MapInput.Shown(ofSource)}, is no language tag.");
    }

    /// <summary>
    /// Whether a text looks like a tag: a language in two or three letters, or i or x, and further parts of at most eight letters and
    /// digits. Whether there is such a language is not asked.
    /// </summary>
    private static bool IsTag(string text)
    {
        var parts = text.Split('-');
        var isFirst = parts[0].Length is 2 or MostInFirst || (parts.Length > 1 && parts[0] is "i" or "x" or "I" or "X");
        return isFirst && parts[0].All(IsLetter)
            && parts.Skip(1).All(part => part.Length is >= 1 and <= MostLetters && part.All(IsLetterOrDigit));
    }

    private static bool IsLetterOrDigit(char letter) => IsLetter(letter) || letter is >= '0' and <= '9';

    private static bool IsLetter(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
