using ArgumentMap.Validation.Flow;
using ArgumentMap.Validation.Wording;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM106.</summary>
internal sealed class UnnamedExpert() : ValidationRule(
    "AM106",
    "unnamed-expert",
    Severity.Warning,
    "Unnamed expert",
    "An argument from somebody's word is as strong as that somebody: who is not named cannot be asked what they know, whether they are "
    + "honest and what they really said. Looked at are arguments from expert opinion, from position to know and from witness testimony; "
    + "a speaker counts as named unless the name is one like \"observers\" or \"analysts (unnamed)\".",
    "Say which participant says the premise, by name; where the text does not tell, the argument is weak as it stands.")
{
    private static readonly HashSet<string> Schemes = new(["expert-opinion", "position-to-know", "witness-testimony"], StringComparer.Ordinal);

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var speakers = new Speakers(context.Map);
        foreach (var relation in context.Map.Relations)
        {
            if (relation.Scheme is null || !Schemes.Contains(relation.Scheme)) continue;
            var premises = context.Map.PremisesOf(relation.Id);
            var heard = premises.SelectMany(speakers.Of).Distinct().ToList();
            if (premises.Count == 0 || heard.Any(speaker => !Nobody.IsNamedBy(speaker.Name))) continue;
            yield return Found(relation, heard.Count == 0
                ? $"The {relation} argues from somebody's word ({relation.Scheme}), but no premise says whose."
                : $"The {relation} argues from somebody's word ({relation.Scheme}), but \"{heard[0].Name}\" is nobody in particular.",
                [.. premises.Select(premise => premise.Id)]);
        }
    }
}
