namespace ArgumentMap.Reasoning;

/// <summary>Attacks and supports while they are gathered. One that comes twice counts once, with the weight it had first.</summary>
internal sealed class InfluenceList
{
    private readonly HashSet<(int Source, int Target, bool IsSupport)> _known = [];
    private readonly List<int> _sources = [];
    private readonly List<int> _targets = [];
    private readonly List<bool> _areSupports = [];
    private readonly List<double> _weights = [];
    private readonly HashSet<int> _again = [];

    /// <param name="source">The argument that attacks or supports.</param>
    /// <param name="target">The argument that it bears on.</param>
    /// <param name="isSupport">Whether it is a support.</param>
    /// <param name="weight">By how much the source's strength is multiplied.</param>
    /// <param name="isAgain">Whether it says again what the last one of its kind to the same target says.</param>
    public void Add(int source, int target, bool isSupport, double weight, bool isAgain)
    {
        if (!_known.Add((source, target, isSupport))) return;
        if (isAgain) _again.Add(_sources.Count);
        _sources.Add(source);
        _targets.Add(target);
        _areSupports.Add(isSupport);
        _weights.Add(weight);
    }

    /// <summary>The sources and weights by target, of each target the attacks first, where the supports start, and which repeat the one before; null where none does.</summary>
    public (CompressedRows Sources, double[] Weights, int[] SupportStarts, bool[]? AreAgain) ByTarget(int count)
    {
        var rows = new int[_targets.Count];
        for (var i = 0; i < rows.Length; i++) rows[i] = (2 * _targets[i]) + (_areSupports[i] ? 1 : 0);
        var order = new CompressedRows(2 * count, rows, Numbers(rows.Length));
        var targets = new int[rows.Length];
        var sources = new int[rows.Length];
        var weights = new double[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var influence = order.Values[i];
            (targets[i], sources[i], weights[i]) = (_targets[influence], _sources[influence], _weights[influence]);
        }
        var supportStarts = new int[count];
        for (var argument = 0; argument < count; argument++) supportStarts[argument] = order.Starts[(2 * argument) + 1];
        bool[]? areAgain = _again.Count == 0 ? null : [.. order.Values.ToArray().Select(_again.Contains)];
        return (new CompressedRows(count, targets, sources), weights, supportStarts, areAgain);
    }

    /// <summary>What depends directly on each argument: its targets and the arguments of which it is a premise.</summary>
    public CompressedRows Dependants(int count, CompressedRows premises)
    {
        var dependsOn = new List<int>(_sources);
        var dependants = new List<int>(_targets);
        for (var argument = 0; argument < count; argument++)
            foreach (var premise in premises[argument])
            {
                dependsOn.Add(premise);
                dependants.Add(argument);
            }
        var byDependant = new CompressedRows(count, dependants.ToArray(), dependsOn.ToArray()).WithoutRepetition();
        return byDependant.Transposed(count);
    }

    private static int[] Numbers(int count)
    {
        var numbers = new int[count];
        for (var i = 0; i < count; i++) numbers[i] = i;
        return numbers;
    }
}
