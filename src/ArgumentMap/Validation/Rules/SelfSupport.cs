namespace ArgumentMap.Validation.Rules;

/// <summary>AM008. Of supports only: that a statement defeats itself is an argument, that it proves itself is none.</summary>
internal sealed class SelfSupport() : ValidationRule(
    "AM008",
    "self-support",
    Severity.Error,
    "Self-support",
    "A support whose conclusion is one of its premises gives a reader no reason that he did not have before. Nor does a support that is "
        + "its own premise or its own conclusion.",
    "Name the premise or the conclusion that is meant, or remove the relation.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var support in context.Map.RelationSlots)
        {
            if (support.Node is not Relation { Kind: RelationKind.Support } relation) continue;
            var isOwnPremise = ArgumentGraph.AreJoined(support, support, EdgeRole.Premise);
            if (isOwnPremise) yield return Own(relation);
            for (var i = 0; i < support.Out.Count; i++)
            {
                if (support.Out[i] is not { Role: EdgeRole.Conclusion, Slot: var end }) continue;
                if (end == support && !isOwnPremise) yield return Own(relation);
                if (end == support || !ArgumentGraph.AreJoined(end, support, EdgeRole.Premise)) continue;
                yield return Found(relation, $"The {relation.KindAndId} has the {end.Node.KindAndId} both as premise and as conclusion.",
                    end.Node.Id);
            }
        }
    }

    private Finding Own(Relation support) => Found(support, $"The {support.KindAndId} is its own premise or its own conclusion.");
}
