using ArgumentMap.Analysis;
using ArgumentMap.Schemes;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM112.</summary>
internal sealed class UnknownCriticalQuestion() : ValidationRule(
    "AM112",
    "unknown-critical-question",
    Severity.Warning,
    "Unknown critical question",
    "An attack names a critical question that no scheme of what it bears on has: of the step that it attacks, of the steps from the "
    + "premise that it attacks, or of the supports for the conclusion that it attacks. So nobody can tell what it asks. Where one of these "
    + "steps names a scheme that the catalogue lacks, the question may be that scheme's, and this rule is silent.",
    "Correct the question's id, point the attack at the step that it asks about, or name that step's scheme.")
{
    private const int MostListed = 12;

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        // The schemes at a target are gathered only once, since any number of attacks can aim at it.
        var gathered = new Dictionary<string, List<ArgumentScheme>?>(StringComparer.Ordinal);
        foreach (var attack in context.Map.Relations)
        {
            if (attack.Kind != RelationKind.Attack || attack.CriticalQuestion is not { } question) continue;
            var targets = context.Map.ConclusionsOf(attack.Id);
            var schemes = targets.Select(SchemesAt).ToList();
            if (targets.Count == 0 || schemes.Any(found => found is null || found.Any(scheme => scheme.FindQuestion(question) is not null)))
                continue;
            yield return Found(attack, Message(attack, question, schemes.SelectMany(found => found!)),
                [.. targets.Select(target => target.Id)]);
        }

        List<ArgumentScheme>? SchemesAt(ArgumentNode target)
        {
            if (!gathered.TryGetValue(target.Id, out var found)) gathered.Add(target.Id, found = Gather(context, target));
            return found;
        }
    }

    /// <summary>The schemes of the steps about which an attack on a node can ask; null where the catalogue lacks one of them.</summary>
    private static List<ArgumentScheme>? Gather(ValidationContext context, ArgumentNode target)
    {
        var schemes = new List<ArgumentScheme>();
        foreach (var id in StepsAt.Of(context.Map, target).Select(step => step.Scheme).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (!context.Options.Schemes.TryGet(id, out var scheme)) return null;
            schemes.Add(scheme);
        }
        return schemes;
    }

    private static string Message(Relation attack, string question, IEnumerable<ArgumentScheme> schemes)
    {
        var known = schemes.SelectMany(scheme => scheme.Questions).Select(known => known.Id).Distinct(StringComparer.Ordinal)
            .Take(MostListed).ToList();
        return $"The {attack.KindAndId} raises the question '{question}', but " + (known.Count == 0
            ? "no step that it bears on names a scheme."
            : $"the schemes of what it bears on have no such question; they have {string.Join(", ", known)}.");
    }
}
