namespace ArgumentMap.Analysis;

/// <summary>
/// Which node a map prefers to which, through any number of preference relations, and so which attacks fail: those on a node that is
/// strictly preferred to one of their premises. What a node is preferred to is found by one search and kept, so the cost is O(nodes asked
/// about that have a preference × preference relations); a map without any costs nothing.
/// </summary>
/// <typeparam name="T">What stands for a node: itself, or its number.</typeparam>
/// <param name="lesserThan">What a node is preferred to directly, by each relation.</param>
internal sealed class StrictPreferences<T>(Func<T, IEnumerable<T>> lesserThan) where T : notnull
{
    private static readonly HashSet<T> Nothing = [];

    private readonly Dictionary<T, HashSet<T>> _below = [];

    /// <summary>Whether an attack fails: its target is preferred to one of its premises, and that not to the target.</summary>
    public bool Block(IEnumerable<T> premises, T target)
    {
        var below = Below(target);
        return below.Count > 0 && premises.Any(premise => below.Contains(premise) && !Below(premise).Contains(target));
    }

    private HashSet<T> Below(T node)
    {
        if (_below.TryGetValue(node, out var known)) return known;
        if (!lesserThan(node).Any()) return Nothing;
        var below = new HashSet<T>();
        var waiting = new Stack<T>();
        waiting.Push(node);
        while (waiting.Count > 0)
            foreach (var lesser in lesserThan(waiting.Pop()))
                if (below.Add(lesser)) waiting.Push(lesser);
        return _below[node] = below;
    }
}
