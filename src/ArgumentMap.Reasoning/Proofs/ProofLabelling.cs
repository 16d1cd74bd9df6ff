using System.Collections;

namespace ArgumentMap.Reasoning;

/// <summary>
/// What of a map can be accepted when reasons are weighed against each other by proof standards, as Carneades does. Enumerates each
/// statement and its label in the map's order; the relations' labels and weights are asked by id. Immutable.
/// </summary>
/// <remarks>
/// A step holds when nothing that undercuts it does and its premises are in, and then weighs what the map says, 1 where it says nothing; a
/// scheme named <c>convergent</c>, <c>cumulative</c> or <c>factorized</c> weighs its premises as in Carneades. What is argued for in no
/// issue and attacked by nothing is in as soon as a step for it holds. In an issue, a group with a proof standard, the heaviest reason of a
/// position is held against the heaviest for any other and the heaviest attack, once all of these are decided; a statement that is attacked
/// is an issue by itself. A position for which nothing holds is out. What waits for itself stays undecided. Preferences, rephrases and
/// context do not count, and an attack between positions of one issue says what the issue says. Sources: T. F. Gordon and D. Walton,
/// Formalizing balancing arguments (2016); T. F. Gordon, H. Prakken and D. Walton, The Carneades model of argument and burden of proof
/// (2007).
/// </remarks>
/// <example><code>
/// var map = ArgumentJson.Read("tram.json");
/// Console.WriteLine(map.ToProofs().LabelOf("fund")); // Out
/// </code></example>
public sealed class ProofLabelling : IReadOnlyCollection<(Statement Statement, AcceptanceLabel Label)>
{
    /// <summary>The name that commands use: <c>carneades</c>.</summary>
    public const string SemanticsName = "carneades";

    private static readonly (string Tag, AcceptanceLabel Label)[] Expected =
    [
        (ProofTags.ExpectedIn, AcceptanceLabel.In), (ProofTags.ExpectedOut, AcceptanceLabel.Out),
        (ProofTags.ExpectedUndecided, AcceptanceLabel.Undecided),
    ];

    private readonly ProofState _found;

    private ProofLabelling(MapSnapshot map, ProofIssues issues, ProofOptions options, ProofAssumptions assumptions)
    {
        (Map, Issues, Options, Assumptions) = (map, issues, options, assumptions);
        _found = new ProofSearch(map, issues, options, assumptions).Found;
    }

    /// <summary>The map as it was when it was labelled.</summary>
    public MapSnapshot Map { get; }

    /// <summary>How it was evaluated.</summary>
    public ProofOptions Options { get; }

    /// <summary>What was taken for granted.</summary>
    public ProofAssumptions Assumptions { get; }

    /// <summary>How many statements there are.</summary>
    public int Count => Map.StatementCount;

    /// <summary>The statements that are in, in the map's order.</summary>
    public IEnumerable<Statement> Accepted =>
        this.Where(pair => pair.Label == AcceptanceLabel.In).Select(pair => pair.Statement);

    /// <summary>The statements whose label is not the one that their tags expect, in the map's order.</summary>
    public IEnumerable<UnexpectedLabel> Unexpected =>
        from pair in this
        from expected in Expected
        where pair.Statement.Tags.Contains(expected.Tag) && pair.Label != expected.Label
        select new UnexpectedLabel(pair.Statement, expected.Label, pair.Label);

    internal ProofIssues Issues { get; }

    /// <summary>The label of a statement, or of a step: in where it holds, out where it does not.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public AcceptanceLabel LabelOf(string id) => _found.Labels[Map.IndexOf(id)];

    /// <summary>Whether a node is accepted.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public bool Accepts(string id) => LabelOf(id) == AcceptanceLabel.In;

    /// <summary>What a step weighs, 0 or more; of a statement, the heaviest reason for it, or it by itself.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public double WeightOf(string id)
    {
        var node = Map.IndexOf(id);
        return Map.IsStatement(node) ? _found.WeightFor(node) : _found.Weights[node];
    }

    /// <summary>
    /// Why a node has its label: the node itself first, then what decides it, each once; what needs no reason is left out after the first.
    /// O(the nodes and edges that the answer names).
    /// </summary>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public ValueList<AcceptanceReason> Explain(string id) => new ProofExplanation(this, _found).Of(Map.IndexOf(id));

    /// <inheritdoc/>
    public IEnumerator<(Statement Statement, AcceptanceLabel Label)> GetEnumerator()
    {
        for (var node = 0; node < Count; node++) yield return ((Statement)Map.NodeAt(node), _found.Labels[node]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// How the map was evaluated and how many statements have each label, as in
    /// <c>carneades, preponderance where no issue says otherwise, assumed what is marked: 5 in, 2 out, 0 undecided</c>.
    /// </summary>
    public override string ToString() => $"{Reading}: {LabelCounts.Of(this.Select(pair => pair.Label))}";

    /// <summary>
    /// How the map was evaluated, as in <c>carneades, preponderance where no issue says otherwise, assumed what is marked</c>.
    /// </summary>
    public string Reading =>
        $"{SemanticsName}, {Vocabulary.Word(Options.Standard)} where no issue says otherwise, assumed "
            + (Assumptions == ProofAssumptions.Marked ? "what is marked" : "what has no reasons, and evidence");

    internal static ProofLabelling Of(ArgumentGraph map, ProofOptions options)
    {
        var snapshot = MapSnapshot.Of(map);
        var assumptions = options.Assumptions ?? (IsMarked(map) ? ProofAssumptions.Marked : ProofAssumptions.Grounds);
        return new ProofLabelling(snapshot, new ProofIssues(map, snapshot, options.Standard), options, assumptions);
    }

    private static bool IsMarked(ArgumentGraph map) => map.Statements.Any(statement => statement.Tags.Any(tag =>
        tag is ProofTags.Assumed or ProofTags.ExpectedIn or ProofTags.ExpectedOut or ProofTags.ExpectedUndecided));
}
