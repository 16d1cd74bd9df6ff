namespace ArgumentMap.Reasoning;

/// <summary>
/// An immutable set of small numbers, ordered by size and then by its members. As large as its members are many, with a signature of 64
/// bits by which most sets that are no part of each other are told apart at once.
/// </summary>
internal sealed class TokenSet : IComparable<TokenSet>
{
    private readonly int[] _members;

    private TokenSet(int[] members)
    {
        _members = members;
        foreach (var member in members) Signature |= Bit(member);
    }

    public static TokenSet Empty { get; } = new([]);

    public int Count => _members.Length;

    /// <summary>
    /// A bit for each of the members, several of which can have the same: where a set lacks a bit of another, it does not contain it.
    /// </summary>
    public ulong Signature { get; }

    /// <summary>The members in rising order.</summary>
    public ReadOnlySpan<int> Members => _members;

    public static TokenSet Of(params IEnumerable<int> members)
    {
        int[] sorted = [.. members];
        Array.Sort(sorted);
        var count = 0;
        foreach (var member in sorted)
            if (count == 0 || sorted[count - 1] != member) sorted[count++] = member;
        return new TokenSet(count == sorted.Length ? sorted : sorted[..count]);
    }

    public TokenSet Union(TokenSet other)
    {
        if (Count == 0) return other;
        if (other.Count == 0) return this;
        var union = new int[Count + other.Count];
        var (at, i, j) = (0, 0, 0);
        while (i < Count && j < other.Count)
        {
            var (one, next) = (_members[i], other._members[j]);
            union[at++] = Math.Min(one, next);
            if (one <= next) i++;
            if (next <= one) j++;
        }
        while (i < Count) union[at++] = _members[i++];
        while (j < other.Count) union[at++] = other._members[j++];
        return new TokenSet(at == union.Length ? union : union[..at]);
    }

    public bool IsSubsetOf(TokenSet other)
    {
        if (Count > other.Count || (Signature & ~other.Signature) != 0) return false;
        var at = 0;
        foreach (var member in _members)
        {
            while (at < other.Count && other._members[at] < member) at++;
            if (at == other.Count || other._members[at] != member) return false;
        }
        return true;
    }

    public int CompareTo(TokenSet? other)
    {
        if (other is null || Count != other.Count) return Count.CompareTo(other?.Count ?? 0);
        // Of two sets, that with the lower first member comes first.
        for (var i = 0; i < Count; i++)
            if (_members[i] != other._members[i]) return _members[i].CompareTo(other._members[i]);
        return 0;
    }

    private static ulong Bit(int member) => 1UL << (int)((uint)member * 0x9E3779B1 >> 26);
}
