using ArgumentMap.Reasoning;

namespace ArgumentMap.NUnit;

/// <summary>By grounded semantics a node of the map is accepted, rejected or left undecided.</summary>
/// <param name="id">The id of the node.</param>
/// <param name="expected">The label that it is to have.</param>
/// <param name="options">How the map is read; null for the plain reading.</param>
public sealed class AcceptanceConstraint(string id, AcceptanceLabel expected, FrameworkOptions? options) : MapConstraint(id, expected)
{
    /// <inheritdoc/>
    public override string Description => $"a map that {Verb(expected)} {id}";

    /// <inheritdoc/>
    protected override MapVerdict Judge(ArgumentGraph map)
    {
        var labelling = map.ToGroundedLabelling(options);
        var explanation = labelling.Explain(id);
        var because = explanation.Steps.Select(step => labelling.Framework.Ids[step.Argument]).Where(map.Contains);
        return new MapVerdict(labelling.LabelOf(id) == expected, explanation.ToString().Split('\n')[0], [.. because]);
    }

    private static string Verb(AcceptanceLabel label) => label switch
    {
        AcceptanceLabel.In => "accepts",
        AcceptanceLabel.Out => "rejects",
        _ => "leaves undecided",
    };
}
