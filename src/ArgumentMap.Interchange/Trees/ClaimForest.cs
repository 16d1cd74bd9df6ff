namespace ArgumentMap.Interchange.Trees;

/// <summary>
/// A map as trees, for formats that nest: claims that bear on nothing at the top, beneath each claim the steps that bear on it. A claim
/// that bears on several stands with what bears on it where it comes first, and as a copy elsewhere. Circles start at their first claim.
/// Built without recursion. O(map).
/// </summary>
internal sealed class ClaimForest
{
    private readonly ArgumentGraph _map;
    private readonly Func<Relation, bool> _isSayable;
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);
    private readonly List<ClaimBranch> _tops = [];

    /// <param name="map">The map.</param>
    /// <param name="isSayable">Whether the format has a word for a step of the kind.</param>
    public ClaimForest(ArgumentGraph map, Func<Relation, bool> isSayable)
    {
        (_map, _isSayable) = (map, isSayable);
        foreach (var claim in map.Statements)
            if (!BearsOnAny(claim)) Grow(claim);
        foreach (var claim in map.Statements)
            if (!_placed.Contains(claim.Id)) Grow(claim);
    }

    public IReadOnlyList<ClaimBranch> Tops => _tops;

    private bool BearsOnAny(Statement claim) =>
        _map.RelationsFrom(claim.Id).Any(step => _isSayable(step) && _map.ConclusionsOf(step.Id).Any(target => target is Statement));

    private void Grow(Statement top)
    {
        var open = new Stack<ClaimBranch>();
        open.Push(new ClaimBranch(top, null, 0));
        _tops.Add(open.Peek());
        while (open.TryPop(out var branch))
        {
            branch.IsCopy = !_placed.Add(branch.Claim.Id);
            if (branch.IsCopy) continue;
            foreach (var step in _map.RelationsTo(branch.Claim.Id).Where(_isSayable))
            {
                ClaimBranch[] premises = [.. _map.PremisesOf(step.Id).OfType<Statement>()
                    .Select(premise => new ClaimBranch(premise, step, branch.Depth + 1))];
                if (premises.Length > 0) branch.Steps.Add((step, premises));
            }
            for (var i = branch.Steps.Count - 1; i >= 0; i--)
                foreach (var premise in branch.Steps[i].Premises.Reverse()) open.Push(premise);
        }
    }
}
