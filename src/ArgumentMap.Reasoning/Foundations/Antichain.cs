namespace ArgumentMap.Reasoning;

/// <summary>The least of some sets: those that contain no other of them, the smallest first, and no more of them than a limit.</summary>
/// <param name="Sets">The sets in order.</param>
/// <param name="IsTruncated">Whether the limit cut some off.</param>
internal sealed record Antichain(IReadOnlyList<TokenSet> Sets, bool IsTruncated)
{
    public static Antichain Empty { get; } = new([], false);

    /// <summary>The least of the given sets. O(sets × kept sets × words).</summary>
    public static Antichain Of(IEnumerable<TokenSet> sets, int most)
    {
        var kept = new List<TokenSet>();
        foreach (var set in sets.Order())
        {
            if (kept.Exists(smaller => smaller.IsSubsetOf(set))) continue;
            if (kept.Count == most) return new Antichain(kept, true);
            kept.Add(set);
        }
        return new Antichain(kept, false);
    }

    /// <summary>What is in one or the other.</summary>
    public Antichain Or(Antichain other, int most)
    {
        var union = Of(Sets.Concat(other.Sets), most);
        return union with { IsTruncated = union.IsTruncated || IsTruncated || other.IsTruncated };
    }

    /// <summary>What is in one together with what is in the other.</summary>
    public Antichain And(Antichain other, int most)
    {
        var product = Of(Sets.SelectMany(_ => other.Sets, (one, next) => one.Union(next)), most);
        return product with { IsTruncated = product.IsTruncated || IsTruncated || other.IsTruncated };
    }

    public bool HasSameSets(Antichain other)
    {
        if (Sets.Count != other.Sets.Count) return false;
        for (var i = 0; i < Sets.Count; i++)
            if (Sets[i].CompareTo(other.Sets[i]) != 0) return false;
        return true;
    }
}
