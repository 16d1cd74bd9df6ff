using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>
/// A quantitative bipolar argumentation framework: arguments with base scores, and weighted attacks and supports between them. Beyond the
/// usual definition an argument may rest on <em>premises</em>, as a relation of a map does: then its base score is what its premises come
/// to together, and what attacks or supports it bears on that. Immutable, with the arguments numbered 0 … n−1 and everything in arrays.
/// </summary>
/// <remarks>
/// Sources: L. Amgoud and J. Ben-Naim, Evaluation of arguments in weighted bipolar graphs (2018); P. Baroni, A. Rago and F. Toni, From
/// fine-grained properties to broad principles for gradual argumentation (2019). For premises that count only together, B. Yun and
/// S. Vesic, Gradual semantics for weighted bipolar SETAFs (2021).
/// </remarks>
public sealed class BipolarFramework
{
    private readonly ArgumentIds _ids;
    private readonly double[] _baseScores;
    private readonly double[] _weights;
    private readonly CompressedRows _influences;
    private readonly CompressedRows _premises;
    private readonly int[] _supportStarts;
    private readonly bool[]? _given;

    /// <param name="ids">The ids, which nobody changes any more.</param>
    /// <param name="baseScores">The base scores.</param>
    /// <param name="influences">The attacks and supports.</param>
    /// <param name="premises">The premises of each argument, each once.</param>
    /// <param name="linked">What several premises come to.</param>
    /// <param name="given">Which arguments are taken as given, so that they need no support; null where none is.</param>
    internal BipolarFramework(ArgumentIds ids, double[] baseScores, InfluenceList influences, CompressedRows premises, Conjunction linked,
        bool[]? given)
    {
        _ids = ids;
        _given = given;
        _baseScores = baseScores;
        _premises = premises;
        Linked = linked;
        (_influences, _weights, _supportStarts, AreAgain) = influences.ByTarget(ids.Count);
    }

    /// <summary>A framework in which no argument rests on premises or is taken as given.</summary>
    internal static BipolarFramework WithoutPremises(ArgumentIds ids, double[] baseScores, InfluenceList influences) =>
        new(ids, baseScores, influences, CompressedRows.Of(new int[ids.Count + 1], []), Conjunction.Product, given: null);

    /// <summary>How many arguments there are.</summary>
    public int Count => _ids.Count;

    /// <summary>How many attacks and supports there are.</summary>
    public int InfluenceCount => _influences.Values.Length;

    /// <summary>The arguments' ids by number.</summary>
    public IReadOnlyList<string> Ids => _ids.List;

    /// <summary>
    /// The arguments' base scores by number, each from 0 to 1. An argument that rests on premises has its own only where it has none.
    /// </summary>
    public ReadOnlySpan<double> BaseScores => _baseScores;

    /// <summary>What several premises of one argument come to together.</summary>
    public Conjunction Linked { get; }

    /// <summary>The number of the argument with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public int IndexOf(string id) => _ids.IndexOf(id);

    /// <summary>Finds the number of the argument with an id.</summary>
    public bool TryIndexOf(string id, out int index) => _ids.TryIndexOf(id, out index);

    /// <summary>The arguments that attack an argument.</summary>
    public ReadOnlySpan<int> AttackersOf(int argument) =>
        Between(_influences.Arrays.Values, _influences.Arrays.Starts[argument], _supportStarts[argument]);

    /// <summary>
    /// The weights of the attacks on an argument, in the order of <see cref="AttackersOf"/>; each a finite number, 0 or more.
    /// </summary>
    public ReadOnlySpan<double> AttackWeightsOf(int argument) =>
        Between(_weights, _influences.Arrays.Starts[argument], _supportStarts[argument]);

    /// <summary>The arguments that support an argument.</summary>
    public ReadOnlySpan<int> SupportersOf(int argument) =>
        Between(_influences.Arrays.Values, _supportStarts[argument], _influences.Arrays.Starts[argument + 1]);

    /// <summary>
    /// The weights of the supports of an argument, in the order of <see cref="SupportersOf"/>; each a finite number, 0 or more.
    /// </summary>
    public ReadOnlySpan<double> SupportWeightsOf(int argument) =>
        Between(_weights, _supportStarts[argument], _influences.Arrays.Starts[argument + 1]);

    /// <summary>The premises on which an argument rests, which count only together; none for an ordinary argument.</summary>
    public ReadOnlySpan<int> PremisesOf(int argument) => _premises[argument];

