namespace ArgumentMap.Reasoning;

/// <summary>
/// The smallest sets that hit every one of some conflicts, by deepening search: for size 1, 2, … a set is chosen that is not yet hit, and
/// each of its members tried, without those tried before it, so that no answer comes twice. A count of disjoint conflicts that are
/// left prunes. Source: R. Reiter, A theory of diagnosis from first principles (1987). Exponential in the size of the answer.
/// </summary>
internal sealed class HittingSets(int capacity, int mostSteps)
{
    private readonly List<TokenSet> _conflicts = [];

    /// <summary>How many steps were taken, over all searches.</summary>
    public int Steps { get; private set; }

    /// <summary>Whether the steps ran out, so that the last search is not to be trusted.</summary>
    public bool IsExhausted => Steps >= mostSteps;

    public void Add(TokenSet conflict) => _conflicts.Add(conflict);

    /// <summary>The hitting sets of the least size, as they are found; none where a conflict is empty or the steps run out.</summary>
    /// <param name="from">The least size that can be.</param>
    /// <param name="cancellationToken">Stops a long search.</param>
    public IEnumerable<TokenSet> Smallest(int from, CancellationToken cancellationToken)
    {
        if (_conflicts.Exists(conflict => conflict.Count == 0)) yield break;
        for (var size = from; size <= capacity && !IsExhausted; size++)
        {
            var found = false;
            foreach (var set in OfSize(size, cancellationToken))
            {
                found = true;
                yield return set;
            }
            if (found) yield break;
        }
    }

    private IEnumerable<TokenSet> OfSize(int size, CancellationToken cancellationToken)
    {
        var waiting = new Stack<(TokenSet Chosen, TokenSet Barred)>([(TokenSet.Of(capacity), TokenSet.Of(capacity))]);
        while (waiting.TryPop(out var branch) && !IsExhausted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Steps++;
            var open = Open(branch.Chosen);
            if (open is null)
            {
                if (branch.Chosen.Count == size) yield return branch.Chosen;
                continue;
            }
            if (branch.Chosen.Count + Disjoint(branch.Chosen) > size) continue;
            var branches = new List<(TokenSet, TokenSet)>();
            var barred = branch.Barred;
            foreach (var member in open.Members)
            {
                if (branch.Barred.Contains(member)) continue;
                var one = TokenSet.Of(capacity, member);
                branches.Add((branch.Chosen.Union(one), barred));
                barred = barred.Union(one);
            }
            for (var i = branches.Count - 1; i >= 0; i--) waiting.Push(branches[i]);
        }
    }

    /// <summary>The smallest conflict that a choice does not hit.</summary>
    private TokenSet? Open(TokenSet chosen)
    {
        TokenSet? smallest = null;
        foreach (var conflict in _conflicts)
            if (!conflict.Overlaps(chosen) && (smallest is null || conflict.Count < smallest.Count)) smallest = conflict;
        return smallest;
    }

    /// <summary>How many conflicts that a choice does not hit are found to be disjoint, taken as they come: so many more members are needed at least.</summary>
    private int Disjoint(TokenSet chosen)
    {
        var (count, taken) = (0, chosen);
        foreach (var conflict in _conflicts)
        {
            if (conflict.Overlaps(taken)) continue;
            taken = taken.Union(conflict);
            count++;
        }
        return count;
    }
}
