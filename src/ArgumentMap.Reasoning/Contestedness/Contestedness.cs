namespace ArgumentMap.Reasoning;

/// <summary>
/// How contested a statement is, in two numbers, since a single one cannot tell a matter that is balanced and strongly argued from one that
/// is hardly argued at all: how strong the stronger side is, and how near the weaker side comes to it.
/// </summary>
/// <remarks>
/// Each side's strength is that of its relations taken as independent reasons, 1 − Π (1 − weight × strength), as DF-QuAD aggregates them
/// (A. Rago et al., 2016). That conflict and lack of evidence are two things and need two numbers: A. Jøsang, A logic for uncertain
/// probabilities (2001); Y. Wang and M. P. Singh, Formal trust model for multiagent systems (2007).
/// </remarks>
/// <param name="Statement">The statement.</param>
/// <param name="Support">How strong what speaks for it is, 0 to 1.</param>
/// <param name="Opposition">How strong what speaks against it is, 0 to 1.</param>
/// <param name="Class">In what way it is contested.</param>
public sealed record Contestedness(Statement Statement, double Support, double Opposition, ContestednessClass Class)
{
    /// <summary>How strongly it is argued at all: the strength of the stronger side, 0 to 1.</summary>
    public double Weight => Math.Max(Support, Opposition);

    /// <summary>How even the sides are: the weaker over the stronger, 0 to 1; 0 where nothing speaks on either side.</summary>
    public double Balance => Weight == 0 ? 0 : Math.Min(Support, Opposition) / Weight;

    /// <summary>The answer in one line, as in <c>claim c: contested, weight 0.81, balance 0.92</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Statement}: {Vocabulary.Word(Class)}, weight {Weight:0.00}, balance {Balance:0.00}");
}
