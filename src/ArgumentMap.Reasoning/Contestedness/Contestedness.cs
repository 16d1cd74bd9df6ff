namespace ArgumentMap.Reasoning;

/// <summary>
/// How contested a statement is, in two numbers, since a single one cannot tell a matter that is balanced and strongly argued from one that
/// is hardly argued at all: how much is argued, and how even the sides are.
/// </summary>
/// <remarks>
/// What speaks for the statement and against it is counted by strength, so that a reason of strength ½ counts as half a reason, and made
/// into the certainty and the balance of an opinion: A. Jøsang, A logic for uncertain probabilities (2001), whose uncertainty is 2 / (for +
/// against + 2); Y. Wang and M. P. Singh, Formal trust model for multiagent systems (2007), on conflict and lack of evidence as two things.
/// </remarks>
/// <param name="Statement">The statement.</param>
/// <param name="Support">The strengths of the supports, each times its weight, together.</param>
/// <param name="Opposition">The strengths of the attacks, each times its weight, together.</param>
/// <param name="Class">In what way it is contested.</param>
public sealed record Contestedness(Statement Statement, double Support, double Opposition, ContestednessClass Class)
{
    /// <summary>
    /// How much is argued at all, 0 to 1: (for + against) / (for + against + 2). One reason of full strength gives ⅓, two give ½, four ⅔.
    /// </summary>
    public double Weight => (Support + Opposition) / (Support + Opposition + 2);

    /// <summary>How even the sides are, 0 to 1: the weaker over the stronger; 0 where nothing speaks on either side.</summary>
    public double Balance => Weight == 0 ? 0 : Math.Min(Support, Opposition) / Math.Max(Support, Opposition);

    /// <summary>The answer in one line, as in <c>claim c: contested, weight 0.41, balance 0.92</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Statement.KindAndId}: {Vocabulary.Word(Class)}, weight {Weight:0.00}, balance {Balance:0.00}");
}
