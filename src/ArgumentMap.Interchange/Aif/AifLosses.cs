namespace ArgumentMap.Interchange.Aif;

/// <summary>What AIF does not say of a map, whatever file it is in.</summary>
internal static class AifLosses
{
    public static readonly string[] Anchors =
    [
        "sources' titles", "sources' authors, publishers and dates", "sources' addresses", "sources' languages",
        "sources' lengths and digests",
        "pages", "sections", "times", "fragments", "paragraphs", "anchors' offsets", "anchors' digests",
    ];

    public static readonly string[] All =
    [
        "languages", "descriptions", "analysts", "dates", "licences", "tags of maps", "titles of statements", "titles of steps",
        "speakers of steps", "tags of steps", "roles of context", "groups", "kinds of statements", "evidence types", "certainty", "basis",
        "basis of steps", "base scores", "tags", "speakers", "further speakers", "addressees", "critical questions", "weights", .. Anchors,
        "what others have added",
    ];
}
