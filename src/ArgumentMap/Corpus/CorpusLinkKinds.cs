namespace ArgumentMap;

/// <summary>What the kinds of links have in common.</summary>
internal static class CorpusLinkKinds
{
    /// <summary>Whether a link of the kind says the same from either end.</summary>
    public static bool IsMutual(this CorpusLinkKind kind) =>
        kind is CorpusLinkKind.SameAs or CorpusLinkKind.Contradicts or CorpusLinkKind.Contrasts;
}
