namespace ArgumentMap.Reasoning;

/// <summary>
/// The cheapest sets of vertices that hit every derivation of vertex 0. Derivations are found as they are needed: where a set that hits
/// those known so far leaves it standing, a least derivation without the set joins them and the search goes on from there, so that nothing
/// is started anew. Depth first with a limit on the costs, which grows until sets are found; disjoint derivations bound it from below.
/// </summary>
/// <remarks>
/// Sources: R. Reiter, A theory of diagnosis from first principles (1987); E. Moreno-Centeno and R. M. Karp, The implicit hitting set
/// approach to solve combinatorial optimization problems (2013); for the limit R. E. Korf, Depth-first iterative-deepening (1985); for the
/// disjoint ones at first J. Davies and F. Bacchus, Solving MAXSAT by solving a sequence of simpler SAT instances (2011). NP-hard, hence a
/// budget; what is known when it is spent is a bound from below and a set that is enough.
/// </remarks>
internal sealed class CoreSearch
{
    /// <summary>Up to how many steps a derivation is made least; one that is not is a conflict as well, only a weaker one.</summary>
    private const long MostStepsToShrink = 2_000_000;

    private readonly Derivation _derivation;
    private readonly int[] _costs;
    private readonly int _most;
    private readonly List<int[]> _conflicts = [];
    private readonly List<int> _hits = [];
    private readonly List<int>[] _conflictsOf;
    private readonly bool[] _isLost;
    private readonly bool[] _isBarred;
    private readonly int[] _stamps;
    private readonly List<int> _chosen = [];
    private readonly List<int[]> _found = [];
    private int _stamp;
    private int _members;
    private int _cost;
    private int _limit;
    private int _nextLimit;

    /// <param name="graph">The graph, in which vertex 0 stands.</param>
    /// <param name="costs">What the loss of each vertex costs, 1 or more; 0 for one that cannot be lost.</param>
    /// <param name="most">How many sets are listed.</param>
    public CoreSearch(AndOrGraph graph, int[] costs, int most)
    {
        (_derivation, _costs, _most) = (new Derivation(graph), costs, most);
        _conflictsOf = [.. costs.Select(_ => new List<int>())];
        _isLost = new bool[costs.Length];
        _isBarred = new bool[costs.Length];
        _stamps = new int[costs.Length];
    }

    /// <summary>The sets, what any set costs at least, and whether the sets are all of the cheapest.</summary>
    public (int AtLeast, IReadOnlyList<int[]> Sets, bool IsAll) Find(SearchBudget budget)
    {
        var enough = Enough(budget);
        var atMost = enough.Sum(vertex => _costs[vertex]);
        for (_limit = Math.Max(1, Bound()); _limit <= atMost; _limit = Math.Min(Math.Max(_limit + 1, _nextLimit), atMost + 1))
        {
            _nextLimit = int.MaxValue;
            Search(budget);
            if (_found.Count > _most) return (_limit, _found[.._most], false);
            if (_found.Count > 0) return (_limit, _found, !budget.IsSpent);
            if (budget.IsSpent) break;
        }
        return (Math.Clamp(_limit, 1, atMost), [enough], false);
    }

    /// <summary>A set that is enough: disjoint derivations until none is left, all of which is lost, less what can be spared.</summary>
    private int[] Enough(SearchBudget budget)
    {
        var lost = new List<int>();
        while (budget.Spend(_derivation.Cost) && _derivation.StandsWithout(_isLost))
        {
            foreach (var vertex in AddConflict(budget))
            {
                _isLost[vertex] = true;
                lost.Add(vertex);
            }
        }
        if (_derivation.StandsWithout(_isLost))
            for (var vertex = 0; vertex < _costs.Length; vertex++)
            {
                if (_costs[vertex] == 0 || _isLost[vertex]) continue;
                _isLost[vertex] = true;
                lost.Add(vertex);
            }
        foreach (var vertex in lost.OrderByDescending(vertex => _costs[vertex]).ThenByDescending(vertex => vertex))
        {
            if (!budget.Spend(_derivation.Cost)) break;
            _isLost[vertex] = false;
            if (_derivation.StandsWithout(_isLost)) _isLost[vertex] = true;
        }
        int[] enough = [.. lost.Where(vertex => _isLost[vertex])];
        Array.Clear(_isLost);
        return enough;
    }

    private void Search(SearchBudget budget)
    {
        var path = new Stack<Branch>();
        if (Open(budget) is { } first) path.Push(new Branch(first));
        while (path.TryPeek(out var branch))
        {
            if (branch.Next > 0) Undo(branch.Candidates[branch.Next - 1]);
            if (branch.Next == branch.Candidates.Length || _found.Count > _most || budget.IsSpent)
            {
                foreach (var candidate in branch.Candidates.AsSpan(0, branch.Next)) _isBarred[candidate] = false;
                path.Pop();
                continue;
            }
            Choose(branch.Candidates[branch.Next++]);
            if (Open(budget) is { } next) path.Push(new Branch(next));
        }
    }

