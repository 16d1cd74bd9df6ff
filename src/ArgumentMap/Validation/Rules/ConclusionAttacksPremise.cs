using ArgumentMap.Validation.Flow;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM017.</summary>
internal sealed class ConclusionAttacksPremise() : ValidationRule(
    "AM017",
    "conclusion-attacks-premise",
    Severity.Warning,
    "Conclusion that attacks its own premise",
    "Whoever follows the step arrives at what tells against a premise of the step, or against the step itself, and so has to take it back. "
    + "An attack counts of which the conclusion is a premise.",
    "Turn the step or the attack round, or remove the one that the text does not make.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var map = context.Map;
        var steps = context.Shared(static asked => new SupportSteps(asked.Map));
        foreach (var attack in map.Relations)
        {
            if (attack.Kind != RelationKind.Attack) continue;
            var premises = map.PremisesOf(attack.Id).Select(premise => premise.Id).ToList();
            foreach (var target in map.ConclusionsOf(attack.Id))
            {
                if (premises.Contains(target.Id)) continue;
                var supported = steps.From(target.Id);
                foreach (var conclusion in premises)
                    if (supported.TryGetValue(conclusion, out var through))
                        yield return Found(
                            attack,
                            $"The {map.GetNode(conclusion).KindAndId} is concluded from the {target.KindAndId} ({Ids(through)}) and "
                                + $"attacks it ({attack.Id}).",
                            [conclusion, target.Id, .. through.Select(step => step.Id)]);
                if (target is Relation { Kind: RelationKind.Support } && map.ConclusionsOf(target.Id)
                    .FirstOrDefault(node => premises.Contains(node.Id)) is { } own)
                    yield return Found(attack, $"The {own.KindAndId} is concluded by the {target.KindAndId} and attacks it ({attack.Id}).",
                        own.Id, target.Id);
            }
        }
    }

    private static string Ids(IEnumerable<Relation> steps) => string.Join(", ", steps.Select(step => step.Id));
}
