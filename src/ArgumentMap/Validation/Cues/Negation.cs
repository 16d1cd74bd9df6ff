using ArgumentMap.Analysis;

namespace ArgumentMap.Validation.Cues;

/// <summary>
/// Tells a text from its denial: one of the two negates once more than the other, or has a word with a negating prefix that the other has
/// without. A hint from the wording, in English, German and French.
/// </summary>
internal sealed class Negation
{
    private static readonly HashSet<string> Words = new(
        [
            "not", "no", "never", "cannot", "without", "neither", "nor", "none", "nobody", "nothing", "nowhere", "hardly",
            "nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals", "ohne", "weder",
            "pas", "jamais", "aucun", "aucune", "sans",
        ],
        StringComparer.Ordinal);

    private static readonly string[] Prefixes = ["un", "in", "im", "ir", "il", "non", "dis"];

    private readonly HashSet<string> _words;
    private readonly int _count;

    /// <summary>A text as its denials are told from it. O(words).</summary>
    public Negation(string text)
    {
        var words = NormalizedText.Words(NormalizedText.Of(text));
        _count = Count(words);
        _words = new HashSet<string>(words, StringComparer.Ordinal);
    }

    /// <summary>Whether one of two texts that are otherwise alike says the contrary of the other. O(words).</summary>
    public static bool Divides(string one, string other) => new Negation(one).Divides(new Negation(other));

    /// <summary>Whether this text or another that is otherwise alike says the contrary of the other. O(words).</summary>
    public bool Divides(Negation other) =>
        (_count + other._count + Prefixed(_words, other._words) + Prefixed(other._words, _words)) % 2 == 1;

    /// <summary>Normalized, "don't" is "don t".</summary>
    private static int Count(string[] words)
    {
        var count = 0;
        for (var at = 0; at < words.Length; at++)
            if (Words.Contains(words[at]) || (words[at] == "t" && at > 0 && words[at - 1][words[at - 1].Length - 1] == 'n')) count++;
        return count;
    }

    /// <summary>How many words of one text stand in the other without their prefix, and only there.</summary>
    private static int Prefixed(HashSet<string> words, HashSet<string> others)
    {
        var count = 0;
        foreach (var word in words)
            if (!others.Contains(word) && IsPrefixed(word, words, others)) count++;
        return count;
    }

    private static bool IsPrefixed(string word, HashSet<string> words, HashSet<string> others) => Prefixes.Any(prefix =>
        word.Length > prefix.Length + 2 && word.StartsWith(prefix, StringComparison.Ordinal) && word.Substring(prefix.Length) is var rest
            && others.Contains(rest) && !words.Contains(rest));
}
