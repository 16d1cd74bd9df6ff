using System.Numerics;

namespace ArgumentMap.Reasoning;

/// <summary>An immutable set of small numbers as bits, ordered by size and then by its members.</summary>
internal sealed class TokenSet : IComparable<TokenSet>
{
    private readonly ulong[] _words;

    private TokenSet(ulong[] words)
    {
        _words = words;
        foreach (var word in words) Count += BitOperations.PopCount(word);
    }

    public int Count { get; }

    public IEnumerable<int> Members
    {
        get
        {
            for (var i = 0; i < _words.Length; i++)
                for (var word = _words[i]; word != 0; word &= word - 1)
                    yield return (i << 6) + BitOperations.TrailingZeroCount(word);
        }
    }

    /// <summary>A set within 0 … <paramref name="capacity"/>−1. Sets of different capacities do not mix.</summary>
    public static TokenSet Of(int capacity, params IEnumerable<int> members)
    {
        var words = new ulong[(capacity + 63) >> 6];
        foreach (var member in members) words[member >> 6] |= 1UL << (member & 63);
        return new TokenSet(words);
    }

    public bool Contains(int member) => (_words[member >> 6] >> (member & 63) & 1) != 0;

    public TokenSet Union(TokenSet other)
    {
        var words = new ulong[_words.Length];
        for (var i = 0; i < words.Length; i++) words[i] = _words[i] | other._words[i];
        return new TokenSet(words);
    }

    public bool IsSubsetOf(TokenSet other)
    {
        for (var i = 0; i < _words.Length; i++)
            if ((_words[i] & ~other._words[i]) != 0) return false;
        return true;
    }

    public bool Overlaps(TokenSet other)
    {
        for (var i = 0; i < _words.Length; i++)
            if ((_words[i] & other._words[i]) != 0) return true;
        return false;
    }

    public int CompareTo(TokenSet? other)
    {
        if (other is null || Count != other.Count) return Count.CompareTo(other?.Count ?? 0);
        for (var i = 0; i < _words.Length; i++)
        {
            var difference = _words[i] ^ other._words[i];
            // Of two sets, that with the lower first member comes first.
            if (difference != 0) return (_words[i] & (difference & (~difference + 1))) != 0 ? -1 : 1;
        }
        return 0;
    }
}
