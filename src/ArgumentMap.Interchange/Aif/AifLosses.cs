namespace ArgumentMap.Interchange.Aif;

/// <summary>What AIF does not say of a map, whatever file it is in.</summary>
internal static class AifLosses
{
    public static readonly string[] Anchors =
    [
        "sources", "anchors", "anchors of steps", "sources' titles", "sources' authors, publishers and dates", "sources' addresses",
        "sources' languages", "sources' lengths and digests", "pages", "sections", "times", "fragments", "paragraphs", "anchors' offsets",
        "anchors' digests",
    ];

    public static readonly string[] All =
    [
        "ids of maps", "titles of maps", "languages", "descriptions", "analysts", "several analysts", "dates", "context", "ends of steps",
        "main statements", "licences", "tags of maps", "titles of statements", "titles of steps", "texts of dialogue steps",
        "speakers of steps", "tags of steps", "roles of context", "groups", "proof standards",
        "kinds of statements", "evidence types", "certainty", "basis",
        "basis of steps", "base scores", "tags", "speakers", "further speakers", "addressees", "critical questions", "weights", .. Anchors,
        "what others have added",
    ];
}
