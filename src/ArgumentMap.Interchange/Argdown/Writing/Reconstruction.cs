using ArgumentMap.Interchange.Schemes;

namespace ArgumentMap.Interchange.Argdown.Writing;

/// <summary>Which relations are written as premises and a conclusion: supports of one statement by several that are linked.</summary>
internal static class Reconstruction
{
    public static bool Is(Relation relation, ArgumentGraph map) => relation.Kind == RelationKind.Support
        && map.ConclusionsOf(relation.Id) is [not Relation]
        && map.PremisesOf(relation.Id) is { Count: > 1 } premises && premises.All(premise => premise is not Relation);

    /// <summary>The scheme as a rule of inference, where that is read as the same; null where it is not, or there is none.</summary>
    public static string? RuleOf(Relation relation)
    {
        var rule = relation.Scheme?.Replace('-', ' ');
        return string.IsNullOrEmpty(rule) || rule[0] == ' ' || rule[^1] == ' '
            || !rule.All(letter => letter == ' ' || char.IsAsciiLetterOrDigit(letter))
            || (SchemeNames.IdOf(rule) ?? rule) != relation.Scheme ? null : rule;
    }
}
