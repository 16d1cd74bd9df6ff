namespace ArgumentMap.Reasoning;

/// <summary>
/// The most of some sets that share no member, by branch and bound: a set is taken or left, and a branch ends
/// where the sets still to come, or the members still free, are too few to beat the best. NP-hard (R. M. Karp, 1972), hence a budget.
/// </summary>
/// <param name="sets">The sets, in order of size.</param>
/// <param name="capacity">More than the greatest member.</param>
internal sealed class SetPacking(IReadOnlyList<TokenSet> sets, int capacity)
{
    private readonly bool[] _isUsed = new bool[capacity];
    private readonly Stack<int> _chosen = [];
    private int _used;

    /// <summary>The sets found, by position, and whether there are certainly no more.</summary>
    /// <param name="atMost">How many there can be, known from elsewhere.</param>
    /// <param name="budget">What may be spent.</param>
    public (IReadOnlyList<int> Chosen, bool IsMost) Find(int atMost, SearchBudget budget)
    {
        int[] best = [];
        var next = 0;
        while (best.Length < atMost)
        {
            for (; next < sets.Count && CanBeat(best.Length, next); next++)
            {
                if (!budget.Spend(1 + sets[next].Count)) return (best, false);
                if (IsFree(sets[next])) Take(next);
            }
            if (_chosen.Count > best.Length) best = [.. _chosen.Reverse()];
            if (_chosen.Count == 0) break;
            next = Leave() + 1;
        }
        return (best, true);
    }

    /// <summary>The sets come in order of size, so each of those to come takes at least as many members as the next.</summary>
    private bool CanBeat(int best, int next)
    {
        var room = (capacity - _used) / Math.Max(1, sets[next].Count);
        return _chosen.Count + Math.Min(room, sets.Count - next) > best;
    }

    private bool IsFree(TokenSet set)
    {
        foreach (var member in set.Members)
            if (_isUsed[member]) return false;
        return true;
    }

    private void Take(int position)
    {
        _chosen.Push(position);
        foreach (var member in sets[position].Members) _isUsed[member] = true;
        _used += sets[position].Count;
    }

    private int Leave()
    {
        var position = _chosen.Pop();
        foreach (var member in sets[position].Members) _isUsed[member] = false;
        _used -= sets[position].Count;
        return position;
    }
}
