namespace ArgumentMap.Reasoning;

/// <summary>
/// The most of some sets that share no member, by branch and bound on a stack of its own: a set is taken or left, and a branch ends
/// where the sets still to come, or the members still free, are too few to beat the best. NP-hard (R. M. Karp, 1972), hence a limit.
/// </summary>
internal sealed class SetPacking(IReadOnlyList<TokenSet> sets, int capacity, int mostSteps)
{
    /// <summary>The sets found, by position, and whether there are certainly no more.</summary>
    /// <param name="atMost">How many there can be, known from elsewhere.</param>
    /// <param name="cancellationToken">Stops a long search.</param>
    public (IReadOnlyList<int> Chosen, bool IsMost) Find(int atMost, CancellationToken cancellationToken)
    {
        List<int> best = [];
        var waiting = new Stack<(int Next, TokenSet Used, Chain? Chosen)>([(0, TokenSet.Of(capacity), null)]);
        for (var steps = 0; best.Count < atMost && waiting.TryPop(out var branch); steps++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (steps == mostSteps) return (best, false);
            var count = branch.Chosen?.Length ?? 0;
            if (count > best.Count) best = branch.Chosen!.Items();
            if (branch.Next == sets.Count) continue;
            // The sets come in order of size, so each of those to come takes at least as many members as the next.
            var room = (capacity - branch.Used.Count) / Math.Max(1, sets[branch.Next].Count);
            if (count + Math.Min(room, sets.Count - branch.Next) <= best.Count) continue;
            waiting.Push((branch.Next + 1, branch.Used, branch.Chosen));
            if (!sets[branch.Next].Overlaps(branch.Used))
                waiting.Push((branch.Next + 1, branch.Used.Union(sets[branch.Next]), new Chain(branch.Next, branch.Chosen)));
        }
        return (best, true);
    }

    /// <summary>The sets chosen on a branch, shared with the branches from it.</summary>
    private sealed record Chain(int Item, Chain? Before)
    {
        public int Length { get; } = (Before?.Length ?? 0) + 1;

        public List<int> Items()
        {
            var items = new List<int>(Length);
            for (var link = this; link is not null; link = link.Before) items.Add(link.Item);
            items.Reverse();
            return items;
        }
    }
}
