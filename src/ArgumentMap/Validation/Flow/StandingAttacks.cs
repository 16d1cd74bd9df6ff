namespace ArgumentMap.Validation.Flow;

/// <summary>
/// Which attacks of a map stand: nothing attacks them, their premises or what those rest on. What strikes back from the very thing that is
/// attacked is no answer, since that only says again that the two exclude each other; nor is what an objection says against its own ground.
/// </summary>
internal sealed class StandingAttacks
{
    /// <summary>
    /// So many attackers of a node are known: enough to find one beside the target of an attack and its premise. Each node is passed on at
    /// most so often, and the whole takes O(nodes + edges), in circles too. An attack on several targets at once may be taken to stand
    /// where an answer to it is only the fourth.
    /// </summary>
    private const int MostAttackers = 3;

    private readonly ArgumentGraph _map;
    private readonly Dictionary<string, List<string>> _attackers = new(StringComparer.Ordinal);

    public StandingAttacks(ArgumentGraph map)
    {
        _map = map;
        var flow = new SupportFlow(map, withRephrases: true);
        var waiting = new Queue<(ArgumentNode Node, string Attacker)>();
        foreach (var attack in map.Relations.Where(relation => relation.Kind == RelationKind.Attack))
            foreach (var target in map.ConclusionsOf(attack.Id)) Tell(target, AttackerOf(attack));
        while (waiting.Count > 0)
        {
            var (node, attacker) = waiting.Dequeue();
            foreach (var above in flow.Above(node)) Tell(above, attacker);
        }

        void Tell(ArgumentNode node, string attacker)
        {
            if (!_attackers.TryGetValue(node.Id, out var known)) _attackers.Add(node.Id, known = new List<string>(1));
            if (known.Count == MostAttackers || known.Contains(attacker)) return;
            known.Add(attacker);
            waiting.Enqueue((node, attacker));
        }
    }

    /// <summary>Whether an attack stands.</summary>
    public bool Contains(Relation attack)
    {
        var own = _map.ConclusionsOf(attack.Id).Select(target => target.Id).Append(AttackerOf(attack)).ToList();
        return !_map.PremisesOf(attack.Id).Prepend(attack)
            .Any(node => _attackers.TryGetValue(node.Id, out var attackers) && attackers.Exists(attacker => !own.Contains(attacker)));
    }

    /// <summary>Who attacks: the one premise, or several by the step that joins them.</summary>
    private string AttackerOf(Relation attack) => _map.PremisesOf(attack.Id) is [var premise] ? premise.Id : attack.Id;
}
