using ArgumentMap.Gsn;

namespace ArgumentMap.Validation.Cases;

/// <summary>AM503.</summary>
internal sealed class CannotSupport() : CaseRule(
    "AM503",
    "gsn-cannot-support",
    Severity.Error,
    "Support that the notation does not have",
    "Goals are supported by goals, strategies and solutions, strategies by goals. Context, assumptions and justifications support nothing, "
        + "and solutions and these are supported by nothing. Counter elements support only each other. That a strategy rests on a strategy "
        + "or on a solution at once is common in practice and only information.",
    "Give context by inContextOf, put a goal between, or correct the kind of the element.")
{
    protected override IEnumerable<Finding> Check(GsnKinds kinds) =>
        from element in kinds.Elements()
        from supporter in kinds.SupportersOf(element.Node)
        let kind = kinds.Of(supporter)
        where kind is not null && !CanSupport(kind.Value, element.Kind)
        select Found(element.Node,
            $"The {Named(supporter, kind.Value)} cannot support the {Named(element.Node, element.Kind)}: "
                + $"{Reason(kind.Value, element.Kind)}.",
            supporter.Id) with
        {
            Severity = IsCustom(kind.Value, element.Kind) ? Severity.Info : Severity.Error,
        };

    private static bool CanSupport(GsnKind supporter, GsnKind supported) => supported switch
    {
        GsnKind.Goal => supporter is GsnKind.Goal or GsnKind.Strategy or GsnKind.Solution,
        GsnKind.Strategy => supporter is GsnKind.Goal or GsnKind.CounterGoal,
        GsnKind.CounterGoal => IsArgued(supporter) || supporter is GsnKind.Solution or GsnKind.CounterSolution,
        _ => false,
    };

    private static bool IsCustom(GsnKind supporter, GsnKind supported) =>
        supported == GsnKind.Strategy && supporter is GsnKind.Strategy or GsnKind.Solution or GsnKind.CounterSolution;

    private static string Reason(GsnKind supporter, GsnKind supported)
    {
        if (supported == GsnKind.Strategy && IsCustom(supporter, supported)) return "strategies rest on goals";
        if (!IsArgued(supported)) return "only goals and strategies are supported";
        return supporter is GsnKind.CounterGoal or GsnKind.CounterSolution ? "it is there to challenge" : "it is context";
    }
}
