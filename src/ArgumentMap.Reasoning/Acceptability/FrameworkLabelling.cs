using System.Collections;

namespace ArgumentMap.Reasoning;

/// <summary>
/// An extension of a framework: what is accepted (in), what it attacks (out), and the rest (undecided). Enumerates each argument's id and
/// label in the framework's order, without the arguments that stand for a lack. Immutable.
/// </summary>
public sealed class FrameworkLabelling : IReadOnlyCollection<(string Id, AcceptanceLabel Label)>
{
    private readonly AcceptanceLabel[] _labels;
    private readonly Lazy<int[]> _refuters;

    internal FrameworkLabelling(ArgumentationFramework framework, DungSemantics semantics, ExtensionLabels extension)
    {
        (Framework, Semantics, _labels) = (framework, semantics, extension.Labels);
        // Only an explanation asks for them, and they can cost as much as the labels.
        _refuters = new Lazy<int[]>(extension.FindRefuters);
    }

    /// <summary>The framework that was labelled.</summary>
    public ArgumentationFramework Framework { get; }

    /// <summary>The semantics by which it was labelled.</summary>
    public DungSemantics Semantics { get; }

    /// <summary>How the labels treat support.</summary>
    public Reading Reading => Framework.Reading;

    /// <summary>The labels by the arguments' numbers.</summary>
    public ReadOnlySpan<AcceptanceLabel> Labels => _labels;

    /// <summary>How many arguments are enumerated.</summary>
    public int Count => Framework.OwnCount;

    /// <summary>
    /// The ids of the arguments that are in, in the framework's order: the extension, without the arguments that stand for a lack.
    /// </summary>
    public IEnumerable<string> Accepted => Labelled(AcceptanceLabel.In);

    /// <summary>The ids of the arguments that are out, in the framework's order, likewise.</summary>
    public IEnumerable<string> Rejected => Labelled(AcceptanceLabel.Out);

    /// <summary>The ids of the arguments that are neither, in the framework's order, likewise.</summary>
    public IEnumerable<string> Undecided => Labelled(AcceptanceLabel.Undecided);

    /// <summary>The label of the argument with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public AcceptanceLabel LabelOf(string id) => _labels[Framework.IndexOf(id)];

    /// <summary>
    /// Why the argument with an id has its label. O(the arguments and attacks that the answer names), and for the first answer one
    /// labelling more.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public AcceptanceExplanation Explain(string id) => AcceptanceExplanation.Of(this, Framework.IndexOf(id));

    /// <inheritdoc/>
    public IEnumerator<(string Id, AcceptanceLabel Label)> GetEnumerator()
    {
        for (var argument = 0; argument < Count; argument++) yield return (Framework.Ids[argument], _labels[argument]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// The semantics, the reading and how many have each label, as in <c>grounded, by support: 5 in, 2 out, 0 undecided</c>.
    /// </summary>
    public override string ToString() => $"{Semantics}, {Reading.InWords()}: {LabelCounts.Of(this.Select(pair => pair.Label))}";

    /// <summary>The argument that put an argument out.</summary>
    internal int RefuterOf(int argument) => _refuters.Value[argument];

    private IEnumerable<string> Labelled(AcceptanceLabel label) => this.Where(pair => pair.Label == label).Select(pair => pair.Id);
}
