using ArgumentMap.Analysis;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM012.</summary>
internal sealed class RepeatedRelation() : ValidationRule(
    "AM012",
    "repeated-relation",
    Severity.Warning,
    "Repeated relation",
    "The same premises are given for the same conclusion a second time. A reason does not grow stronger by being said again: equal "
    + "relations count once in acceptance, strength and independence.",
    "Keep one with the anchors of both, or add the premise that makes the second a reason of its own.")
{
    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from same in RepeatedRelations.Of(context.Map)
        from again in same.Skip(1)
        select Found(again, $"The {again.KindAndId} says the same as the {same[0].KindAndId}: it counts once.", same[0].Id);
}
