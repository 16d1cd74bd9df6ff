using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>
/// What a statement stands on, by support alone: attacks are not weighed here. A support stands when all its premises do, a statement when
/// one of its supports does, and each of these only with all its assumptions. Evidence stands, these aside, on its own word, whatever
/// explains it or bears it out, and so does what nothing supports, as
/// <see cref="FoundationOptions.Grounds"/> allows. A statement does not hold itself up by way of a circle. A support that is itself
/// supported needs one of those backings; one without premises is a ground.
/// </summary>
public sealed record Foundation
{
    /// <summary>The statement, or the relation, that was asked about.</summary>
    public required ArgumentNode Node { get; init; }

    /// <summary>How it was asked.</summary>
    public required FoundationOptions Options { get; init; }

    /// <summary>Whether it stands on anything.</summary>
    public required FoundationStatus Status { get; init; }

    /// <summary>The least sets of grounds each of which suffices for it, so that one line of support stands; the smallest first.</summary>
    public required IReadOnlyList<SupportEnvironment> Environments { get; init; }

    /// <summary>Whether those are all; where not, each of them still suffices.</summary>
    public required SearchStatus EnvironmentSearch { get; init; }

    /// <summary>
    /// The statements and relations without any one of which it would not stand, nearest first: its dominators. Among them are conclusions
    /// on the way to it. Relations that say the same are one reason and fall together, and so are all among them or none. It is not counted
    /// itself.
    /// </summary>
    public required IReadOnlyList<ArgumentNode> SinglePointsOfFailure { get; init; }

    /// <summary>Whether those are all.</summary>
    public required SearchStatus SinglePointSearch { get; init; }

    /// <summary>
    /// The smallest sets of grounds whose loss defeats it: all of one size, and as many as the options allow. Where <see cref="IsExact"/>
    /// is false, the smallest that were found. Empty only for what does not stand anyway.
    /// </summary>
    public required IReadOnlyList<ValueList<ArgumentNode>> SmallestDefeats { get; init; }

    /// <summary>Whether those are certainly the smallest, and all of them.</summary>
    public required SearchStatus DefeatSearch { get; init; }

    /// <summary>
    /// How many grounds must be lost at least for it to fall: with fewer, by support alone, it stands. Its label may change with fewer all
    /// the same, where a loss lets an attack through (<see cref="SingleLosses"/>). 0 for what does not stand anyway.
    /// </summary>
    public required int LossesAtLeast { get; init; }

    /// <summary>
    /// How many grounds are certainly enough, if they are those of <see cref="SmallestDefeats"/>; 0 for what does not stand anyway.
    /// </summary>
    public int LossesAtMost => SmallestDefeats.Count == 0 ? 0 : SmallestDefeats[0].Count;

    /// <summary>
    /// Whether it is known how many grounds must be lost, so that <see cref="Robustness"/> is exact; else the search was cut short.
    /// </summary>
    public bool IsExact => LossesAtLeast == LossesAtMost;

    /// <summary>
    /// A smallest set of statements, conclusions on the way to it included, whose loss defeats it. Empty for a ground, and for
    /// what does not stand anyway.
    /// </summary>
    public required ValueList<ArgumentNode> SmallestCut { get; init; }

    /// <summary>Whether that is certainly a smallest; else it is one that was found.</summary>
    public required SearchStatus SmallestCutSearch { get; init; }

    /// <summary>
    /// How well it would bear losses, from 0 to 1: 1 − 1/k, where k is how many grounds must be lost at least for it to fall. 0 where a
    /// single loss is enough or nothing holds it up, ½ where it takes two, nearer to 1 the more it takes. Where <see cref="IsExact"/> is
    /// false it is so much or more.
    /// </summary>
    /// <remarks>
    /// 1/k is the greatest degree of responsibility that any ground has for the statement: the ground's share when k − 1 others must go
    /// before its own loss is decisive (H. Chockler and J. Y. Halpern, Responsibility and blame, 2004). k itself is what databases call
    /// resilience (C. Freire et al., The complexity of resilience and responsibility, 2015). The number counts losses, all alike: it says
    /// nothing of how likely they are, and nothing of attacks.
    /// </remarks>
    public double Robustness => Stands ? 1 - (1.0 / LossesAtLeast) : 0;

    /// <summary>Whether it stands.</summary>
    public bool Stands => Status != FoundationStatus.Unfounded;

    /// <summary>
    /// How many losses topple it, and its robustness, as in <c>by support alone falls with 2, robustness 0.50</c>, or
    /// <c>by support alone falls with 2 to 5, robustness 0.50 or more (the search was cut short)</c>; of what does not stand,
    /// <c>nothing holds it up</c>.
    /// </summary>
    public string LossesInWords => !Stands ? "nothing holds it up"
        : IsExact
        ? FormattableString.Invariant($"by support alone falls with {LossesAtLeast}, robustness {Robustness:0.00}")
        : FormattableString.Invariant(
            $"by support alone falls with {LossesAtLeast} to {LossesAtMost}, robustness {Robustness:0.00} or more (the search was cut short)");

    /// <summary>
    /// The answer in one line, as in
    /// <c>recommendation rec: founded, 3 environments, 1 statement it cannot do without, by support alone falls with 2,
    /// robustness 0.50</c>.
    /// </summary>
    public override string ToString()
    {
        if (!Stands) return $"{Node.KindAndId}: unfounded";
        var points = SinglePointsOfFailure.OfType<Statement>().Count();
        return $"{Node.KindAndId}: {Vocabulary.Word(Status)}, {Counted.Of(Environments.Count, "environment")}{More(EnvironmentSearch)}, "
            + $"{Counted.Of(points, "statement")}{More(SinglePointSearch)} it cannot do without, {LossesInWords}";
    }

    private static string More(SearchStatus status) => status == SearchStatus.Truncated ? " or more" : "";
}
