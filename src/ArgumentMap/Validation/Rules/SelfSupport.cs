namespace ArgumentMap.Validation.Rules;

/// <summary>AM008. Of supports only: that a statement defeats itself is an argument, that it proves itself is none.</summary>
internal sealed class SelfSupport() : ValidationRule(
    "AM008",
    "self-support",
    Severity.Error,
    "Self-support",
    "A support whose conclusion is one of its premises gives a reader no reason that he did not have before. Nor does a support that is its own premise or its own conclusion.",
    "Name the premise or the conclusion that is meant, or remove the relation.")
{
    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from support in context.Map.Relations
        where support.Kind == RelationKind.Support
        from end in BothEnds(context.Map, support)
        select end is Relation && end.Id == support.Id
            ? Found(support, $"The {support.KindAndId} is its own premise or its own conclusion.")
            : Found(support, $"The {support.KindAndId} has the {end.KindAndId} both as premise and as conclusion.", end.Id);

    private static IEnumerable<ArgumentNode> BothEnds(ArgumentGraph map, Relation support)
    {
        var premises = new HashSet<string>(map.PremisesOf(support.Id).Select(premise => premise.Id), StringComparer.Ordinal);
        var conclusions = map.ConclusionsOf(support.Id);
        if (premises.Contains(support.Id)) yield return support;
        foreach (var conclusion in conclusions)
            if (conclusion.Id == support.Id ? premises.Add(support.Id) : premises.Contains(conclusion.Id))
                yield return conclusion;
    }
}
