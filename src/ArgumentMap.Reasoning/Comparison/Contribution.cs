using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>What one article adds: statements that no other makes and on which no other takes a stance.</summary>
/// <param name="Map">The id of the map.</param>
/// <param name="Statements">The statements, in the merged map's order.</param>
public sealed record Contribution(string Map, IReadOnlyList<Statement> Statements)
{
    /// <summary>The evidence among them.</summary>
    public IEnumerable<Evidence> Evidence => Statements.OfType<Evidence>();

    /// <summary>The claims among them.</summary>
    public IEnumerable<Claim> Claims => Statements.OfType<Claim>();

    /// <summary>The recommendations among them.</summary>
    public IEnumerable<Recommendation> Recommendations => Statements.OfType<Recommendation>();

    /// <summary>The counts in one line, as in <c>a adds 12 claims, 3 pieces of evidence, 1 recommendation</c>.</summary>
    public override string ToString() =>
        $"{Map} adds {Counted.Of(Claims.Count(), "claim")}, {Counted.Of(Evidence.Count(), "piece")} of evidence, "
            + $"{Counted.Of(Recommendations.Count(), "recommendation")}";
}
