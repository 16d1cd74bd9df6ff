namespace ArgumentMap.Analysis;

/// <summary>
/// Tells which keys may come more than once: two bits for each of many slots, one key a slot, as in a Bloom filter with one hash. Of a key
/// that comes once it may say so wrongly, of one that repeats it never says no.
/// </summary>
internal sealed class RepeatedKeys
{
    private const int SlotsInWord = 64;

    private readonly int _shift;
    private readonly ulong[] _once;
    private readonly ulong[] _again;

    /// <param name="keys">The keys, already well spread over 64 bits.</param>
    /// <param name="expected">About how many there are; eight slots for each keep mistakes rare.</param>
    public RepeatedKeys(IEnumerable<ulong> keys, long expected)
    {
        var bits = 10;
        while (bits < 30 && 1L << bits < 8 * expected) bits++;
        _shift = 64 - bits;
        _once = new ulong[(1 << bits) / SlotsInWord];
        _again = new ulong[_once.Length];
        foreach (var key in keys)
        {
            var (word, bit) = Slot(key);
            _again[word] |= _once[word] & bit;
            _once[word] |= bit;
        }
    }

    public bool MayRepeat(ulong key)
    {
        var (word, bit) = Slot(key);
        return (_again[word] & bit) != 0;
    }

    private (int Word, ulong Bit) Slot(ulong key)
    {
        var slot = (int)(key >> _shift);
        return (slot / SlotsInWord, 1UL << (slot % SlotsInWord));
    }
}
