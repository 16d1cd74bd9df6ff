using ArgumentMap.Gsn;

namespace ArgumentMap.Drawing;

/// <summary>What the elements and lines of an assurance case are called, in the words of the GSN community standard (version 3).</summary>
internal static class GsnWords
{
    /// <summary>Whether a picture has them: in the shapes of GSN, unless its labels are others than the usual English ones.</summary>
    public static bool AreUsed(DrawingOptions options) => options.Theme.HasGsnShapes && options.Labels == MapLabels.English;

    /// <summary>The name of an element, and whether it is undeveloped or defeated; null for what is none.</summary>
    public static string? Of(ArgumentGraph map, ArgumentNode node)
    {
        var state = node.Tags.Contains(GsnElements.Defeated) ? ", defeated"
            : node.Tags.Contains(GsnElements.Undeveloped) ? ", undeveloped" : "";
        return NameOf(map, node) is { } name ? name + state : null;
    }

    private static string? NameOf(ArgumentGraph map, ArgumentNode node) => map.GsnKindOf(node) switch
    {
        GsnKind.Goal => node is Statement { IsMain: true } ? "Top goal" : "Goal",
        GsnKind.Strategy => "Strategy",
        GsnKind.Solution => "Solution",
        GsnKind.Context => "Context",
        GsnKind.Assumption => "Assumption",
        GsnKind.Justification => "Justification",
        GsnKind.CounterGoal => "Counter goal",
        GsnKind.CounterSolution => "Counter solution",
        _ => null,
    };

    /// <summary>The name of a line, read in the direction of its arrow; null for what GSN has not.</summary>
    public static string? Of(Relation relation, StepTarget target) => relation.Kind switch
    {
        RelationKind.Support => "supported by",
        RelationKind.Context => "in context of",
        RelationKind.Attack when target == StepTarget.Step => "challenges a step",
        RelationKind.Attack when target == StepTarget.Objection => "challenges a challenge",
        RelationKind.Attack => "challenges",
        _ => null,
    };
}
