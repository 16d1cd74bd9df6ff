using System.Collections;

namespace ArgumentMap.Reasoning;

/// <summary>
/// What of a map can be accepted: the grounded labelling of its framework. Enumerates each statement and its label in the map's order; the
/// relations, whose labels an answer may need, are asked by id.
/// </summary>
/// <example><code>
/// var map = ArgumentJson.Read("tram.json");
/// foreach (var (statement, label) in map.ToLabelling().Take(1))
///     Console.WriteLine($"{label}: {statement.Text}"); // Out: The tram line is worth its cost.
/// </code></example>
public sealed class MapLabelling : IReadOnlyCollection<(Statement Statement, AcceptanceLabel Label)>
{
    internal MapLabelling(MapSnapshot map, FrameworkLabelling labelling) => (Map, Labelling) = (map, labelling);

    /// <summary>The map as it was when it was labelled.</summary>
    public MapSnapshot Map { get; }

    /// <summary>The labelling of the map's framework, in which argument i is node i of the map.</summary>
    public FrameworkLabelling Labelling { get; }

    /// <summary>The semantics by which it was labelled.</summary>
    public DungSemantics Semantics => Labelling.Semantics;

    /// <summary>How the labels treat support.</summary>
    public Reading Reading => Labelling.Reading;

    /// <summary>How many statements there are.</summary>
    public int Count => Map.StatementCount;

    /// <summary>The statements that are in, in the map's order.</summary>
    public IEnumerable<Statement> Accepted => Labelled(AcceptanceLabel.In);

    /// <summary>The statements that are out, in the map's order.</summary>
    public IEnumerable<Statement> Rejected => Labelled(AcceptanceLabel.Out);

    /// <summary>The statements that are neither, in the map's order.</summary>
    public IEnumerable<Statement> Undecided => Labelled(AcceptanceLabel.Undecided);

    /// <summary>The label of a statement, a relation or another node.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public AcceptanceLabel LabelOf(string id) => Labelling.Labels[Map.IndexOf(id)];

    /// <summary>Whether a node is accepted.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public bool Accepts(string id) => LabelOf(id) == AcceptanceLabel.In;

    /// <summary>
    /// Why a node has its label; write it out for the whole answer. O(the nodes and attacks that the answer names), and for the first
    /// answer one labelling more.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public AcceptanceExplanation Explain(string id) => AcceptanceExplanation.Of(Labelling, Map.IndexOf(id));

    /// <inheritdoc/>
    public IEnumerator<(Statement Statement, AcceptanceLabel Label)> GetEnumerator()
    {
        for (var node = 0; node < Count; node++) yield return ((Statement)Map.NodeAt(node), Labelling.Labels[node]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// The semantics, the reading and how many statements have each label, as in <c>grounded, by support: 5 in, 2 out, 0 undecided</c>.
    /// </summary>
    public override string ToString() => $"{Semantics}, {Reading.InWords()}: {LabelCounts.Of(this.Select(pair => pair.Label))}";

    private IEnumerable<Statement> Labelled(AcceptanceLabel label) =>
        this.Where(pair => pair.Label == label).Select(pair => pair.Statement);
}
