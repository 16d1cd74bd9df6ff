using System.Runtime.InteropServices;

namespace ArgumentMap.Reasoning;

/// <summary>
/// Makes the abstract framework of a bipolar one. That an argument needs its premises is said by arguments of their own (meta-arguments in
/// Boella et al. 2010): for a premise p an argument "not p", attacked by p, that attacks whatever rests on p. Under complete semantics, the
/// grounded one included, this gives a relation the label of its worst premise with n arguments at most, where adding the attackers of each
/// premise to every relation above would take a quadratic number of attacks. Read by support, "no support for c", attacked by each
/// supporter, attacks c; and what c assumes it needs as a relation needs its premises.
/// </summary>
internal sealed class AbstractTranslation(BipolarFramework framework, FrameworkOptions options, CancellationToken cancellationToken)
{
    private readonly List<int> _attackers = [];
    private readonly List<int> _targets = [];

    /// <summary>
    /// What each argument that stands for a lack stands for: the number of what is needed, or the complement of that of what has no
    /// support.
    /// </summary>
    private readonly List<int> _lacks = [];
    private readonly int[] _lackOf = new int[framework.Count];

    public ArgumentationFramework Build()
    {
        if (HasAttacksAlone)
            return new ArgumentationFramework(Ids(framework, _lacks), framework.Influences.Transposed(framework.Count))
            {
                Reading = options.Reading,
                FailedAttacks = framework.FailedAttacks,
            };
        _attackers.EnsureCapacity(3 * framework.Count);
        _targets.EnsureCapacity(3 * framework.Count);
        for (var argument = 0; argument < framework.Count; argument++)
            foreach (var attacker in framework.AttackersOf(argument)) Attack(attacker, argument);
        for (var argument = 0; argument < framework.Count; argument++)
            foreach (var premise in framework.PremisesOf(argument)) Need(argument, premise);
        if (options.Reading == Reading.BySupport) NeedSupport();
        if (options.ComplexAttacks != ComplexAttacks.None)
            foreach (var (attacker, target) in new ComplexAttackClosure(framework).Attacks(options.ComplexAttacks,
                cancellationToken)) Attack(attacker, target);
        return new ArgumentationFramework(framework.Count
            + _lacks.Count, Ids(framework, _lacks), CollectionsMarshal.AsSpan(_attackers), CollectionsMarshal.AsSpan(_targets))
        {
            Reading = options.Reading,
            OwnCount = framework.Count,
            FailedAttacks = framework.FailedAttacks,
        };
    }

    private bool HasAttacksAlone => framework.Premises.Values.Length == 0 && framework.Assumptions is null && !framework.HasSupports;

    /// <summary>The ids, for whoever asks: labels need none.</summary>
    private static Func<ArgumentIds> Ids(BipolarFramework framework, List<int> lacks) => () =>
    {
        var ids = new ArgumentIds(framework.Count + lacks.Count);
        foreach (var id in framework.Ids) ids.Add(id);
        foreach (var lack in lacks) ids.AddFree(lack >= 0 ? $"not {framework.Ids[lack]}" : $"no support for {framework.Ids[~lack]}");
        return ids;
    };

    private void NeedSupport()
    {
        for (var argument = 0; argument < framework.Count; argument++)
        {
            if (framework.Assumptions is { } assumptions)
                foreach (var assumption in assumptions[argument]) Need(argument, assumption);
            var supporters = framework.SupportersOf(argument);
            if (supporters.IsEmpty || framework.IsGiven(argument)) continue;
            var lack = Lack(~argument);
            Attack(lack, argument);
            foreach (var supporter in supporters) Attack(supporter, lack);
        }
    }

    private void Need(int argument, int needed)
    {
        if (_lackOf[needed] == 0)
        {
            _lackOf[needed] = Lack(needed);
            Attack(needed, _lackOf[needed]);
        }
        Attack(_lackOf[needed], argument);
    }

    private int Lack(int of)
    {
        _lacks.Add(of);
        return framework.Count + _lacks.Count - 1;
    }

    private void Attack(int attacker, int target)
    {
        _attackers.Add(attacker);
        _targets.Add(target);
    }
}
