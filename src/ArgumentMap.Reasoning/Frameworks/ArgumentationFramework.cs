using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>
/// An abstract argumentation framework: arguments, and which attacks which. Immutable, with the arguments numbered 0 … n−1 and the attacks
/// in arrays in both directions. An attack counts once however often it was added. Made from a map (<see cref="ArgumentGraphReasoning"/>),
/// from a file, or by hand (<see cref="ArgumentationFrameworkBuilder"/>).
/// </summary>
/// <remarks>Source: P. M. Dung, On the acceptability of arguments (1995).</remarks>
public sealed class ArgumentationFramework
{
    private readonly Lazy<ArgumentIds> _ids;
    private readonly CompressedRows _attackers;
    private readonly CompressedRows _targets;

    /// <summary>Of attacks in any order, repeated ones included: repetitions are dropped in O(arguments + attacks).</summary>
    internal ArgumentationFramework(ArgumentIds ids, ReadOnlySpan<int> attackers, ReadOnlySpan<int> targets)
        : this(ids.Count, () => ids, attackers, targets)
    {
    }

    /// <summary>The same with ids that are made when they are asked for.</summary>
    internal ArgumentationFramework(int count, Func<ArgumentIds> ids, ReadOnlySpan<int> attackers, ReadOnlySpan<int> targets)
        : this(ids, new CompressedRows(count, attackers, targets).WithoutRepetition())
    {
    }

    /// <summary>Of the arguments that each attacks, each once.</summary>
    internal ArgumentationFramework(Func<ArgumentIds> ids, CompressedRows targets)
    {
        _ids = new Lazy<ArgumentIds>(ids);
        (_targets, _attackers) = (targets, targets.Transposed(targets.RowCount));
        (Count, OwnCount) = (targets.RowCount, targets.RowCount);
    }

    /// <summary>How many arguments there are.</summary>
    public int Count { get; }

    /// <summary>How many attacks there are.</summary>
    public int AttackCount => _targets.Values.Length;

    /// <summary>The arguments' ids by number.</summary>
    public IReadOnlyList<string> Ids => _ids.Value.List;

    /// <summary>How support was treated when the framework was made. Of one that never had supports, by attack alone.</summary>
    public Reading Reading { get; internal init; } = Reading.ByAttack;

    /// <summary>How many arguments are those of the map or file; after them come those that stand for a lack.</summary>
    internal int OwnCount { get; init; }

    /// <summary>The attacks on each argument that fail since it is preferred, which are none here; null where none does.</summary>
    internal CompressedRows? FailedAttacks { get; init; }

    internal CompressedRows Attackers => _attackers;

    internal CompressedRows Targets => _targets;

    /// <summary>The number of the argument with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public int IndexOf(string id) => _ids.Value.IndexOf(id);

    /// <summary>Finds the number of the argument with an id.</summary>
    public bool TryIndexOf(string id, out int index) => _ids.Value.TryIndexOf(id, out index);

    /// <summary>The arguments that attack an argument, in rising order.</summary>
    public ReadOnlySpan<int> AttackersOf(int argument) => _attackers[argument];

    /// <summary>The arguments that an argument attacks, in the order in which the attacks were added.</summary>
    public ReadOnlySpan<int> AttackTargets(int argument) => _targets[argument];

    /// <summary>
    /// The same attacks between arguments that have base scores: what gradual semantics and the writers of formats take. O(arguments +
    /// attacks).
    /// </summary>
    /// <param name="baseScore">The base score of every argument, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The base score is not between 0 and 1.</exception>
    public BipolarFramework ToBipolarFramework(double baseScore = 0.5)
    {
        var builder = new BipolarFrameworkBuilder();
        foreach (var id in Ids) builder.AddArgument(id, baseScore);
        for (var target = 0; target < Count; target++)
            foreach (var attacker in AttackersOf(target)) builder.AddAttack(attacker, target);
        return builder.Build();
    }

    /// <summary>How many arguments and attacks there are, as in <c>5 arguments, 6 attacks</c>.</summary>
    public override string ToString() => $"{Counted.Of(Count, "argument")}, {Counted.Of(AttackCount, "attack")}";
}
