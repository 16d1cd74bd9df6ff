namespace ArgumentMap.Validation.Flow;

/// <summary>
/// The links of a corpus that call two statements contradictory, seen from a thesis for which both are reasons. Where neither rests on the
/// other, the thesis has one of them whichever holds, so that neither speaks against it; nor does a reason that only bears out what
/// contradicts another. A pair and a step are looked at once: O(what lies above them).
/// </summary>
internal sealed class RivalReasons(ArgumentCorpus corpus, MergedCorpus merged)
{
    private readonly SupportFlow _flow = new(merged.Map, withRephrases: true);
    private readonly Dictionary<(string, string), bool> _joined = [];
    private readonly Dictionary<string, List<Relation>> _attacks = new(StringComparer.Ordinal);

    /// <summary>
    /// Whether a step from a statement that is on both sides only excludes, at its end, another reason for the same thesis.
    /// </summary>
    public bool Have(Relation step, Parting parting)
    {
        var attacks = AttacksAt(step).Where(attack => parting.Sides.IsAgainst(attack.Id)).ToList();
        return attacks.Count > 0 && attacks.All(attack => IsContradiction(attack)
            && merged.Map.ConclusionsOf(attack.Id).All(other => parting.Sides.IsFor(other.Id) && !AreJoined(parting.Statement, other)));
    }

    /// <summary>The attacks to which a step leads: itself, or those made by what it bears out.</summary>
    private List<Relation> AttacksAt(Relation step)
    {
        if (!_attacks.TryGetValue(step.Id, out var attacks))
        {
            attacks = step.Kind == RelationKind.Attack
                ? [step]
                : [.. _flow.AllAbove(step).SelectMany(AttacksOf).Distinct()];
            _attacks.Add(step.Id, attacks);
        }
        return attacks;
    }

    private IEnumerable<Relation> AttacksOf(ArgumentNode node) => node is Relation { Kind: RelationKind.Attack } attack
        ? [attack]
        : merged.Map.RelationsFrom(node.Id, RelationKind.Attack);

    private bool IsContradiction(Relation attack) =>
        merged.LinkOf(attack.Id) is { } link && corpus.Links[link].Kind == CorpusLinkKind.Contradicts;

    private bool AreJoined(ArgumentNode statement, ArgumentNode other)
    {
        var pair = (statement.Id, other.Id);
        if (!_joined.TryGetValue(pair, out var joined)) _joined.Add(pair, joined = IsAbove(statement, other) || IsAbove(other, statement));
        return joined;
    }

    private bool IsAbove(ArgumentNode node, ArgumentNode other) => _flow.AllAbove(node).Any(above => above.Id == other.Id);
}
