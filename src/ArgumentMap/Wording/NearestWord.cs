namespace ArgumentMap.Wording;

/// <summary>Finds the known word that a misspelt one probably stands for.</summary>
internal static class NearestWord
{
    /// <summary>A word longer than this is not compared: the comparison is quadratic in its length.</summary>
    private const int LongestWord = 40;

    /// <summary>Any edit makes another word of a shorter one.</summary>
    private const int ShortestWord = 3;

    /// <summary>
    /// The known word with the fewest edits from a given one, the first of equals; null where none is within a third of its own letters
    /// (one at the least, none for words of one or two letters) and within the limit. An edit adds, drops or changes a letter or swaps two
    /// neighbours; case makes no difference. O(known words × length²); words of more than 40 letters are near nothing.
    /// </summary>
    /// <param name="word">The word that is not known.</param>
    /// <param name="known">The words that are.</param>
    /// <param name="maxEdits">The limit, 1 or more.</param>
    public static string? To(string word, IEnumerable<string> known, int maxEdits = int.MaxValue)
    {
        if (Guard.NotNull(word, nameof(word)).Length > LongestWord) return null;
        var (nearest, fewest) = ((string?)null, int.MaxValue);
        foreach (var candidate in Guard.NotNull(known, nameof(known)))
        {
            var limit = candidate.Length < ShortestWord ? 0 : Math.Min(maxEdits, Math.Max(1, candidate.Length / 3));
            if (candidate.Length > LongestWord || Math.Abs(candidate.Length - word.Length) > limit) continue;
            var edits = Distance(word, candidate);
            if (edits <= limit && edits < fewest) (nearest, fewest) = (candidate, edits);
        }
        return nearest;
    }

    /// <summary>
    /// The nearest known word as a question to put after a message, with a blank before it: <c> Is 'ban' meant?</c> Empty where none is
    /// near.
    /// </summary>
    public static string Question(string word, IEnumerable<string> known) => To(word, known) is { } near ? $" Is '{near}' meant?" : "";

    /// <summary>A question as an aside within a sentence, with a blank before it: <c> (is 'ban' meant?)</c> Empty for none.</summary>
    public static string Aside(string question) => question.Length == 0 ? "" : $" (i{question.Substring(2)})";

    /// <summary>
    /// The optimal string alignment distance. Source: R. A. Wagner and R. Lowrance, An extension of the string-to-string correction problem
    /// (1975).
    /// </summary>
    private static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= other.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
            for (var j = 1; j <= other.Length; j++)
            {
                var change = rows[i - 1, j - 1] + (Same(i - 1, j - 1) ? 0 : 1);
                rows[i, j] = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && Same(i - 1, j - 2) && Same(i - 2, j - 1)) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        return rows[one.Length, other.Length];

        bool Same(int i, int j) => char.ToUpperInvariant(one[i]) == char.ToUpperInvariant(other[j]);
    }
}
