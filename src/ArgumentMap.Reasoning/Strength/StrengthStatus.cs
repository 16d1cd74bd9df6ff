namespace ArgumentMap.Reasoning;

/// <summary>How strengths were reached. The later, the less can be relied on.</summary>
public enum StrengthStatus
{
    /// <summary>
    /// Each strength is what the others make of it: exactly where there are no circles, within the tolerance where there are.
    /// </summary>
    Converged,

    /// <summary>
    /// In some circle the strengths, each computed from the last, went round or did not settle in time; taken as a continuous process, they
    /// came to rest within the tolerance.
    /// </summary>
    OscillatedThenIntegrated,

    /// <summary>
    /// In some circle they did not come to rest even so. The strengths are the last ones, and the residual says by how much they are off.
    /// </summary>
    NotConverged,
}
