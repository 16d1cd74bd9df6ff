using ArgumentMap.Analysis;

namespace ArgumentMap.Validation.Cues;

/// <summary>
/// Tells a text from its denial: one of the two negates once more than the other, or has a word with a negating prefix that the other has
/// without. A hint from the wording, in English, German and French.
/// </summary>
internal static class Negation
{
    private static readonly HashSet<string> Words = new(
        [
            "not", "no", "never", "cannot", "without", "neither", "nor", "none", "nobody", "nothing", "nowhere", "hardly",
            "nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals", "ohne", "weder",
            "pas", "jamais", "aucun", "aucune", "sans",
        ],
        StringComparer.Ordinal);

    private static readonly string[] Prefixes = ["un", "in", "im", "ir", "il", "non", "dis"];

    /// <summary>Whether one of two texts that are otherwise alike says the contrary of the other. O(words).</summary>
    public static bool Divides(string one, string other)
    {
        var (first, second) = (WordsOf(one), WordsOf(other));
        return (Count(first) + Count(second) + PrefixedPairs(first, second)) % 2 == 1;
    }

    private static string[] WordsOf(string text) => NormalizedText.Words(NormalizedText.Of(text));

    /// <summary>Normalized, "don't" is "don t".</summary>
    private static int Count(string[] words) =>
        words.Where((word, at) => Words.Contains(word) || (word == "t" && at > 0 && words[at - 1][words[at - 1].Length - 1] == 'n'))
            .Count();

    private static int PrefixedPairs(string[] one, string[] other)
    {
        var (first, second) = (new HashSet<string>(one, StringComparer.Ordinal), new HashSet<string>(other, StringComparer.Ordinal));
        return Prefixed(first, second) + Prefixed(second, first);
    }

    /// <summary>How many words of one text stand in the other without their prefix, and only there.</summary>
    private static int Prefixed(HashSet<string> words, HashSet<string> others) =>
        words.Count(word => !others.Contains(word) && Prefixes.Any(prefix =>
        word.Length > prefix.Length + 2 && word.StartsWith(prefix, StringComparison.Ordinal) && word.Substring(prefix.Length) is var rest
            && others.Contains(rest) && !words.Contains(rest)));
}
