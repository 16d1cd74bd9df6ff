namespace ArgumentMap.Analysis;

/// <summary>
/// Which attacks of a map fail whatever else it says, since a statement that they attack is preferred to one of their premises; an undercut
/// never does. Acceptance and strengths read the map so by default.
/// </summary>
internal sealed class FailedAttacks
{
    private readonly ArgumentGraph _map;
    private readonly StrictPreferences<string> _preferences;

    public FailedAttacks(ArgumentGraph map)
    {
        _map = map;
        _preferences = new(node => map.RelationsFrom(node, RelationKind.Preference)
            .SelectMany(preference => map.ConclusionsOf(preference.Id)).Select(lesser => lesser.Id));
    }

    /// <summary>Whether an attack fails on one of its targets.</summary>
    public bool Contains(Relation attack, ArgumentNode target) =>
        target is not Relation && _preferences.Block(_map.PremisesOf(attack.Id).Select(premise => premise.Id), target.Id);
}
