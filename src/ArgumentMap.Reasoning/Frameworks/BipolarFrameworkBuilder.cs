using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>
/// Puts a <see cref="BipolarFramework"/> together by hand: arguments first, then attacks, supports and premises between them.
/// </summary>
/// <example><code>
/// var builder = new BipolarFrameworkBuilder();
/// builder.AddArgument("claim", 0.5);
/// builder.AddArgument("study", 0.8);
/// builder.AddSupport("study", "claim");
/// var framework = builder.Build();
/// </code></example>
public sealed class BipolarFrameworkBuilder
{
    private readonly ArgumentIds _ids = new();
    private readonly List<double> _baseScores = [];
    private readonly InfluenceList _influences = new();
    private readonly List<int> _restingOn = [];
    private readonly List<int> _premises = [];
    private readonly List<int> _given = [];
    private readonly List<int> _assuming = [];
    private readonly List<int> _assumptions = [];

    /// <summary>What linked premises come to together.</summary>
    public Conjunction Linked { get; init; }

    /// <summary>How many arguments there are so far.</summary>
    public int Count => _ids.Count;

    /// <summary>Adds an argument.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="baseScore">
    /// How much it is believed before any other, 0 to 1. Of an argument that is given premises it says nothing.
    /// </param>
    /// <returns>Its number: 0 for the first, then counting up.</returns>
    /// <exception cref="ArgumentException">The id is empty, or there is an argument with it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The base score is not between 0 and 1.</exception>
    public int AddArgument(string id, double baseScore = 0.5)
    {
        if (baseScore is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(baseScore), baseScore, "A base score lies between 0 and 1.");
        var index = _ids.Add(id);
        _baseScores.Add(baseScore == 0 ? 0 : baseScore);
        return index;
    }

    /// <summary>Adds an attack. One that is there already changes nothing.</summary>
    /// <param name="attacker">The id of the argument that attacks.</param>
    /// <param name="target">The id of the argument that it attacks.</param>
    /// <param name="weight">By how much the attacker's strength is multiplied.</param>
    /// <exception cref="KeyNotFoundException">There is no argument with one of the ids.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative or not finite.</exception>
    public void AddAttack(string attacker, string target, double weight = 1) =>
        AddAttack(_ids.IndexOf(attacker), _ids.IndexOf(target), weight);

    /// <summary>Adds a support. One that is there already changes nothing.</summary>
    /// <param name="supporter">The id of the argument that supports.</param>
    /// <param name="target">The id of the argument that it supports.</param>
    /// <param name="weight">By how much the supporter's strength is multiplied.</param>
    /// <exception cref="KeyNotFoundException">There is no argument with one of the ids.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative or not finite.</exception>
    public void AddSupport(string supporter, string target, double weight = 1) =>
        AddSupport(_ids.IndexOf(supporter), _ids.IndexOf(target), weight);

    /// <summary>Makes an argument a premise of another, linked with those that it has.</summary>
    /// <exception cref="KeyNotFoundException">There is no argument with one of the ids.</exception>
    public void AddPremise(string argument, string premise) => AddPremise(_ids.IndexOf(argument), _ids.IndexOf(premise));

    /// <summary>Adds an attack between arguments by number, as the call by ids does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no argument with one of the numbers, or the weight is negative or not finite.
    /// </exception>
    public void AddAttack(int attacker, int target, double weight = 1) => Add(attacker, target, false, weight);

    /// <summary>Adds a support between arguments by number, as the call by ids does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no argument with one of the numbers, or the weight is negative or not finite.
    /// </exception>
    public void AddSupport(int supporter, int target, double weight = 1) => Add(supporter, target, true, weight);

    /// <summary>Makes an argument a premise of another by number, as the call by ids does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no argument with one of the numbers.</exception>
    public void AddPremise(int argument, int premise)
    {
        CheckNumber(argument, nameof(argument));
        CheckNumber(premise, nameof(premise));
        _restingOn.Add(argument);
        _premises.Add(premise);
    }

    /// <summary>
    /// Takes an argument as given: it needs no support even where others fall with their last one (<see cref="Reading.BySupport"/>).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no argument with this number.</exception>
    public void TakeAsGiven(int argument)
    {
        CheckNumber(argument, nameof(argument));
        _given.Add(argument);
    }

    /// <summary>
    /// Makes an argument fall with another that it assumes, as it falls with its premises, read by support
    /// (<see cref="Reading.BySupport"/>). Strengths do not count it: an assumption is no reason.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no argument with one of the numbers.</exception>
    public void AddAssumption(int argument, int assumption)
    {
        CheckNumber(argument, nameof(argument));
        CheckNumber(assumption, nameof(assumption));
        _assuming.Add(argument);
        _assumptions.Add(assumption);
    }

    /// <summary>The framework as it is now; the builder can go on. O(arguments + attacks + supports + premises + assumptions).</summary>
    public BipolarFramework Build()
    {
        var premises = new CompressedRows(Count, _restingOn.ToArray(), _premises.ToArray()).WithoutRepetition();
        var given = new bool[Count];
        foreach (var argument in _given) given[argument] = true;
        return new BipolarFramework(_ids.Copy(), _baseScores.ToArray(), _influences, premises, Linked, given)
        {
            Assumptions = _assumptions.Count == 0
                ? null
                : new CompressedRows(Count, _assuming.ToArray(), _assumptions.ToArray()).WithoutRepetition(),
        };
    }

    /// <summary>How many arguments there are so far.</summary>
    public override string ToString() => Counted.Of(Count, "argument");

    private void Add(int source, int target, bool isSupport, double weight)
    {
        CheckNumber(source, nameof(source));
        CheckNumber(target, nameof(target));
        if (weight is not (>= 0 and < double.PositiveInfinity))
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight is a finite number, 0 or more.");
        _influences.Add(source, target, isSupport, weight, isAgain: false);
    }

    private void CheckNumber(int argument, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(argument, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(argument, Count, parameter);
    }
}
