using ArgumentMap.Wording;

namespace ArgumentMap.Validation.Cues;

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
            ?? NearestWord.To(unknown, known, MostEdits);
    }

    private static bool Holds(string whole, string part) => part.Length > 0 && $"-{whole}-".Contains($"-{part}-");

    private static string Normal(string name) => name.ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
}
