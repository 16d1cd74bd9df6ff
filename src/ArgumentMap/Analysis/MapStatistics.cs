namespace ArgumentMap.Analysis;

/// <summary>How much of what a map holds.</summary>
/// <param name="Claims">The number of claims.</param>
/// <param name="Evidence">The number of pieces of evidence.</param>
/// <param name="Recommendations">The number of recommendations.</param>
/// <param name="Supports">The number of supports.</param>
/// <param name="LinkedSupports">How many of the supports have several premises that need each other.</param>
/// <param name="Attacks">The number of attacks.</param>
/// <param name="Undercuts">How many of the attacks are on a relation.</param>
/// <param name="OtherRelations">The number of relations of other kinds.</param>
/// <param name="UnsupportedClaims">How many of the claims nothing supports.</param>
/// <param name="AnchoredStatements">How many of the statements rest on a passage of a source.</param>
/// <example><code>
/// Console.WriteLine(MapStatistics.Of(ArgumentJson.Read("tram.json")).Undercuts); // 1
/// </code></example>
public sealed record MapStatistics(
    int Claims,
    int Evidence,
    int Recommendations,
    int Supports,
    int LinkedSupports,
    int Attacks,
    int Undercuts,
    int OtherRelations,
    int UnsupportedClaims,
    int AnchoredStatements)
{
    /// <summary>The number of statements of any kind.</summary>
    public int Statements => Claims + Evidence + Recommendations;

    /// <summary>The number of relations of any kind.</summary>
    public int Relations => Supports + Attacks + OtherRelations;

    /// <summary>Counts a map. O(nodes + edges).</summary>
    public static MapStatistics Of(ArgumentGraph map)
    {
        Guard.NotNull(map, nameof(map));
        var supports = map.Relations.Where(relation => relation.Kind == RelationKind.Support).ToList();
        var attacks = map.Relations.Where(relation => relation.Kind == RelationKind.Attack).ToList();
        return new MapStatistics(
            Claims: map.Claims.Count(),
            Evidence: map.Evidence.Count(),
            Recommendations: map.Recommendations.Count(),
            Supports: supports.Count,
            LinkedSupports: supports.Count(support => map.IsLinked(support.Id)),
            Attacks: attacks.Count,
            Undercuts: attacks.Count(attack => map.FormsOf(attack.Id).HasFlag(AttackForms.Undercut)),
            OtherRelations: map.Relations.Count - supports.Count - attacks.Count,
            UnsupportedClaims: map.UnsupportedClaims.Count(),
            AnchoredStatements: map.Statements.Count(statement => statement.Anchors.Count > 0));
    }
}
