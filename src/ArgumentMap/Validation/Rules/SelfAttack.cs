namespace ArgumentMap.Validation.Rules;

/// <summary>AM016. A warning and no error: a paradox is an argument, though seldom the one that a text makes.</summary>
internal sealed class SelfAttack() : ValidationRule(
    "AM016",
    "self-attack",
    Severity.Warning,
    "Self-attack",
    "A statement that is a reason against itself, an attack that is its own end, or premises of a step that attack this very step: whoever "
    + "accepts them has to reject them, or the step that they make.",
    "Name the target or the premise that is meant, or remove the attack.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var map = context.Map;
        foreach (var attack in map.Relations)
        {
            if (attack.Kind != RelationKind.Attack) continue;
            var premises = new HashSet<string>(map.PremisesOf(attack.Id).Select(premise => premise.Id), StringComparer.Ordinal);
            foreach (var target in map.ConclusionsOf(attack.Id))
                if (Judge(map, attack, premises, target) is { } message)
                    yield return Found(attack, message, target.Id);
            if (premises.Contains(attack.Id)) yield return Found(attack, $"The {attack.KindAndId} is its own premise.");
        }
    }

    private static string? Judge(ArgumentGraph map, Relation attack, HashSet<string> premises, ArgumentNode target)
    {
        if (target.Id == attack.Id) return $"The {attack.KindAndId} attacks itself.";
        if (premises.Contains(target.Id)) return $"The {attack.KindAndId} has the {target.KindAndId} both as premise and as target.";
        // All premises of the attack stand in the step that it attacks, so that it needs nothing which the step does not grant.
        return target is Relation && premises.Count > 0 && map.PremisesOf(target.Id)
            .Count(premise => premises.Contains(premise.Id)) == premises.Count
            ? $"The {attack.KindAndId} undercuts the {target.KindAndId} by "
                + $"{string.Join(" and ", map.PremisesOf(attack.Id).Select(premise => premise.Id))}, on which that step rests itself."
            : null;
    }
}
