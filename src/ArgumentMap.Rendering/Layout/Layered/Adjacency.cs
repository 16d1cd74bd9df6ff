namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>Which items belong to each of the vertices 0 … n−1, frozen into two arrays (compressed adjacency), in the order of the items.</summary>
internal sealed class Adjacency
{
    private readonly int[] _offsets;
    private readonly int[] _items;

    /// <param name="count">The number of vertices.</param>
    /// <param name="keys">The vertex of each item.</param>
    /// <param name="values">What is listed for each item; null for its number.</param>
    public Adjacency(int count, ReadOnlySpan<int> keys, ReadOnlySpan<int> values = default)
    {
        _offsets = new int[count + 1];
        foreach (var key in keys) _offsets[key + 1]++;
        for (var i = 0; i < count; i++) _offsets[i + 1] += _offsets[i];
        _items = new int[keys.Length];
        var free = _offsets.AsSpan(0, count).ToArray();
        for (var i = 0; i < keys.Length; i++) _items[free[keys[i]]++] = values.IsEmpty ? i : values[i];
    }

    /// <summary>The items of a vertex.</summary>
    public ReadOnlySpan<int> this[int vertex] => _items.AsSpan(_offsets[vertex], Degree(vertex));

    /// <summary>How many items a vertex has.</summary>
    public int Degree(int vertex) => _offsets[vertex + 1] - _offsets[vertex];
}
