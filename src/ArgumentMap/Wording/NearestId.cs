namespace ArgumentMap.Wording;

/// <summary>Finds the ids that a misspelt one probably stands for, in merged maps too, where an id is <c>map/id</c>.</summary>
internal static class NearestId
{
    private const int MostCandidates = 4;

    /// <summary>
    /// The id that is spelled nearly so; else those that are so, or nearly so, within their map. Empty where none is near. O(known ids ×
    /// length²).
    /// </summary>
    public static IReadOnlyList<string> To(string id, IReadOnlyCollection<string> known)
    {
        if (NearestWord.To(id, known) is { } near) return [near];
        var own = known.Where(candidate => candidate.EndsWith($"/{id}", StringComparison.Ordinal)).Take(MostCandidates).ToList();
        if (own.Count > 0 || NearestWord.To(id, known.Select(OwnPart)) is not { } nearPart) return own;
        return known.Where(candidate => OwnPart(candidate) == nearPart).Take(MostCandidates).ToList();
    }

    /// <summary>
    /// The nearest ids as a question to put after a message, with a blank before it: <c> Is 'a/thesis' or 'b/thesis' meant?</c> Empty where
    /// none is near.
    /// </summary>
    public static string Question(string id, IReadOnlyCollection<string> known) =>
        To(id, known) is { Count: > 0 } near ? $" Is {string.Join(" or ", near.Select(candidate => $"'{candidate}'"))} meant?" : "";

    private static string OwnPart(string id) => id.Substring(id.LastIndexOf('/') + 1);
}
