namespace ArgumentMap.Reasoning;

/// <summary>
/// Random orders that are the same on every machine and in every version for the same seed, unlike those of <see cref="Random"/>.
/// Sources: G. Steele, D. Lea and C. Flood, Fast splittable pseudorandom number generators (2014), SplitMix64; D. Knuth, The art of
/// computer programming 2, algorithm P, for the shuffle; D. Lemire, Fast random integer generation in an interval (2019).
/// </summary>
internal sealed class SeededOrder(int seed)
{
    private ulong _state = (ulong)seed;

    public void Shuffle(Span<int> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below((uint)i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private int Below(uint bound)
    {
        var floor = (0 - bound) % bound;
        ulong product;
        do product = (Next() >> 32) * bound;
        while ((uint)product < floor);
        return (int)(product >> 32);
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
