namespace ArgumentMap.Interchange.Ova;

/// <summary>The words of OVA's files.</summary>
internal static class OvaWords
{
    /// <summary>The name under which a map keeps what OVA says beyond the model.</summary>
    public const string Notes = "ova";

    public const string Id = "id";
    public const string From = "from";
    public const string To = "to";
    public const string Analysis = "analysis";
    public const string Text = "txt";
    public const string Participant = "participantID";

    /// <summary>Of an edge of AIF: how OVA's copies of the nodes at its ends differ from the nodes.</summary>
    public const string CopyOfFrom = "copy of from";
    public const string CopyOfTo = "copy of to";

    /// <summary>Which statement is the main one, as OVA's offspring spell it.</summary>
    public static readonly string[] MajorClaim = ["majorClaim", "major_claim"];
}
