namespace ArgumentMap.Query;

/// <summary>The neighbours of every node in one array, each node's own in a stretch of it (compressed sparse rows).</summary>
internal sealed class Adjacency
{
    private readonly int[] _starts;
    private readonly int[] _neighbours;

    private Adjacency(int[] starts, int[] neighbours) => (_starts, _neighbours) = (starts, neighbours);

    public static Adjacency Of(NodeSlot[] slots, Func<NodeSlot, IEnumerable<NodeSlot>> neighboursOf, Dictionary<NodeSlot, int> indexes)
    {
        var starts = new int[slots.Length + 1];
        var neighbours = new List<int>();
        for (var i = 0; i < slots.Length; i++)
        {
            starts[i] = neighbours.Count;
            foreach (var neighbour in neighboursOf(slots[i])) neighbours.Add(indexes[neighbour]);
        }
        starts[slots.Length] = neighbours.Count;
        return new Adjacency(starts, neighbours.ToArray());
    }

    public ReadOnlySpan<int> Of(int node) => _neighbours.AsSpan(_starts[node], _starts[node + 1] - _starts[node]);
}
