namespace ArgumentMap.Reasoning;

/// <summary>The smallest losses that let a vertex fall, as far as they are known.</summary>
/// <param name="AtLeast">Fewer losses than this are certainly not enough.</param>
/// <param name="Sets">The smallest sets that are known to be enough, all of one size; none where the vertex does not stand anyway.</param>
/// <param name="IsAll">Whether those are certainly all of the smallest.</param>
internal sealed record Defeats(int AtLeast, IReadOnlyList<LossSet> Sets, bool IsAll)
{
    /// <summary>Of what does not stand.</summary>
    public static Defeats None { get; } = new(0, [], true);

    /// <summary>So many losses are certainly enough.</summary>
    public int AtMost => Sets.Count == 0 ? 0 : Sets[0].Count;

    /// <summary>Whether the sets are certainly the smallest.</summary>
    public bool IsExact => AtLeast == AtMost;

    public static Defeats By(int vertex) => new(1, [new LossSet(vertex)], true);

    /// <summary>Of what needs all of some: the loss of the one that is lost most easily is enough.</summary>
    public static Defeats OfAll(IReadOnlyList<Defeats> parts, int most)
    {
        if (parts.Count == 1) return parts[0];
        var (atLeast, atMost) = (parts.Min(part => part.AtLeast), parts.Min(part => part.AtMost));
        var smallest = parts.Where(part => part.AtMost == atMost).ToList();
        var sets = smallest.SelectMany(part => part.Sets).Take(most + 1).ToList();
        var isAll = atLeast == atMost && sets.Count <= most && smallest.TrueForAll(part => part.IsAll);
        return new Defeats(atLeast, sets.Count > most ? sets[..most] : sets, isAll
            && !parts.Any(part => !part.IsExact && part.AtLeast <= atMost));
    }

    /// <summary>Of what needs one of some: they must be lost all.</summary>
    public static Defeats OfAny(IReadOnlyList<Defeats> parts, int most)
    {
        if (parts.Count == 1) return parts[0];
        var choices = parts.Where(part => part.Sets.Count > 1).ToList();
        var count = 1L;
        foreach (var choice in choices) count = Math.Min(most + 1L, count * choice.Sets.Count);
        var sets = new List<LossSet>();
        for (var number = 0; number < Math.Min(count, most); number++)
        {
            var rest = number;
            var chosen = new List<LossSet>(parts.Count);
            foreach (var part in parts)
            {
                chosen.Add(part.Sets[rest % part.Sets.Count]);
                rest /= part.Sets.Count;
            }
            sets.Add(new LossSet(chosen));
        }
        return new Defeats(parts.Sum(part => part.AtLeast), sets, count <= most && parts.All(part => part.IsAll));
    }
}
