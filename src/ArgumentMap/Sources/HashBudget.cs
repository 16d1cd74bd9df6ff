namespace ArgumentMap;

/// <summary>How much a search may still hash. It counts work, not time, so that the answer is the same on every machine.</summary>
internal sealed class HashBudget(long steps)
{
    private long _left = steps;

    /// <summary>Takes the hashing of some bytes off; false, and nothing more is to be hashed, where it does not reach.</summary>
    public bool Spend(int bytes)
    {
        // A call costs about as much as four blocks do.
        _left -= 4 + (bytes / 64);
        return _left >= 0;
    }
}
