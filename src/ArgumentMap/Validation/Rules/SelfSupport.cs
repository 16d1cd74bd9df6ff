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
        from support in context.Map.RelationSlots
        where support.Node is Relation { Kind: RelationKind.Support }
        from end in BothEnds(support)
        select end.Id == support.Node.Id
            ? Found(support.Node, $"The {end.KindAndId} is its own premise or its own conclusion.")
            : Found(support.Node, $"The {support.Node.KindAndId} has the {end.KindAndId} both as premise and as conclusion.", end.Id);

    private static IEnumerable<ArgumentNode> BothEnds(NodeSlot support)
    {
        var isOwnPremise = ArgumentGraph.AreJoined(support, support, EdgeRole.Premise);
        if (isOwnPremise) yield return support.Node;
        for (var i = 0; i < support.Out.Count; i++)
        {
            if (support.Out[i] is not { Role: EdgeRole.Conclusion, To: var conclusion }) continue;
            if (conclusion == support ? !isOwnPremise : ArgumentGraph.AreJoined(conclusion, support, EdgeRole.Premise)) yield return conclusion.Node;
        }
    }
}
