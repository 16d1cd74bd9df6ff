using ArgumentMap.Validation.Cues;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM106.</summary>
internal sealed class UnnamedExpert() : ValidationRule(
    "AM106",
    "unnamed-expert",
    Severity.Warning,
    "Unnamed speaker",
    "An argument from somebody's word is as strong as that somebody: who is not named cannot be asked what they know, whether they are "
    + "honest and what they really said. Looked at are arguments from expert opinion, from position to know and from witness testimony, "
    + "and then everybody to whom the map ascribes anything else; a speaker counts as named unless the name is one like \"observers\" or "
    + "\"analysts (unnamed)\".",
    "Say which participant says the premise, by name; where the text does not tell, the argument is weak as it stands.")
{
    private static readonly HashSet<string> Schemes = new(["expert-opinion", "position-to-know", "witness-testimony"],
        StringComparer.Ordinal);

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var relation in context.Map.Relations)
        {
            if (relation.Scheme is null || !Schemes.Contains(relation.Scheme)) continue;
            var premises = context.Map.PremisesOf(relation.Id);
            var heard = premises.SelectMany(premise => context.Map.SpeakersOf(premise.Id)).Distinct().ToList();
            if (premises.Count == 0 || heard.Any(speaker => !Nobody.IsNamedBy(speaker.Name))) continue;
            // What an author says too is not only the word of nobody.
            if (premises.Any(premise => context.Map.IsSaidByAuthor(premise.Id) && context.Map.SpeakersOf(premise.Id).Count > 0)) continue;
            told.UnionWith(premises.Select(premise => premise.Id));
            yield return Found(relation, heard.Count == 0
                ? $"The {relation.KindAndId} argues from somebody's word ({relation.Scheme}), but no premise says whose."
                : $"The {relation.KindAndId} argues from somebody's word ({relation.Scheme}), but \"{heard[0].Name}\" is nobody in "
                    + $"particular.",
                [.. premises.Select(premise => premise.Id)]);
        }
        foreach (var finding in Others(context.Map, told)) yield return finding;
    }

    /// <summary>One finding for each such speaker, about all that no step has told of yet.</summary>
    private IEnumerable<Finding> Others(ArgumentGraph map, HashSet<string> told)
    {
        var said = map.Statements.Concat<ArgumentNode>(map.Locutions)
            .Where(node => !told.Contains(node.Id) && !map.IsSaidByAuthor(node.Id))
            .SelectMany(node => map.SpeakersOf(node.Id), (node, speaker) => (node, speaker.Id))
            .ToLookup(pair => pair.Id, pair => pair.node, StringComparer.Ordinal);
        foreach (var participant in map.Participants)
        {
            if (!said.Contains(participant.Id) || !Nobody.IsNamedBy(participant.Name)) continue;
            var nodes = said[participant.Id].ToList();
            yield return Found(
                nodes[0],
                $"The {nodes[0].KindAndId} {(nodes.Count > 1 ? $"and {nodes.Count - 1} more are" : "is")} the word of "
                    + $"\"{participant.Name}\", who is nobody in particular.",
                [.. nodes.Skip(1).Select(node => node.Id)]);
        }
    }
}
