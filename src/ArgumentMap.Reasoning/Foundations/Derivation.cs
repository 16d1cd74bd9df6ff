using System.Runtime.CompilerServices;

namespace ArgumentMap.Reasoning;

/// <summary>
/// Which vertices of an <see cref="AndOrGraph"/> stand when some are lost: the least set closed under its needs, so that no circle
/// holds itself up. Forward chaining with a counter per vertex, O(vertices + arcs). Source: W. F. Dowling and J. H. Gallier, Linear-time
/// algorithms for testing the satisfiability of propositional Horn formulae (1984).
/// </summary>
internal sealed class Derivation
{
    private const int Nothing = -1;

    private readonly AndOrGraph _graph;
    private readonly bool[] _stands;
    private readonly int[] _needs;
    private readonly int[] _missing;

    /// <summary>Which of the things that a vertex needs one of came first.</summary>
    private readonly int[] _chosen;
    private readonly List<int> _order = [];

    public Derivation(AndOrGraph graph)
    {
        _graph = graph;
        _stands = new bool[graph.Count];
        _missing = new int[graph.Count];
        _chosen = new int[graph.Count];
        _needs = new int[graph.Count];
        for (var vertex = 0; vertex < _needs.Length; vertex++)
            _needs[vertex] = graph.AllOf[vertex].Length + (graph.AnyOf[vertex].IsEmpty ? 0 : 1);
    }

    /// <summary>How many steps one derivation takes.</summary>
    public int Cost => _graph.Size;

    /// <summary>Whether the vertex asked about stands without some.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool StandsWithout(bool[] isLost)
    {
        Start(isLost);
        for (var next = 0; next < _order.Count; next++)
        {
            var standing = _order[next];
            foreach (var dependant in _graph.NeededBy[standing]) Satisfy(dependant, isLost);
            foreach (var dependant in _graph.WelcomeTo[standing])
            {
                if (_chosen[dependant] != Nothing) continue;
                _chosen[dependant] = standing;
                Satisfy(dependant, isLost);
            }
        }
        return _stands[0];
    }

    /// <summary>Whether a vertex stood in the last derivation.</summary>
    public bool Stands(int vertex) => _stands[vertex];

    /// <summary>
    /// The vertices by which the one asked about came to stand, nearest first: one derivation, each of whose steps was needed by the next.
    /// </summary>
    public List<int> Used()
    {
        var used = new List<int> { 0 };
        var seen = new HashSet<int> { 0 };
        for (var next = 0; next < used.Count; next++)
        {
            foreach (var needed in _graph.AllOf[used[next]])
                if (seen.Add(needed)) used.Add(needed);
            if (_chosen[used[next]] is not Nothing and var chosen && seen.Add(chosen)) used.Add(chosen);
        }
        return used;
    }

    private void Start(bool[] isLost)
    {
        _order.Clear();
        Array.Clear(_stands);
        Array.Fill(_chosen, Nothing);
        _needs.CopyTo(_missing, 0);
        for (var vertex = 0; vertex < _needs.Length; vertex++)
            if (_graph.IsGround[vertex] && !isLost[vertex]) Stand(vertex);
    }

    private void Satisfy(int vertex, bool[] isLost)
    {
        if (--_missing[vertex] == 0 && !isLost[vertex]) Stand(vertex);
    }

    private void Stand(int vertex)
    {
        _stands[vertex] = true;
        _order.Add(vertex);
    }
}
