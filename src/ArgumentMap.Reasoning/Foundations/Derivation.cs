namespace ArgumentMap.Reasoning;

/// <summary>
/// Which vertices of a <see cref="SupportNetwork"/> stand when some are lost: the least set closed under its needs, so that no circle
/// holds itself up. Forward chaining with a counter per vertex, O(vertices + edges). Source: W. F. Dowling and J. H. Gallier, Linear-time
/// algorithms for testing the satisfiability of propositional Horn formulae (1984).
/// </summary>
internal sealed class Derivation
{
    private const int Nothing = -1;

    private readonly SupportNetwork _network;
    private readonly bool[] _stands;
    private readonly int[] _missing;

    /// <summary>Which of the things that a vertex needs one of came first.</summary>
    private readonly int[] _chosen;
    private readonly List<int> _order = [];

    public Derivation(SupportNetwork network)
    {
        _network = network;
        _stands = new bool[network.Count];
        _missing = new int[network.Count];
        _chosen = new int[network.Count];
    }

    /// <summary>Whether the node asked about stands without some vertices.</summary>
    public bool StandsWithout(Func<int, bool> isLost)
    {
        Start(isLost);
        for (var next = 0; next < _order.Count; next++)
        {
            var standing = _order[next];
            foreach (var dependant in _network.NeededBy[standing]) Satisfy(dependant, isLost);
            foreach (var dependant in _network.WelcomeTo[standing])
            {
                if (_chosen[dependant] != Nothing) continue;
                _chosen[dependant] = standing;
                Satisfy(dependant, isLost);
            }
        }
        return _stands[0];
    }

    /// <summary>The vertices by which the node asked about came to stand, nearest first: one derivation, each of whose steps was needed by the next.</summary>
    public List<int> Used()
    {
        var used = new List<int> { 0 };
        var seen = new HashSet<int> { 0 };
        for (var next = 0; next < used.Count; next++)
        {
            foreach (var needed in _network.AllOf[used[next]])
                if (seen.Add(needed)) used.Add(needed);
            if (_chosen[used[next]] is not Nothing and var chosen && seen.Add(chosen)) used.Add(chosen);
        }
        return used;
    }

    private void Start(Func<int, bool> isLost)
    {
        _order.Clear();
        Array.Clear(_stands);
        Array.Fill(_chosen, Nothing);
        for (var vertex = 0; vertex < _network.Count; vertex++)
        {
            _missing[vertex] = _network.AllOf[vertex].Length + (_network.AnyOf[vertex].IsEmpty ? 0 : 1);
            if (_network.IsGround[vertex] && !isLost(vertex)) Stand(vertex);
        }
    }

    private void Satisfy(int vertex, Func<int, bool> isLost)
    {
        if (--_missing[vertex] == 0 && !isLost(vertex)) Stand(vertex);
    }

    private void Stand(int vertex)
    {
        _stands[vertex] = true;
        _order.Add(vertex);
    }
}
