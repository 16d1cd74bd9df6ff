namespace ArgumentMap.Reasoning;

/// <summary>
/// A set of vertices that are lost together, made of such sets without a copy: one that takes thousands is as quickly joined as one that
/// takes two.
/// </summary>
internal sealed class LossSet
{
    private readonly int _vertex;
    private readonly IReadOnlyList<LossSet> _parts;

    public LossSet(int vertex) => (_vertex, _parts, Count) = (vertex, [], 1);

    /// <param name="parts">Sets that share no vertex.</param>
    public LossSet(IReadOnlyList<LossSet> parts)
    {
        _parts = parts;
        foreach (var part in parts) Count += part.Count;
    }

    /// <summary>How many vertices there are.</summary>
    public int Count { get; }

    public List<int> Vertices()
    {
        var vertices = new List<int>(Count);
        var waiting = new Stack<LossSet>([this]);
        while (waiting.TryPop(out var set))
        {
            if (set._parts.Count == 0 && set.Count == 1) vertices.Add(set._vertex);
            foreach (var part in set._parts) waiting.Push(part);
        }
        return vertices;
    }
}
