namespace ArgumentMap.Interchange.Microtext;

/// <summary>The names in what is kept of a file.</summary>
internal static class MicrotextNotes
{
    /// <summary>Of the map: what it cannot say.</summary>
    public const string Loose = "loose";

    /// <summary>Of a claim: the segments that it is grounded in, each with its edge.</summary>
    public const string Grounds = "grounds";

    public const string Edge = "edge";
    public const string Edu = "edu";

    /// <summary>Of a ground: the segment of another claim that it is too.</summary>
    public const string Shared = "shared";

    /// <summary>Of a ground: several segments that are joined.</summary>
    public const string Joint = "joint";

    /// <summary>Of a joint: its segments.</summary>
    public const string Members = "members";

    /// <summary>Of a segment: its id in the file, its text where that is not the claim's, or the length of its part of that.</summary>
    public const string Id = "id";

    public const string Words = "words";
    public const string Length = "length";

    /// <summary>Of a step: the edges of its further premises, and the premise of each.</summary>
    public const string Additions = "additions";

    public const string From = "from";

    /// <summary>Of a step: the ends that its edge has and the map has not.</summary>
    public const string Open = "open";
}
