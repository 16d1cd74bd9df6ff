namespace ArgumentMap.Analysis;

/// <summary>
/// Joins each of a sequence of sets with the most similar one before it (Jaccard). Two sets of similarity t or more share at least two
/// members among the first |x| − ⌈t|x|⌉ + 2 of each, when the members are in one order for all; so it is enough to look up the pairs of
/// those. (A set with ⌈t|x|⌉ = 1 may share a single member, which is looked up too.) Candidates are dropped by size and by a 64-bit
/// signature before they are compared. Sources: Xiao et al. 2008 (prefix and size filter), Wang et al. 2012 (longer prefixes), E. Sandes,
/// G. Teodoro and A. Melo, Bitmap filter: speeding up exact set similarity joins with bitwise operations, 2020.
/// </summary>
internal sealed class SimilarityJoin
{
    /// <summary>How many sets one entry of the index holds: more would make the work quadratic where many sets are alike.</summary>
    private const int LongestEntry = 256;

    /// <summary>How many matches of one set are weighed against each other.</summary>
    private const int MostMatches = 32;

    /// <summary>Stands for the second member where one member is looked up alone.</summary>
    private const int Alone = -1;

    /// <summary>Keeps rounding from cutting off what lies exactly on the threshold.</summary>
    private const double Slack = 1e-9;

    /// <summary>The golden ratio in 64 bits: multiplying by it spreads neighbouring numbers over all bits (Fibonacci hashing).</summary>
    private const ulong Spread = 0x9E3779B97F4A7C15UL;

    private readonly int[][] _sets;
    private readonly double _threshold;
    private readonly Func<int, int, int>? _sortOf;
    private readonly (int Earlier, double Score)?[] _best;
    private readonly ulong[] _signatures;
    private readonly int[] _lastSeenBy;
    private readonly RepeatedKeys _repeated;
    private readonly PostingLists _index = new(LongestEntry);
    private readonly List<int> _entries = [];
    private readonly List<ulong> _keys = [];
    private int _item;

    /// <param name="sets">The sets, ascending numbers that are the lower the rarer a member is.</param>
    /// <param name="threshold">The least similarity, above 0.</param>
    /// <param name="sorts">How many sorts of pairs are told apart, the best of each being looked for.</param>
    /// <param name="sortOf">
    /// Of a set and an earlier one: the sort, from 0, or -1 where they do not count. All are of sort 0 where it is left out.
    /// </param>
    public SimilarityJoin(int[][] sets, double threshold, int sorts = 1, Func<int, int, int>? sortOf = null)
    {
        (_sets, _threshold, _sortOf, _best) = (sets, threshold, sortOf, new (int, double)?[sorts]);
        _signatures = sets.Select(Signature).ToArray();
        _lastSeenBy = Enumerable.Repeat(-1, sets.Length).ToArray();
        // Most pairs of rare words come in one text only. Keeping these out of the index saves most of its memory.
        _repeated = new RepeatedKeys(sets.SelectMany(Keys), sets.Sum(set => (long)PrefixOf(set) * PrefixOf(set) / 2));
    }

    /// <summary>Goes on to the next set.</summary>
    /// <returns>
    /// For each sort the most similar set before it, the earliest of equally similar ones; null where none is similar enough. It holds
    /// until the next call.
    /// </returns>
    public (int Earlier, double Score)?[] Next()
    {
        var item = _item++;
        _entries.Clear();
        foreach (var key in Keys(_sets[item]))
            if (_repeated.MayRepeat(key))
                _entries.Add(_index.NumberOf(key));
        FindBest(item);
        foreach (var entry in _entries) _index.Add(entry, item);
        return _best;
    }

    private void FindBest(int item)
    {
        Array.Clear(_best, 0, _best.Length);
        var matches = 0;
        foreach (var entry in _entries)
            foreach (var earlier in _index[entry])
            {
                if (_lastSeenBy[earlier] == item) continue;
                _lastSeenBy[earlier] = item;
                var score = Score(item, earlier);
                if (score < _threshold) continue;
                if (MayBeBest(earlier, score) && (_sortOf?.Invoke(item, earlier) ?? 0) is >= 0 and var sort
                    && IsBetter(earlier, score, _best[sort]))
                    _best[sort] = (earlier, score);
                if (++matches == MostMatches) return;
            }
    }

    /// <summary>Whether it would be the best of any sort: the sort itself may be dear to find.</summary>
    private bool MayBeBest(int earlier, double score)
    {
        foreach (var best in _best)
            if (IsBetter(earlier, score, best)) return true;
        return false;
    }

    private static bool IsBetter(int earlier, double score, (int Earlier, double Score)? best) =>
        best is not var (other, highest) || score > highest || (score == highest && earlier < other);

    /// <summary>The pairs to look up; they hold until those of another set are asked for.</summary>
    private List<ulong> Keys(int[] set)
    {
        _keys.Clear();
        var prefix = PrefixOf(set);
        var isAlone = LeastShared(set) == 1;
        for (var i = 0; i < prefix; i++)
        {
            if (isAlone) _keys.Add(Key(set[i], Alone));
            for (var j = i + 1; j < prefix; j++) _keys.Add(Key(set[i], set[j]));
        }
        return _keys;
    }

    private int PrefixOf(int[] set) => Math.Min(set.Length, set.Length - LeastShared(set) + 2);

    private int LeastShared(int[] set) => (int)Math.Ceiling((_threshold * set.Length) - Slack);

    /// <summary>
    /// A different key for each pair, since the factor is odd. (.NET would hash the pair itself badly: by the exclusive or of its halves.)
    /// </summary>
    private static ulong Key(int first, int second) => unchecked((((ulong)(uint)first << 32) | (uint)second) * Spread);

    /// <summary>The similarity of two sets; 0 where it is seen early that it is under the threshold.</summary>
    private double Score(int item, int earlier)
    {
        var (one, other) = (_sets[item], _sets[earlier]);
        var sum = one.Length + other.Length;
        var needed = (int)Math.Ceiling((_threshold / (1 + _threshold) * sum) - Slack);
        // A bit in which the signatures differ is a member that only one of the sets has.
        if (needed > Math.Min(one.Length, other.Length) || BitsIn(_signatures[item] ^ _signatures[earlier]) > sum - (2 * needed)) return 0;
        var shared = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (shared + Math.Min(one.Length - i, other.Length - j) < needed) return 0;
            if (one[i] == other[j]) (shared, i, j) = (shared + 1, i + 1, j + 1);
            else if (one[i] < other[j]) i++;
            else j++;
        }
        return (double)shared / (sum - shared);
    }

    private static ulong Signature(int[] set)
    {
        var bits = 0UL;
        foreach (var member in set) bits |= 1UL << (int)(unchecked((ulong)member * Spread) >> 58);
        return bits;
    }

    private static int BitsIn(ulong value)
    {
#if NET
        return System.Numerics.BitOperations.PopCount(value);
#else
        value -= (value >> 1) & 0x5555555555555555UL;
        value = (value & 0x3333333333333333UL) + ((value >> 2) & 0x3333333333333333UL);
        value = (value + (value >> 4)) & 0x0F0F0F0F0F0F0F0FUL;
        return (int)(unchecked(value * 0x0101010101010101UL) >> 56);
#endif
    }
}
