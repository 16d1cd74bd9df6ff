namespace ArgumentMap;

/// <summary>What any statement is made of, beyond what every node is; see <see cref="NodeContent"/>.</summary>
internal struct StatementContent
{
    public bool IsMain { get; set; }

    public string? Certainty { get; set; }

    public Basis? Basis { get; set; }

    public double? BaseScore { get; set; }
}
