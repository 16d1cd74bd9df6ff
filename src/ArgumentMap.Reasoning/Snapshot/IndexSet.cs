using System.Numerics;
using System.Runtime.CompilerServices;

namespace ArgumentMap.Reasoning;

/// <summary>
/// A set of numbers from 0 to a bound, of which the least is asked for again and again: bits, and above each 64 of them one that tells
/// whether any is set, and so on up. Each call costs O(log₆₄ bound) and allocates nothing.
/// </summary>
internal sealed class IndexSet
{
    private readonly ulong[][] _levels;

    /// <param name="bound">More than the greatest number.</param>
    public IndexSet(int bound)
    {
        var levels = new List<ulong[]>();
        do
        {
            bound = (bound + 63) / 64;
            levels.Add(new ulong[bound]);
        }
        while (bound > 1);
        _levels = [.. levels];
    }

    /// <summary>How many numbers there are.</summary>
    public int Count { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int number)
    {
        if ((_levels[0][number >> 6] & Bit(number)) != 0) return;
        Count++;
        foreach (var words in _levels)
        {
            var wasEmpty = words[number >> 6] == 0;
            words[number >> 6] |= Bit(number);
            if (!wasEmpty) return;
            number >>= 6;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Remove(int number)
    {
        if ((_levels[0][number >> 6] & Bit(number)) == 0) return;
        Count--;
        foreach (var words in _levels)
        {
            words[number >> 6] &= ~Bit(number);
            if (words[number >> 6] != 0) return;
            number >>= 6;
        }
    }

    /// <summary>The least of the numbers, if there is any.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryGetFirst(out int first)
    {
        first = 0;
        if (Count == 0) return false;
        for (var level = _levels.Length - 1; level >= 0; level--)
            first = (first << 6) | BitOperations.TrailingZeroCount(_levels[level][first]);
        return true;
    }

    private static ulong Bit(int number) => 1UL << (number & 63);
}
