namespace ArgumentMap.Reasoning;

/// <summary>
/// Which node a map prefers to which, through any number of preference relations. What a node is preferred to is found by one search and
/// kept, so the cost is O(nodes asked about that have a preference × preference relations); a map without any costs nothing.
/// </summary>
/// <param name="map">The map.</param>
/// <param name="withdrawn">Preferences that do not count.</param>
internal sealed class Preferences(MapSnapshot map, HashSet<int> withdrawn)
{
    private static readonly HashSet<int> Nothing = [];

    private readonly Dictionary<int, HashSet<int>> _below = [];

    /// <summary>Whether one node is preferred to another and the other not to it.</summary>
    public bool IsStrict(int preferred, int other) => Below(preferred).Contains(other) && !Below(other).Contains(preferred);

    private HashSet<int> Below(int node)
    {
        if (_below.TryGetValue(node, out var known)) return known;
        if (map.RelationsFrom(node, RelationKind.Preference).IsEmpty) return Nothing;
        var below = new HashSet<int>();
        var waiting = new Stack<int>([node]);
        while (waiting.Count > 0)
            foreach (var preference in map.RelationsFrom(waiting.Pop(), RelationKind.Preference))
            {
                if (withdrawn.Contains(preference)) continue;
                foreach (var lesser in map.ConclusionsOf(preference))
                    if (below.Add(lesser)) waiting.Push(lesser);
            }
        return _below[node] = below;
    }
}
