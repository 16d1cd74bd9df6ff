namespace ArgumentMap.Validation.Wording;

/// <summary>Finds the known name that an unknown one was probably meant to be.</summary>
internal static class NearestName
{
    private const int MostEdits = 3;

    /// <summary>
    /// The known name that stands whole in the unknown one or the other way round (<c>argument-from-sign</c>, <c>expert</c>), else the one
    /// fewest edits away, at the most three; null where none is near. Case, spaces and underscores make no difference.
    /// </summary>
    public static string? Of(string name, IReadOnlyCollection<string> known)
    {
        var unknown = Normal(name);
        return known.OrderByDescending(candidate => candidate.Length).ThenBy(candidate => candidate, StringComparer.Ordinal)
                .FirstOrDefault(candidate => Holds(unknown, Normal(candidate)))
            ?? known.FirstOrDefault(candidate => Holds(Normal(candidate), unknown))
            ?? Closest(unknown, known);
    }

    private static string? Closest(string unknown, IEnumerable<string> known)
    {
        var (closest, edits) = ((string?)null, Math.Min(MostEdits, unknown.Length / 2) + 1);
        foreach (var candidate in known)
        {
            var distance = Distance(unknown, Normal(candidate), edits);
            if (distance < edits) (closest, edits) = (candidate, distance);
        }
        return closest;
    }

    /// <summary>
    /// How many letters must be added, left out or changed to make one word of the other (V. I. Levenshtein, 1966), by R. A. Wagner and
    /// M. J. Fischer's table, The String-to-String Correction Problem (1974): O(length × length), less where the limit is passed early.
    /// </summary>
    private static int Distance(string one, string other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) >= limit) return limit;
        var above = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
            if (row.Min() >= limit) return limit;
            above = row;
        }
        return above[other.Length];
    }

    private static bool Holds(string whole, string part) => part.Length > 0 && $"-{whole}-".Contains($"-{part}-");

    private static string Normal(string name) => name.ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
}