    /// <summary>
    /// The vertices one of which has to be lost next; null where the choice is a set to be listed, or leads to none within the limit.
    /// </summary>
    private int[]? Open(SearchBudget budget)
    {
        if (!budget.Spend(_members + _conflicts.Count + 1)) return null;
        var open = Narrowest();
        if (open is null)
        {
            budget.Spend(_derivation.Cost);
            if (!_derivation.StandsWithout(_isLost))
            {
                _found.Add([.. _chosen.Order()]);
                return null;
            }
            open = AddConflict(budget);
        }
        if (_cost + Bound() is var bound && bound > _limit)
        {
            _nextLimit = Math.Min(_nextLimit, bound);
            return null;
        }
        var candidates = new List<int>();
        foreach (var vertex in open)
        {
            if (_isBarred[vertex]) continue;
            if (_cost + _costs[vertex] <= _limit) candidates.Add(vertex);
            else _nextLimit = Math.Min(_nextLimit, _cost + _costs[vertex]);
        }
        return [.. candidates];
    }

    /// <summary>Of the conflicts that the choice does not hit that with the fewest vertices to choose from.</summary>
    private int[]? Narrowest()
    {
        var (narrowest, fewest) = (-1, int.MaxValue);
        for (var conflict = 0; conflict < _conflicts.Count; conflict++)
        {
            if (_hits[conflict] > 0) continue;
            var count = 0;
            foreach (var vertex in _conflicts[conflict])
                if (!_isBarred[vertex]) count++;
            if (count < fewest) (narrowest, fewest) = (conflict, count);
        }
        return narrowest < 0 ? null : _conflicts[narrowest];
    }

    /// <summary>What the conflicts that are not hit cost at least: those that share nothing, each by its cheapest vertex.</summary>
    private int Bound()
    {
        var bound = 0;
        _stamp++;
        for (var conflict = 0; conflict < _conflicts.Count; conflict++)
        {
            if (_hits[conflict] > 0) continue;
            var cheapest = int.MaxValue;
            foreach (var vertex in _conflicts[conflict])
            {
                if (_stamps[vertex] == _stamp) cheapest = 0;
                else if (!_isBarred[vertex]) cheapest = Math.Min(cheapest, _costs[vertex]);
            }
            if (cheapest is 0 or int.MaxValue) continue;
            bound += cheapest;
            foreach (var vertex in _conflicts[conflict]) _stamps[vertex] = _stamp;
        }
        return bound;
    }

    private void Choose(int vertex)
    {
        _isLost[vertex] = true;
        _cost += _costs[vertex];
        _chosen.Add(vertex);
        foreach (var conflict in _conflictsOf[vertex]) _hits[conflict]++;
    }

    /// <summary>Takes back the last choice, and bars it from the choices after it, so that no set comes twice.</summary>
    private void Undo(int vertex)
    {
        _isLost[vertex] = false;
        _isBarred[vertex] = true;
        _cost -= _costs[vertex];
        _chosen.RemoveAt(_chosen.Count - 1);
        foreach (var conflict in _conflictsOf[vertex]) _hits[conflict]--;
    }

    /// <summary>Adds what the last derivation used that can be lost, less what it can do without where that is soon found out.</summary>
    private int[] AddConflict(SearchBudget budget)
    {
        int[] conflict = [.. _derivation.Used().Where(vertex => _costs[vertex] > 0)];
        if ((long)conflict.Length * _derivation.Cost <= MostStepsToShrink) conflict = Least(conflict, budget);
        foreach (var vertex in conflict) _conflictsOf[vertex].Add(_conflicts.Count);
        _conflicts.Add(conflict);
        _hits.Add(0);
        _members += conflict.Length;
        return conflict;
    }

    private int[] Least(int[] conflict, SearchBudget budget)
    {
        var without = new bool[_costs.Length];
        for (var vertex = 0; vertex < without.Length; vertex++) without[vertex] = _costs[vertex] > 0;
        foreach (var vertex in conflict) without[vertex] = false;
        foreach (var vertex in conflict.Order())
        {
            budget.Spend(_derivation.Cost);
            without[vertex] = true;
            if (!_derivation.StandsWithout(without)) without[vertex] = false;
        }
        return [.. conflict.Where(vertex => !without[vertex]).Order()];
    }

    /// <summary>The vertices of a conflict that are tried one after another.</summary>
    private sealed class Branch(int[] candidates)
    {
        public int[] Candidates { get; } = candidates;

        public int Next { get; set; }
    }
}
