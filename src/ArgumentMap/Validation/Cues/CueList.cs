namespace ArgumentMap.Validation.Cues;

/// <summary>
/// Words and phrases that betray how a sentence is meant, and longer ones in which the same words betray nothing. Whole words are compared,
/// whatever their case; a listed word with a capital is compared to the letter (<c>May</c>, the month), and a later word <c>*ed</c> is any
/// that ends so.
/// </summary>
/// <param name="cues">The cues.</param>
/// <param name="exceptions">What is skipped before a cue is looked for.</param>
internal sealed class CueList(string[] cues, string[] exceptions)
{
    private readonly ILookup<char, string[]> _cues = ByFirstLetter(cues);
    private readonly ILookup<char, string[]> _exceptions = ByFirstLetter(exceptions);

    /// <summary>
    /// The first cue in a text, as it is written there; null where there is none. O(words of the text × phrases that start with the same
    /// letter).
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="firstWord">The first word that counts, from 0.</param>
    public string? FirstIn(string text, int firstWord = 0)
    {
        var words = Words(text);
        for (var at = firstWord; at < words.Count; at++)
        {
            var skipped = LongestAt(_exceptions, text, words, at);
            if (skipped > 0)
            {
                at += skipped - 1;
                continue;
            }
            var found = LongestAt(_cues, text, words, at);
            if (found > 0) return text.Substring(words[at].Start, words[at + found - 1].End - words[at].Start);
        }
        return null;
    }

    /// <summary>Whether a text opens with a cue.</summary>
    public bool Opens(string text) => LongestAt(_cues, text, Words(text), 0) > 0;

    private static ILookup<char, string[]> ByFirstLetter(string[] phrases) =>
        phrases.Select(phrase => phrase.Split(' ')).ToLookup(words => Lower(words[0][0]));

    private static char Lower(char letter) => char.ToLowerInvariant(letter);

    /// <summary>The number of words of the longest phrase that stands at a place; 0 for none.</summary>
    private static int LongestAt(ILookup<char, string[]> phrases, string text, List<(int Start, int End)> words, int at)
    {
        var longest = 0;
        if (at >= words.Count) return longest;
        foreach (var phrase in phrases[Lower(text[words[at].Start])])
            if (phrase.Length > longest && StandsAt(phrase, text, words, at))
                longest = phrase.Length;
        return longest;
    }

    private static bool StandsAt(string[] phrase, string text, List<(int Start, int End)> words, int at)
    {
        if (at + phrase.Length > words.Count) return false;
        for (var i = 0; i < phrase.Length; i++)
            if (!IsSame(phrase[i], text, words[at + i]))
                return false;
        return true;
    }

    private static bool IsSame(string listed, string text, (int Start, int End) word)
    {
        var ending = listed[0] == '*' ? 1 : 0;
        var length = listed.Length - ending;
        var fits = ending == 1 ? word.End - word.Start > length : word.End - word.Start == length;
        var comparison = char.IsUpper(listed[0]) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return fits && string.Compare(text, word.End - length, listed, ending, length, comparison) == 0;
    }

    /// <summary>The words of a text: letters and digits, with the apostrophes and hyphens among them.</summary>
    private static List<(int Start, int End)> Words(string text)
    {
        var words = new List<(int, int)>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at])) continue;
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsJoint(text, at))) at++;
            words.Add((start, at));
        }
        return words;
    }

    private static bool IsJoint(string text, int at) =>
        text[at] is '\'' or '’' or '-' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
}
