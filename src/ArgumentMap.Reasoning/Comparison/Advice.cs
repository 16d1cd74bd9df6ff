namespace ArgumentMap.Reasoning;

/// <summary>A recommendation, and the articles behind it.</summary>
/// <param name="Recommendation">The recommendation.</param>
/// <param name="MadeBy">The maps that make it.</param>
/// <param name="SupportedBy">The maps that do not make it but bear it out.</param>
/// <param name="AttackedBy">The maps that speak against it.</param>
public sealed record Advice(Recommendation Recommendation, ValueList<string> MadeBy, ValueList<string> SupportedBy, ValueList<string> AttackedBy)
{
    /// <summary>The advice in one line, as in <c>recommendation a/act: made by a, supported by b</c>.</summary>
    public override string ToString() => $"{Recommendation.KindAndId}: made by {string.Join(", ", MadeBy)}{Part("supported", SupportedBy)}{Part("attacked", AttackedBy)}";

    private static string Part(string word, ValueList<string> maps) => maps.Count == 0 ? "" : $", {word} by {string.Join(", ", maps)}";
}
