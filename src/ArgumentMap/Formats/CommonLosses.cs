namespace ArgumentMap.Formats;

/// <summary>What several formats do not say of a map, in the words of <see cref="MapFormat.Losses"/>.</summary>
internal static class CommonLosses
{
    public static readonly string[] Numbers = ["certainty", "base scores", "tags", "weights"];

    public static readonly string[] SourceDetails = ["sources' authors, publishers and dates", "sources' addresses", "sources' languages",
        "sources' lengths and digests"];

    public static readonly string[] AnchorDetails = ["anchors' offsets", "anchors' digests", "what others have added"];

    public static readonly string[] Places = ["pages", "sections", "times", "fragments", "paragraphs"];

    /// <summary>What is said of a map as a whole, besides its title.</summary>
    public static readonly string[] MapDetails = ["descriptions", "analysts", "several analysts", "dates", "licences", "tags of maps"];

    /// <summary>What is in no picture that has no tooltips.</summary>
    public static readonly string[] Drawn =
    [
        "languages", .. MapDetails, "titles of statements", "groups", "proof standards", "evidence types", .. Numbers, "tags of steps",
        "schemes",
        "critical questions",
        "sources' titles", .. SourceDetails, .. Places, .. AnchorDetails,
    ];
}
