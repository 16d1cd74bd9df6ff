using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>
/// How strong a statement is on what it stands on. A <see cref="ArgumentMap.Reasoning.Foundation"/> says which sets of grounds hold it up
/// by support alone, however weakly; this says what each of them is worth.
/// </summary>
public sealed record WeighedFoundation
{
    /// <summary>What it stands on.</summary>
    public required Foundation Foundation { get; init; }

    /// <summary>The strengths in the whole map, in whose framework argument i is node i of the map.</summary>
    public required StrengthResult Strengths { get; init; }

    /// <summary>The semantics of the strengths.</summary>
    public GradualSemantics Semantics => Strengths.Semantics;

    /// <summary>The statement's strength in the map, 0 to 1.</summary>
    public required double Strength { get; init; }

    /// <summary>How the strengths were reached: the worst of all evaluations.</summary>
    public required StrengthStatus Status { get; init; }

    /// <summary>
    /// The statement's strength without any of its grounds. What lies between the grounds and it has its own base score still.
    /// </summary>
    public required double StrengthAlone { get; init; }

    /// <summary>The sets of <see cref="Foundation.Environments"/>, in their order, each with its strength.</summary>
    public required IReadOnlyList<WeighedSet> Sets { get; init; }

    /// <summary>Whether all of those were weighed.</summary>
    public required SearchStatus SetSearch { get; init; }

    /// <summary>All its grounds, the weakest first.</summary>
    public required IReadOnlyList<WeighedGround> Grounds { get; init; }

    /// <summary>The three weakest of them, or all where there are fewer, the weakest first.</summary>
    public IEnumerable<WeighedGround> WeakestGrounds => Grounds.Take(3);

    /// <summary>The lines of support that share nothing, where <see cref="WeighingOptions.IndependentBy"/> asks for them.</summary>
    public IndependentSupport? IndependentLines { get; init; }

    /// <summary>
    /// The statement's strength if it had the grounds of those lines alone, so that what one source says often counts once; what attacks it
    /// stays. Null where it was not asked for.
    /// </summary>
    public double? IndependentStrength { get; init; }

    /// <summary>Whether each of its sets is a weak sign only, so that nothing is enough to believe it by.</summary>
    public bool HasWeakSignsOnly => Sets.Count > 0 && Sets.All(set => set.IsWeakSign);

    /// <summary>
    /// Whether the strength is high for the number of the reasons and not for any of them: 0.9 or more under a semantics that saturates
    /// (<see cref="GradualSemantics.Saturates"/>), where no set of grounds alone comes near.
    /// </summary>
    public bool IsSaturated => Semantics.Saturates && Strength >= 0.9 && Sets.Count > 0 && Sets.All(set => set.Strength < 0.9);

    /// <summary>
    /// The answer in one line, as in <c>claim c: 0.97 (quadratic-energy), 12 sets of grounds, the strongest alone 0.62</c>.
    /// </summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Foundation.Node.KindAndId}: {Strength:0.00} ({Semantics}), {Counted.Of(Sets.Count, "set")} of grounds{(Sets.Count == 0 ? "" : FormattableString.Invariant($", the strongest alone {Sets.Max(set => set.Strength):0.00}"))}");
}
