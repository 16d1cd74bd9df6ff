using ArgumentMap.Analysis;

namespace ArgumentMap.Validation.Flow;

/// <summary>
/// Which attacks of a map stand: nothing attacks them or one of their premises, and they do not fail by a preference. The others are
/// objections raised to be met. What strikes back from the very thing that is attacked is no answer, since that only says again that the
/// two exclude each other.
/// </summary>
internal sealed class StandingAttacks(ArgumentGraph map)
{
    private readonly FailedAttacks _failed = new(map);

    /// <summary>Whether an attack stands. O(the attacks on it and its premises).</summary>
    public bool Contains(Relation attack)
    {
        var targets = map.ConclusionsOf(attack.Id);
        return !targets.All(target => _failed.Contains(attack, target)) && !map.PremisesOf(attack.Id).Prepend(attack)
            .SelectMany(node => map.RelationsTo(node.Id, RelationKind.Attack))
            .Any(answer => !StrikesBack(answer, targets));
    }

    private bool StrikesBack(Relation answer, IReadOnlyList<ArgumentNode> targets) =>
        map.PremisesOf(answer.Id) is { Count: 1 } premises && targets.Any(target => target.Id == premises[0].Id);
}
