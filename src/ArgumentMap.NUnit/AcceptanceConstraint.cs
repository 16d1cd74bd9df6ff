using ArgumentMap.Reasoning;

namespace ArgumentMap.NUnit;

/// <summary>By grounded semantics a node of the map is accepted, rejected or left undecided.</summary>
/// <param name="id">The id of the node.</param>
/// <param name="expected">The label that it is to have.</param>
/// <param name="options">How the map is read; null for <see cref="FrameworkOptions.Evidential"/>, under which a conclusion falls with its last support.</param>
public sealed class AcceptanceConstraint(string id, AcceptanceLabel expected, FrameworkOptions? options) : MapConstraint(id, expected)
{
    /// <inheritdoc/>
    public override string Description => $"a map that {Verb(expected)} {id}";

    /// <inheritdoc/>
    protected override MapVerdict Judge(ArgumentGraph map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var frozen = map.Freeze();
        var labelling = GroundedLabelling.Of(frozen.ToFramework(options ?? FrameworkOptions.Evidential));
        var reasons = AcceptanceReason.Of(frozen, labelling, id);
        var decisive = labelling.Explain(id).Steps.Where(step => step.Argument < frozen.NodeCount).Select(step => frozen.NodeAt(step.Argument).Id);
        return new MapVerdict(labelling.LabelOf(id) == expected, reasons[0].ToString(), [.. decisive]);
    }

    private static string Verb(AcceptanceLabel label) => label switch
    {
        AcceptanceLabel.In => "accepts",
        AcceptanceLabel.Out => "rejects",
        _ => "leaves undecided",
    };
}
