namespace ArgumentMap.Reasoning;

/// <summary>What is known of each node while a map is evaluated, and after: labels, weights, and the heaviest on either side.</summary>
internal sealed class ProofState(int nodes, int issues)
{
    private const int None = -1;

    private readonly bool[] _isAssumed = new bool[nodes];
    private readonly double[] _presumed = new double[nodes];
    private readonly int[] _for = Nothing(nodes);
    private readonly int[] _against = Nothing(nodes);
    private readonly int[] _excludedBy = Nothing(issues);
    private readonly int[] _first = Nothing(issues);
    private readonly int[] _second = Nothing(issues);

    public AcceptanceLabel[] Labels { get; } = new AcceptanceLabel[nodes];

    /// <summary>What each step weighs.</summary>
    public double[] Weights { get; } = new double[nodes];

    public void Assume(int statement) => _isAssumed[statement] = true;

    public void Presume(int statement, double weight) => _presumed[statement] = weight;

    public void Exclude(int issue, int assumed) => _excludedBy[issue] = assumed;

    public bool IsAssumed(int statement) => _isAssumed[statement];

    /// <summary>What a statement weighs by itself.</summary>
    public double PresumedWeight(int statement) => _presumed[statement];

    /// <summary>The position that is assumed, and so decides an issue; null where none is.</summary>
    public int? ExcludedBy(int issue) => _excludedBy[issue] == None ? null : _excludedBy[issue];

    /// <summary>The heaviest reason for a statement; null where none weighs more than the statement by itself.</summary>
    public int? HeaviestFor(int statement) =>
        _for[statement] != None && Weights[_for[statement]] > _presumed[statement] ? _for[statement] : null;

    /// <summary>The heaviest attack on a statement; null where none weighs anything.</summary>
    public int? HeaviestAgainst(int statement) => _against[statement] == None ? null : _against[statement];

    public double WeightFor(int statement) =>
        Math.Max(_presumed[statement], _for[statement] == None ? 0 : Weights[_for[statement]]);

    public void Support(int statement, int relation) => Keep(_for, statement, relation);

    public void Oppose(int statement, int relation) => Keep(_against, statement, relation);

    /// <summary>Notes a position, all reasons for it being known, among the two heaviest of an issue.</summary>
    public void Rank(int issue, int position)
    {
        if (_first[issue] == None || WeightFor(position) > WeightFor(_first[issue]))
            (_first[issue], _second[issue]) = (position, _first[issue]);
        else if (_second[issue] == None || WeightFor(position) > WeightFor(_second[issue]))
            _second[issue] = position;
    }

    /// <summary>The heaviest position besides one, once an issue is decided; null where there is none.</summary>
    public int? Rival(int issue, int position)
    {
        var rival = _first[issue] == position ? _second[issue] : _first[issue];
        return rival == None ? null : rival;
    }

    /// <summary>What the heaviest weighs that speaks against a position: an attack on it, or a reason for another one.</summary>
    public double WeightAgainst(int issue, int position) => Math.Max(
        HeaviestAgainst(position) is { } attack ? Weights[attack] : 0, Rival(issue, position) is { } rival ? WeightFor(rival) : 0);

    private void Keep(int[] heaviest, int statement, int relation)
    {
        if (Weights[relation] > 0 && (heaviest[statement] == None || Weights[relation] > Weights[heaviest[statement]]))
            heaviest[statement] = relation;
    }

    private static int[] Nothing(int count)
    {
        var numbers = new int[count];
        Array.Fill(numbers, None);
        return numbers;
    }
}
