namespace ArgumentMap.Json;

/// <summary>Finds the known name that a misspelt one probably stands for: another case, one edit away, or two neighbours swapped.</summary>
internal static class Misspelling
{
    public static string? NearestTo(string name, IEnumerable<string> known) =>
        known.FirstOrDefault(candidate => string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase) || IsOneEdit(candidate, name) || IsSwap(candidate, name));

    private static bool IsSwap(string one, string other)
    {
        if (one.Length != other.Length) return false;
        var at = 0;
        while (at < one.Length && one[at] == other[at]) at++;
        return at + 1 < one.Length && one[at] == other[at + 1] && one[at + 1] == other[at]
            && string.CompareOrdinal(one, at + 2, other, at + 2, one.Length) == 0;
    }

    /// <summary>Whether one letter added, left out or changed makes one word of the other.</summary>
    private static bool IsOneEdit(string one, string other)
    {
        if (one.Length > other.Length) (one, other) = (other, one);
        if (one.Length < 3 || other.Length - one.Length > 1) return false;
        var same = 0;
        while (same < one.Length && one[same] == other[same]) same++;
        var rest = one.Length == other.Length ? one.Substring(Math.Min(same + 1, one.Length)) : one.Substring(same);
        return string.Equals(rest, other.Substring(Math.Min(same + 1, other.Length)), StringComparison.Ordinal);
    }
}
