namespace ArgumentMap;

/// <summary>
/// Disjoint sets over 0 … n−1, whose representative is always the smallest member. Path halving alone keeps it O(log n) amortised.
/// Source: R. E. Tarjan and J. van Leeuwen, Worst-case analysis of set union algorithms (1984).
/// </summary>
internal sealed class UnionFind(int count)
{
    private readonly int[] _parents = Enumerable.Range(0, count).ToArray();

    public int Find(int member)
    {
        while (_parents[member] != member) member = _parents[member] = _parents[_parents[member]];
        return member;
    }

    public void Join(int one, int other)
    {
        var (first, second) = (Find(one), Find(other));
        _parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
