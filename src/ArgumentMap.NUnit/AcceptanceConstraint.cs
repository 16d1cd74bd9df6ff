using ArgumentMap.Reasoning;

namespace ArgumentMap.NUnit;

/// <summary>By a semantics, grounded unless said otherwise, a node of the map is accepted, rejected or left undecided.</summary>
/// <param name="id">The id of the node.</param>
/// <param name="expected">The label that it is to have.</param>
/// <param name="semantics">The semantics; null for <see cref="DungSemantics.Grounded"/>.</param>
/// <param name="options">How the map is read; null for <see cref="FrameworkOptions.Default"/>: by support.</param>
public sealed class AcceptanceConstraint(string id, AcceptanceLabel expected, DungSemantics? semantics, FrameworkOptions? options)
    : MapConstraint(Guard.NotNull(id, nameof(id)), expected)
{
    private readonly FrameworkOptions _options = options ?? FrameworkOptions.Default;

    /// <inheritdoc/>
    public override string Description => $"a map that {Verb(expected)} {id}, read {_options.Reading.InWords()}";

    /// <inheritdoc/>
    protected override MapVerdict Judge(ArgumentGraph map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var labelling = map.ToLabelling(semantics, _options);
        var decisive = labelling.Explain(id).Steps.Select(step => labelling.Map.NodeAt(step.Argument).Id);
        return new MapVerdict(labelling.LabelOf(id) == expected, AcceptanceReason.Of(labelling, id)[0].ToString(), [.. decisive]);
    }

    private static string Verb(AcceptanceLabel label) => label switch
    {
        AcceptanceLabel.In => "accepts",
        AcceptanceLabel.Out => "rejects",
        _ => "leaves undecided",
    };
}
