namespace ArgumentMap.Reasoning;

/// <summary>
/// One step of why a statement or relation of a map has its label, in the words of the map: what stands for a lack in its framework is told
/// as a premise or a support that fails.
/// </summary>
/// <param name="Node">The node.</param>
/// <param name="Label">Its label.</param>
/// <param name="Reason">What decides it, as in <c>attacked by r3, which is in</c>.</param>
public sealed record AcceptanceReason(ArgumentNode Node, AcceptanceLabel Label, string Reason)
{
    /// <summary>The steps that lead to a node's label; the first is about the node itself, and what nothing attacks is left out after it.</summary>
    /// <param name="map">The map.</param>
    /// <param name="labelling">A labelling of the map's own framework.</param>
    /// <param name="id">The id of the node.</param>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public static IReadOnlyList<AcceptanceReason> Of(MapSnapshot map, GroundedLabelling labelling, string id)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(labelling);
        var steps = labelling.Explain(id).Steps.Where(step => IsNode(map, step.Argument));
        return
        [
            .. steps.Where((step, i) => i == 0 || step.Label != AcceptanceLabel.In || step.Because.Any(argument => IsNode(map, argument)))
                .Select(step => new AcceptanceReason(map.NodeAt(step.Argument), step.Label, Told(map, labelling, step))),
        ];
    }

    /// <summary>The step in one line, as in <c>demand is out: attacked by r3, which is in</c>.</summary>
    public override string ToString() => $"{Node.Id} is {Vocabulary.Word(Label)}: {Reason}";

    private static bool IsNode(MapSnapshot map, int argument) => argument < map.NodeCount;

    private static string Told(MapSnapshot map, GroundedLabelling labelling, AcceptanceStep step)
    {
        if (step.Label == AcceptanceLabel.In)
        {
            var attackers = step.Because.Where(argument => IsNode(map, argument)).ToArray();
            return attackers.Length == 0 ? "nothing attacks it" : $"what attacks it is out: {Listed(map, attackers)}";
        }
        var because = step.Because[0];
        if (IsNode(map, because)) return $"attacked by {Listed(map, because)}, which is {(step.Label == AcceptanceLabel.Out ? "in" : "undecided")}";
        var needed = labelling.Framework.AttackersOf(because).ToArray();
        var missing = step.Label == AcceptanceLabel.Out ? "out" : "not in";
        return needed.Length == 1 ? $"it needs {Listed(map, needed)}, which is {missing}" : $"it needs one of {Listed(map, needed)}, all {missing}";
    }

    private static string Listed(MapSnapshot map, params int[] arguments) => string.Join(", ", arguments.Select(argument => map.NodeAt(argument).Id));
}
