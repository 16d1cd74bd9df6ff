namespace ArgumentMap.Cli.Query;

/// <summary>Finds the known word that a misspelt one probably stands for.</summary>
internal static class NearestWord
{
    /// <summary>A word longer than this is not compared: it is none of ours, and the comparison is quadratic in its length.</summary>
    private const int LongestWord = 40;

    /// <summary>The known word with the fewest edits from a given one, at most a third of its letters; the first of equals; or null.</summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestWord) return null;
        var (distance, nearest) = known.Select(candidate => (Distance: Distance(word, candidate), Word: candidate)).MinBy(candidate => candidate.Distance);
        return nearest is not null && distance <= Math.Max(1, nearest.Length / 3) ? nearest : null;
    }

    /// <summary>
    /// How many letters to add, drop, change or swap with their neighbour, whatever their case: the optimal string alignment distance
    /// (R. A. Wagner and R. Lowrance, 1975). O(length · length).
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
