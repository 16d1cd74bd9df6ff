namespace ArgumentMap.Reasoning;

/// <summary>How the strengths of one circle, or of a whole framework, were reached.</summary>
internal readonly record struct StrengthSummary(StrengthStatus Status, double Residual, int Iterations, int IntegrationSteps)
{
    /// <summary>Of two parts together: the worse of each.</summary>
    public StrengthSummary With(StrengthSummary other) => new(
        Status > other.Status ? Status : other.Status,
        Math.Max(Residual, other.Residual),
        Math.Max(Iterations, other.Iterations),
        Math.Max(IntegrationSteps, other.IntegrationSteps));
}