    /// <summary>
    /// The arguments whose strength depends directly on an argument's: what it attacks, supports or is a premise of, each once, in rising
    /// order.
    /// </summary>
    public ReadOnlySpan<int> DependantsOf(int argument) => Dependants[argument];

    /// <summary>The order in which strengths are computed; found once, for all that compute some.</summary>
    internal EvaluationOrder Order => field ??= EvaluationOrder.Of(this);

    /// <summary>What is computed in rounds together; null where nothing depends on itself.</summary>
    internal RoundBlocks? Blocks => Order.CircleCount == 0 ? null : field ??= new RoundBlocks(this, Order);

    internal CompressedRows Influences => _influences;

    internal CompressedRows Premises => _premises;

    /// <summary>Found when somebody asks: labels need them not.</summary>
    internal CompressedRows Dependants => field ??= InfluenceList.Dependants(_influences, _premises);

    internal double[] Weights => _weights;

    /// <summary>
    /// Which influences say again what the one before them on the same argument says, so that only the strongest of such a run counts; null
    /// where none does, as in every framework that is not a map's.
    /// </summary>
    internal bool[]? AreAgain { get; }

    internal bool HasSupports
    {
        get
        {
            for (var argument = 0; argument < Count; argument++)
                if (!SupportersOf(argument).IsEmpty) return true;
            return false;
        }
    }

    /// <summary>Whether an argument is taken as given, so that it needs no support.</summary>
    internal bool IsGiven(int argument) => _given is not null && _given[argument];

    /// <summary>What each argument assumes, and falls with where support counts; null where none assumes anything.</summary>
    internal CompressedRows? Assumptions { get; init; }

    /// <summary>The attacks on each argument that fail since it is preferred, which are no influences; null where none does.</summary>
    internal CompressedRows? FailedAttacks { get; init; }

    internal double[] BaseScoreArray => _baseScores;

    /// <summary>Where the supports start among the influences on each argument; the attacks stand before them.</summary>
    internal int[] SupportStarts => _supportStarts;

    /// <summary>
    /// The abstract framework of the attacks, and of what the options make of supports; <see cref="FrameworkOptions"/> says how.
    /// </summary>
    /// <param name="options">
    /// How supports are read; null for the defaults: by support, and without attacks that supports bring. Scores and weights are always
    /// left out.
    /// </param>
    /// <param name="cancellationToken">Stops a long closure.</param>
    /// <returns>A framework in which argument i is this one's argument i; arguments that stand for a lack come after.</returns>
    public ArgumentationFramework ToFramework(FrameworkOptions? options = null, CancellationToken cancellationToken = default) =>
        new AbstractTranslation(this, options ?? FrameworkOptions.Default, cancellationToken).Build();

    /// <summary>How many arguments and influences there are, as in <c>5 arguments, 6 attacks and supports</c>.</summary>
    public override string ToString() =>
        $"{Counted.Of(Count, "argument")}, {Counted.Of(InfluenceCount, "attack or support", "attacks and supports")}";

    /// <summary>
    /// The weights of the attacks on an argument as they count at given strengths: 0 for one that a stronger one says too.
    /// </summary>
    internal ReadOnlySpan<double> CountedAttackWeights(int argument, ReadOnlySpan<double> strengths) =>
        CountedWeights(AttacksOn(argument), strengths);

    /// <summary>The weights of the supports of an argument, as <see cref="CountedAttackWeights"/>.</summary>
    internal ReadOnlySpan<double> CountedSupportWeights(int argument, ReadOnlySpan<double> strengths) =>
        CountedWeights(SupportsOf(argument), strengths);

    private ReadOnlySpan<double> CountedWeights(Range influences, ReadOnlySpan<double> strengths)
    {
        if (AreAgain is null) return _weights.AsSpan(influences);
        double[] weights = [.. _weights.AsSpan(influences)];
        var sources = _influences.Values[influences];
        var areAgain = AreAgain.AsSpan(influences);
        var strongest = 0;
        for (var i = 1; i < weights.Length; i++)
        {
            if (areAgain[i] && weights[i] * strengths[sources[i]] <= weights[strongest] * strengths[sources[strongest]])
            {
                weights[i] = 0;
                continue;
            }
            if (areAgain[i]) weights[strongest] = 0;
            strongest = i;
        }
        return weights;
    }

    private static ReadOnlySpan<T> Between<T>(T[] values, int start, int end) => new(values, start, end - start);

    private Range AttacksOn(int argument) => _influences.Starts[argument].._supportStarts[argument];

    private Range SupportsOf(int argument) => _supportStarts[argument].._influences.Starts[argument + 1];
}
