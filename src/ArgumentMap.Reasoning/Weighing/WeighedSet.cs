namespace ArgumentMap.Reasoning;

/// <summary>A least set of grounds of a statement, and what the statement would be worth with that set alone.</summary>
/// <param name="Environment">The set.</param>
/// <param name="Strength">The statement's strength if all its other grounds were gone, 0 to 1. What attacks it stays.</param>
/// <param name="Weight">
/// The weight of the weakest step that the set takes: of its grounds' strongest ways up, the least weight. 1 where no step has a lesser
/// one.
/// </param>
public sealed record WeighedSet(SupportEnvironment Environment, double Strength, double Weight)
{
    /// <summary>Below which weight a step is a weak sign: it passes on less than half of what it gets.</summary>
    public const double WeakBelow = 0.5;

    /// <summary>
    /// Whether it is a weak sign only: it takes a step of a weight below <see cref="WeakBelow"/>. It bears the statement up, but is not
    /// enough to believe it by.
    /// </summary>
    public bool IsWeakSign => Weight < WeakBelow;

    /// <summary>Whether it is enough to believe the statement by: no weak sign, and a strength above one half.</summary>
    public bool Suffices => !IsWeakSign && Verdict.IsBelieved(Strength);

    /// <summary>The set in one line, as in <c>e1 + e2: 0.62</c> or <c>e1: 0.52, a weak sign (weight 0.40)</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{string.Join(" + ", Environment.Grounds.Select(ground => ground.Id))}: {Strength:0.00}{(IsWeakSign ? FormattableString.Invariant($", a weak sign (weight {Weight:0.00})") : "")}");
}
