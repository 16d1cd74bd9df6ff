namespace ArgumentMap.Reasoning;

/// <summary>
/// The least of some sets, an antichain: those that contain no other of them, the smallest first, and no more of them than a limit.
/// </summary>
/// <param name="Sets">The sets in order.</param>
/// <param name="IsTruncated">Whether some were cut off.</param>
internal sealed record LeastSets(IReadOnlyList<TokenSet> Sets, bool IsTruncated)
{
    /// <summary>About how many steps a set costs besides its members.</summary>
    private const int StepsPerSet = 16;

    public static LeastSets Empty { get; } = new([], false);

    /// <summary>The one set without members.</summary>
    public static LeastSets Nothing { get; } = new([TokenSet.Empty], false);

    /// <summary>The least of the given sets. O(sets × (log sets + kept sets)), most of it comparisons of signatures.</summary>
    public static LeastSets Of(IEnumerable<TokenSet> sets, int most, SearchBudget budget)
    {
        TokenSet[] ordered = [.. sets];
        Array.Sort(ordered);
        var kept = new List<TokenSet>(Math.Min(most, ordered.Length));
        var signatures = new ulong[Math.Min(most, ordered.Length)];
        foreach (var set in ordered)
        {
            budget.Spend(StepsPerSet + set.Count + (kept.Count / 8));
            if (ContainsOneOf(set, kept, signatures)) continue;
            if (kept.Count == most) return new LeastSets(kept, true);
            signatures[kept.Count] = set.Signature;
            kept.Add(set);
        }
        return new LeastSets(kept, false);
    }

    /// <summary>
    /// Whether a set contains one of those that are kept; their signatures lie side by side, since they answer most of the time.
    /// </summary>
    private static bool ContainsOneOf(TokenSet set, List<TokenSet> kept, ulong[] signatures)
    {
        var outside = ~set.Signature;
        for (var i = 0; i < kept.Count; i++)
            if ((signatures[i] & outside) == 0 && kept[i].IsSubsetOf(set)) return true;
        return false;
    }

    /// <summary>What is in one or another of several.</summary>
    public static LeastSets AnyOf(IReadOnlyList<LeastSets> labels, int most, SearchBudget budget)
    {
        if (labels.Count == 1) return labels[0];
        var union = Of(labels.SelectMany(label => label.Sets), most, budget);
        return union with { IsTruncated = union.IsTruncated || labels.Any(label => label.IsTruncated) };
    }

    /// <summary>What is in one together with what is in the other, of no more pairs than the budget has room for.</summary>
    /// <param name="other">The other.</param>
    /// <param name="most">How many sets are kept.</param>
    /// <param name="steps">How many steps this may take.</param>
    /// <param name="budget">What is spent.</param>
    public LeastSets And(LeastSets other, int most, long steps, SearchBudget budget)
    {
        if (Sets.Count == 1 && Sets[0].Count == 0) return other with { IsTruncated = other.IsTruncated || IsTruncated };
        if (other.Sets.Count == 1 && other.Sets[0].Count == 0) return this with { IsTruncated = other.IsTruncated || IsTruncated };
        if (Sets.Count == 0 || other.Sets.Count == 0)
            return Empty with { IsTruncated = (Sets.Count == 0 && IsTruncated) || (other.Sets.Count == 0 && other.IsTruncated) };
        var pairs = Math.Max(1, steps / (StepsPerSet + Sets[0].Count + other.Sets[0].Count));
        var mine = (int)Math.Min(Sets.Count, Math.Max(1, Math.Max((long)Math.Sqrt(pairs), pairs / other.Sets.Count)));
        var others = (int)Math.Min(other.Sets.Count, Math.Max(1, pairs / mine));
        var unions = new List<TokenSet>();
        for (var i = 0; i < mine && !budget.IsSpent; i++)
            for (var j = 0; j < others; j++)
            {
                var union = Sets[i].Union(other.Sets[j]);
                budget.Spend(StepsPerSet + union.Count);
                unions.Add(union);
            }
        var product = Of(unions, most, budget);
        var isCut = mine < Sets.Count || others < other.Sets.Count || budget.IsSpent;
        return product with { IsTruncated = product.IsTruncated || isCut || IsTruncated || other.IsTruncated };
    }

    public bool HasSameSets(LeastSets other)
    {
        if (Sets.Count != other.Sets.Count) return false;
        for (var i = 0; i < Sets.Count; i++)
            if (Sets[i].CompareTo(other.Sets[i]) != 0) return false;
        return true;
    }
}
