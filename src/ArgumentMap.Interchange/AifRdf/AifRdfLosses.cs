namespace ArgumentMap.Interchange.AifRdf;

/// <summary>What AIF's ontology does not say of a map.</summary>
internal static class AifRdfLosses
{
    public static readonly string[] All =
    [
        "context", "groups", "proof standards",
        "sources", "main statements", "roles of context", "kinds of statements", "evidence types", "certainty",
        "basis", "basis of steps", "base scores", "addressees", "critical questions", "weights", "anchors", "anchors of steps",
        "sources' titles", "sources' authors, publishers and dates", "sources' addresses", "sources' languages",
        "sources' lengths and digests", "pages", "sections", "times", "fragments", "paragraphs", "anchors' offsets", "anchors' digests",
        "what others have added",
    ];
}
