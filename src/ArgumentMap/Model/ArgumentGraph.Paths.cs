namespace ArgumentMap;

/// <content>Paths through the map.</content>
public sealed partial class ArgumentGraph
{
    /// <summary>
    /// The lines of argument that end at a node: every simple path to it from a node behind which there is nothing new (a leaf or, in
    /// a circle, a node whose predecessors are all on the path). Statements and relations alternate, the start first, the node last.
    /// </summary>
    /// <param name="id">The node at which the paths end.</param>
    /// <param name="cancellationToken">Stops a long enumeration.</param>
    /// <returns>The paths, one by one as they are asked for: there can be exponentially many, so take as many as are needed.</returns>
    /// <exception cref="KeyNotFoundException">There is no such node.</exception>
    public IEnumerable<IReadOnlyList<ArgumentNode>> PathsTo(string id, CancellationToken cancellationToken = default) =>
        Paths(Slot(id), cancellationToken);

    /// <summary>The lines of argument from one node to another: every simple path, the first node first.</summary>
    /// <param name="id">The node at which the paths start.</param>
    /// <param name="targetId">The node at which they end.</param>
    /// <param name="cancellationToken">Stops a long enumeration.</param>
    /// <returns>The paths, one by one as they are asked for.</returns>
    /// <exception cref="KeyNotFoundException">There is no such node.</exception>
    public IEnumerable<IReadOnlyList<ArgumentNode>> PathsBetween(string id, string targetId, CancellationToken cancellationToken = default)
    {
        var start = Slot(id);
        var bearing = new HashSet<ArgumentNode>(Above(id)) { start.Node };
        return Paths(Slot(targetId), cancellationToken, slot => bearing.Contains(slot.Node), start);
    }

    /// <summary>Depth-first search against the edges, on a stack of its own so that a long chain cannot overflow the thread's.</summary>
    private static IEnumerable<IReadOnlyList<ArgumentNode>> Paths(
        NodeSlot end, CancellationToken cancellationToken, Func<NodeSlot, bool>? within = null, NodeSlot? start = null)
    {
        var path = new Stack<NodeSlot>([end]);
        var onPath = new HashSet<NodeSlot> { end };
        var choices = new Stack<Queue<NodeSlot>>([Behind(end)]);
        if (IsComplete()) yield return Forward();
        while (path.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (choices.Peek().Count == 0)
            {
                choices.Pop();
                onPath.Remove(path.Pop());
                continue;
            }
            var step = choices.Peek().Dequeue();
            path.Push(step);
            onPath.Add(step);
            choices.Push(Behind(step));
            if (IsComplete()) yield return Forward();
        }

        // A path that has arrived at the wanted start is not led on after it.
        Queue<NodeSlot> Behind(NodeSlot slot) => ReferenceEquals(slot, start)
            ? new()
            : new(slot.InEnds.Select(edge => edge.Slot).Distinct().Where(from => !onPath.Contains(from) && within?.Invoke(from) != false));

        bool IsComplete() => start is null ? choices.Peek().Count == 0 : ReferenceEquals(path.Peek(), start);

        List<ArgumentNode> Forward() => path.Select(slot => slot.Node).ToList();
    }
}
