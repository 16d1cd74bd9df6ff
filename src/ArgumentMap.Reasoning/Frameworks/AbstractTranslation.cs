namespace ArgumentMap.Reasoning;

/// <summary>
/// Makes the abstract framework of a bipolar one. That an argument needs its premises is said by arguments of their own (meta-arguments in
/// Boella et al. 2010): for a premise p an argument "not p", attacked by p, that attacks whatever rests on p. Under complete semantics, the
/// grounded one included, this gives a relation the label of its worst premise with n arguments at most, where adding the attackers of each
/// premise to every relation above would take a quadratic number of attacks. Read by support, "no support for c", attacked by each
/// supporter, attacks c.
/// </summary>
internal sealed class AbstractTranslation(BipolarFramework framework, FrameworkOptions options, CancellationToken cancellationToken)
{
    private readonly ArgumentIds _ids = ArgumentIds.Of(framework.Ids);
    private readonly List<int> _attackers = [];
    private readonly List<int> _targets = [];

    public ArgumentationFramework Build()
    {
        for (var argument = 0; argument < framework.Count; argument++)
            foreach (var attacker in framework.AttackersOf(argument)) Attack(attacker, argument);
        NeedPremises();
        if (options.Reading == Reading.BySupport) NeedSupport();
        if (options.ComplexAttacks != ComplexAttacks.None)
            foreach (var (attacker, target) in new ComplexAttackClosure(framework).Attacks(options.ComplexAttacks, cancellationToken)) Attack(attacker, target);
        return new ArgumentationFramework(_ids, _attackers.ToArray(), _targets.ToArray()) { Reading = options.Reading, OwnCount = framework.Count };
    }

    private void NeedPremises()
    {
        var lacks = new int[framework.Count];
        for (var argument = 0; argument < framework.Count; argument++)
            foreach (var premise in framework.PremisesOf(argument))
            {
                if (lacks[premise] == 0) lacks[premise] = LackOf(premise);
                Attack(lacks[premise], argument);
            }
    }

    private int LackOf(int premise)
    {
        var lack = _ids.AddFree($"not {framework.Ids[premise]}");
        Attack(premise, lack);
        return lack;
    }

    private void NeedSupport()
    {
        for (var argument = 0; argument < framework.Count; argument++)
        {
            var supporters = framework.SupportersOf(argument);
            if (supporters.IsEmpty || framework.Given.Contains(argument)) continue;
            var lack = _ids.AddFree($"no support for {framework.Ids[argument]}");
            Attack(lack, argument);
            foreach (var supporter in supporters) Attack(supporter, lack);
        }
    }

    private void Attack(int attacker, int target)
    {
        _attackers.Add(attacker);
        _targets.Add(target);
    }
}
