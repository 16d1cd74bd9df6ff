namespace ArgumentMap.Reasoning;

/// <summary>
/// Finds the attacks that supports bring with them. For each end of an attack one breadth-first search along the supports, the finds kept:
/// O(ends of attacks × supports), which the number of pairs that the definitions name can reach.
/// </summary>
internal sealed class ComplexAttackClosure
{
    private readonly BipolarFramework _framework;
    private readonly Reach _bringing;
    private readonly Reach _needing;

    public ComplexAttackClosure(BipolarFramework framework)
    {
        _framework = framework;
        var (above, below) = (new List<int>(), new List<int>());
        for (var argument = 0; argument < framework.Count; argument++)
        {
            AddAll(argument, framework.SupportersOf(argument));
            if (BringsItsRelation(argument)) AddAll(argument, framework.PremisesOf(argument));
        }
        _bringing = new Reach(new CompressedRows(framework.Count, above.ToArray(), below.ToArray()));
        for (var argument = 0; argument < framework.Count; argument++)
            if (!BringsItsRelation(argument)) AddAll(argument, framework.PremisesOf(argument));
        _needing = new Reach(new CompressedRows(framework.Count, below.ToArray(), above.ToArray()));

        void AddAll(int argument, ReadOnlySpan<int> supporters)
        {
            foreach (var supporter in supporters)
            {
                above.Add(argument);
                below.Add(supporter);
            }
        }
    }

    public IEnumerable<(int Attacker, int Target)> Attacks(ComplexAttacks kinds, CancellationToken cancellationToken)
    {
        for (var target = 0; target < _framework.Count; target++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var attacker in _framework.AttackersOf(target).ToArray())
            {
                if (kinds.HasFlag(ComplexAttacks.Supported)) foreach (var other in _bringing.From(attacker)) yield return (other, target);
                if (kinds.HasFlag(ComplexAttacks.Secondary)) foreach (var other in _needing.From(target)) yield return (attacker, other);
                if (kinds.HasFlag(ComplexAttacks.Mediated)) foreach (var other in _bringing.From(target)) yield return (attacker, other);
                if (kinds.HasFlag(ComplexAttacks.Extended)) foreach (var other in _needing.From(attacker)) yield return (other, target);
            }
        }
    }

    /// <summary>Whether a premise brings its relation with it: it is the only one, and nothing attacks the relation.</summary>
    private bool BringsItsRelation(int relation) => _framework.PremisesOf(relation).Length == 1 && _framework.AttackersOf(relation).IsEmpty;

    /// <summary>What can be reached from an argument along some rows, kept once found.</summary>
    private sealed class Reach(CompressedRows rows)
    {
        private readonly Dictionary<int, int[]> _found = [];
        private readonly bool[] _seen = new bool[rows.RowCount];

        public int[] From(int start)
        {
            if (_found.TryGetValue(start, out var known)) return known;
            var order = new List<int>();
            Visit(start, order);
            for (var at = 0; at < order.Count; at++) Visit(order[at], order);
            foreach (var reached in order) _seen[reached] = false;
            return _found[start] = [.. order];
        }

        private void Visit(int argument, List<int> order)
        {
            foreach (var next in rows[argument])
            {
                if (_seen[next]) continue;
                _seen[next] = true;
                order.Add(next);
            }
        }
    }
}
