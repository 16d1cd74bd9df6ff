using ArgumentMap.Analysis;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM108.</summary>
internal sealed class UnansweredAttack() : ValidationRule(
    "AM108",
    "unanswered-attack",
    Severity.Warning,
    "Unanswered attack",
    "An objection to what a main statement or a recommendation rests on stands as long as nothing tells against it. What it rests on is "
    + "itself and all statements and steps that support runs from to it, with what these assume. An answer is an attack on the attack, on one of "
    + "its premises, or on anything that these rest on, or a preference for what is attacked to one of the premises; more support for it is "
    + "none. Whether the answer holds is a question for an evaluation of the map. A map without either has no such findings.",
    "Add the answer that the text gives; where it gives none, the objection stands.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var map = context.Map;
        var attacks = map.Relations.Where(relation => relation.Kind == RelationKind.Attack).ToList();
        var flow = new SupportFlow(map, withAssumptions: true);
        var failed = new FailedAttacks(map);
        var needed = flow.WithAllBeneath([.. map.MainStatements, .. map.Recommendations]);
        // One walk up from all that is attacked: an attack is answered where one of its premises is reached.
        var shaken = flow.WithAllAbove([.. attacks.SelectMany(attack => map.ConclusionsOf(attack.Id))]);
        return from attack in attacks
               let targets = map.ConclusionsOf(attack.Id)
                   .Where(target => needed.Contains(target.Id) && !failed.Contains(attack, target)).ToList()
               let premises = map.PremisesOf(attack.Id)
               where targets.Count > 0 && premises.Count > 0 && !premises.Prepend(attack).Any(node => shaken.Contains(node.Id))
               select Found(attack, $"Nothing answers the {attack.KindAndId} by {Listed(premises)} on {Listed(targets)}.",
                   [.. targets.Concat(premises).Select(node => node.Id)]) with
               {
                   // Texts seldom state an attack as such, so the passage is that of the objection.
                   Anchor = premises.Prepend(attack).SelectMany(node => node.Anchors).FirstOrDefault(),
               };
    }
}
