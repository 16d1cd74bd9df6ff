namespace ArgumentMap.Reasoning;

/// <summary>What linked premises come to together, from their strengths.</summary>
public enum Conjunction
{
    /// <summary>The product of the strengths: every doubtful premise takes something away.</summary>
    Product,

    /// <summary>The least of the strengths: a chain is as strong as its weakest link.</summary>
    Minimum,
}
