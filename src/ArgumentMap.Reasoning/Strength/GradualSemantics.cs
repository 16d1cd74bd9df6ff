namespace ArgumentMap.Reasoning;

/// <summary>
/// A way to give every argument of a bipolar framework a strength from 0 to 1, from its base score and the strengths of what attacks and
/// supports it. The ones below are known from the literature; <see cref="GradualSemantics{TAggregation, TInfluence}"/> makes others.
/// </summary>
/// <remarks>
/// All are modular: an aggregation makes one number, the energy, of attackers and supporters, and an influence moves the base score by it.
/// A weight multiplies the strength of the attacker or supporter on its way. Sources: T. Mossakowski and F. Neuhaus, Modular semantics and
/// characteristics for bipolar weighted argumentation graphs (2018); N. Potyka, Extending modular semantics for bipolar weighted
/// argumentation (2019).
/// <para>
/// Most of them saturate (<see cref="Saturates"/>): convergent reasons add up without end, so that many of them bring a strength near to 1
/// however weak each is, and whoever they come from. Such a strength tells how many reasons a map lists. What each set of grounds would
/// give by itself, and what is left with one line of support for each source, tells <see cref="WeighedFoundation"/>.
/// </para>
/// </remarks>
public abstract class GradualSemantics
{
    private protected GradualSemantics(string name, string source) => (Name, Source) = (name, source);

    /// <summary>Energy by sum, influence by the square of the energy. N. Potyka (2018).</summary>
    public static GradualSemantics QuadraticEnergy { get; } = new GradualSemantics<SumAggregation, QuadraticInfluence>(
        "quadratic-energy", "N. Potyka, Continuous dynamical systems for weighted bipolar argumentation (2018)")
    {
        Saturates = true,
    };

    /// <summary>Energy by sum, influence by the exponential of the energy. L. Amgoud and J. Ben-Naim (2017).</summary>
    public static GradualSemantics EulerBased { get; } = new GradualSemantics<SumAggregation, EulerInfluence>(
        "euler", "L. Amgoud and J. Ben-Naim, Evaluation of arguments in weighted bipolar graphs (2017)")
    {
        Saturates = true,
    };

    /// <summary>Energy by product, influence linear. A. Rago et al. (2016).</summary>
    public static GradualSemantics DFQuAD { get; } = new GradualSemantics<ProductAggregation, LinearInfluence>(
        "df-quad",
        "A. Rago, F. Toni, M. Aurisicchio and P. Baroni, Discontinuity-free decision support with quantitative argumentation debates (2016)")
    {
        Saturates = true,
    };

    /// <summary>Energy by product of squares, influence linear: what the library Uncertainpy calls squared DF-QuAD.</summary>
    public static GradualSemantics SquaredDFQuADUncertainpy { get; } = new GradualSemantics<SquaredProductAggregation, LinearInfluence>(
        "squared-df-quad-uncertainpy", "N. Potyka, Uncertainpy: ContinuousSquaredDFQuADModel")
    {
        Saturates = true,
    };

    /// <summary>Energy by product, influence by the energy over one more: what the library QBAF-Py calls squared DF-QuAD.</summary>
    public static GradualSemantics SquaredDFQuADQbafPy { get; } = new GradualSemantics<ProductAggregation, RationalInfluence>(
        "squared-df-quad-qbafpy", "T. Kampik and J. Ruiz Alarcón, QBAF-Py: SquaredDFQuAD_model");

    /// <summary>Energy by sum, influence logistic. N. Potyka (2021).</summary>
    public static GradualSemantics MlpBased { get; } = new GradualSemantics<SumAggregation, LogisticInfluence>(
        "mlp", "N. Potyka, Interpreting neural networks as quantitative argumentation frameworks (2021)")
    {
        Saturates = true,
    };

    /// <summary>
    /// 1 / (1 + Σ attacks). Supports count for nothing, and neither do base scores: every argument starts at 1. P. Besnard and A. Hunter
    /// (2001).
    /// </summary>
    public static GradualSemantics HCategorizer { get; } = new GradualSemantics<AttackSumAggregation, ReciprocalInfluence>(
        "h-categorizer", "P. Besnard and A. Hunter, A logic-based theory of deductive arguments (2001)")
    {
        IgnoresBaseScores = true,
    };

    /// <summary>w / (1 + Σ attacks): the h-categorizer with base scores. L. Amgoud, J. Ben-Naim, D. Doder and S. Vesic (2017).</summary>
    public static GradualSemantics WeightedHCategorizer { get; } = new GradualSemantics<AttackSumAggregation, ReciprocalInfluence>(
        "weighted-h-categorizer",
        "L. Amgoud, J. Ben-Naim, D. Doder and S. Vesic, Acceptability semantics for weighted argumentation frameworks (2017)");

    /// <summary>All the semantics above, in that order.</summary>
    public static IReadOnlyList<GradualSemantics> All { get; } =
    [
        QuadraticEnergy, EulerBased, DFQuAD, SquaredDFQuADUncertainpy, SquaredDFQuADQbafPy, MlpBased, HCategorizer, WeightedHCategorizer,
    ];

    /// <summary>The name that files and commands use, such as <c>quadratic-energy</c>.</summary>
    public string Name { get; }

    /// <summary>Where it is defined.</summary>
    public string Source { get; }

    /// <summary>Whether base scores do not count: every argument that rests on no premises starts at 1.</summary>
    public bool IgnoresBaseScores { get; init; }

    /// <summary>Whether enough convergent reasons bring a strength as near to 1 as one likes, however weak each is.</summary>
    public bool Saturates { get; init; }

    /// <summary>The semantics with a name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static GradualSemantics ByName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(semantics => semantics.Name == name)
            ?? throw new KeyNotFoundException(
                $"There is no semantics '{name}'; the names are {string.Join(", ", All.Select(semantics => semantics.Name))}.");
    }

    /// <summary>The strength of one argument.</summary>
    /// <param name="baseScore">Its base score, from 0 to 1.</param>
    /// <param name="attacks">The contributions of its attackers: weight times strength, each.</param>
    /// <param name="supports">The contributions of its supporters: weight times strength, each.</param>
    public abstract double Strength(double baseScore, ReadOnlySpan<double> attacks, ReadOnlySpan<double> supports);

    /// <summary>The partial derivatives of the strength of one argument, for sensitivities by the chain rule.</summary>
    /// <param name="baseScore">Its base score, from 0 to 1.</param>
    /// <param name="attacks">The contributions of its attackers: weight times strength, each.</param>
    /// <param name="supports">The contributions of its supporters: weight times strength, each.</param>
    /// <param name="byAttack">Takes the derivative by each attacker's contribution, 0 or less.</param>
    /// <param name="bySupport">Takes the derivative by each supporter's contribution, 0 or more.</param>
    /// <returns>The derivative by the base score.</returns>
    /// <exception cref="ArgumentException">A span for derivatives is not as long as the contributions.</exception>
    public abstract double Gradient(
        double baseScore, ReadOnlySpan<double> attacks, ReadOnlySpan<double> supports, Span<double> byAttack, Span<double> bySupport);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal abstract StrengthSolver SolverFor(BipolarFramework framework, StrengthOptions options);
}
