namespace ArgumentMap.Reasoning;

/// <summary>One step of why a statement or relation of a map has its label.</summary>
/// <param name="Node">The node.</param>
/// <param name="Label">Its label.</param>
/// <param name="Reason">What decides it, as in <c>attacked by r3, which is in</c>.</param>
public sealed record AcceptanceReason(ArgumentNode Node, AcceptanceLabel Label, string Reason)
{
    /// <summary>
    /// The steps that lead to a node's label, in the labelling's reading; the first is about the node itself, and what nothing attacks is
    /// left out after it.
    /// </summary>
    /// <param name="labelling">A labelling of the map.</param>
    /// <param name="id">The id of the node.</param>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public static ValueList<AcceptanceReason> Of(MapLabelling labelling, string id)
    {
        ArgumentNullException.ThrowIfNull(labelling);
        return
        [
            .. labelling.Explain(id).Steps.Where((step, i) => i == 0 || step.Label != AcceptanceLabel.In || step.Because.Count > 0)
                .Select(step => new AcceptanceReason(labelling.Map.NodeAt(step.Argument), step.Label, step.Reason)),
        ];
    }

    /// <summary>The step in one line, as in <c>demand is out: attacked by r3, which is in</c>.</summary>
    public override string ToString() => $"{Node.Id} is {Vocabulary.Word(Label)}: {Reason}";
}
