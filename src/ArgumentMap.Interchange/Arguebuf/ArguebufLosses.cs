namespace ArgumentMap.Interchange.Arguebuf;

/// <summary>What Arguebuf has no word for.</summary>
internal static class ArguebufLosses
{
    public static ValueList<string> All { get; } =
    [
        "ids of maps", "titles of maps", "languages", "descriptions", "analysts", "several analysts", "dates", "licences",
        "tags of maps", "groups", "proof standards", "locutions",
        "illocutions", "transitions", "context", "ends of steps", "texts of dialogue steps", "kinds of statements", "titles of statements",
        "titles of steps", "texts of steps", "speakers of steps", "further speakers", "tags of steps", "main statements",
        "roles of context",
        "evidence types", "certainty", "basis", "basis of steps", "base scores", "tags", "addressees", "schemes", "schemes of other steps",
        "critical questions", "weights", "anchors", "anchors of steps", "sources' authors, publishers and dates", "sources' languages",
        "sources' lengths and digests", "pages", "sections", "times", "fragments", "paragraphs", "anchors' offsets", "anchors' digests",
        "what others have added",
    ];
}
