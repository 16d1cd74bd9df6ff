using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>
/// What each statement contributes to a conclusion's strength. The players are the statements that bear on the conclusion, itself left out;
/// one that is away counts for nothing, as in <see cref="WhatIfSession"/>. The Shapley values add up to the strength with all of them less
/// the strength with none.
/// </summary>
/// <remarks>
/// Sources: L. S. Shapley, A value for n-person games (1953); T. Kampik, N. Potyka, X. Yin, K. Čyras and F. Toni, Contribution functions
/// for quantitative bipolar argumentation graphs (2024), for both; J. Castro, D. Gómez and J. Tejada, Polynomial calculation of the Shapley
/// value based on sampling (2009).
/// </remarks>
public sealed record Attributions
{
    /// <summary>The conclusion.</summary>
    public required ArgumentNode Node { get; init; }

    /// <summary>The semantics.</summary>
    public required GradualSemantics Semantics { get; init; }

    /// <summary>The conclusion's strength with all statements.</summary>
    public required double Strength { get; init; }

    /// <summary>The conclusion's strength without any of them.</summary>
    public required double StrengthAlone { get; init; }

    /// <summary>The statements, the greatest Shapley value, up or down, first; where there are none, the greatest by removal.</summary>
    public required IReadOnlyList<Attribution> Statements { get; init; }

    /// <summary>How many statements bear on the conclusion.</summary>
    public required int BearingCount { get; init; }

    /// <summary>Whether the Shapley values are exact; else they are means over random orders.</summary>
    public required bool IsExact { get; init; }

    /// <summary>Over how many random orders the means are; 0 where the values are exact, or were not found in time.</summary>
    public required int Orders { get; init; }

    /// <summary>
    /// Whether the search was cut short, so that there are not all statements, fewer orders than the options say, or no Shapley values.
    /// </summary>
    public required SearchStatus Search { get; init; }

    /// <summary>How the strength was reached: the worst of all evaluations.</summary>
    public required StrengthStatus Status { get; init; }

    /// <summary>The answer in one line, as in <c>recommendation rec: 0.62, alone 0.50, 14 statements contribute, sampled</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{Node.KindAndId}: {Strength:0.00}, alone {StrengthAlone:0.00}, {Counted.Of(BearingCount, "statement contributes", "statements contribute")}, {How}");

    private string How => (IsExact, Search) switch
    {
        (true, _) => "exact",
        (_, SearchStatus.Complete) => "sampled",
        _ => $"{Statements.Count} of them weighed, "
            + $"{(Orders > 0 ? $"sampled over {Counted.Of(Orders, "order")}" : "without Shapley values")} (the search was cut short)",
    };
}
