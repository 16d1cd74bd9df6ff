namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>The places of some vertices in their layer, in ascending order, kept until the next are asked for.</summary>
internal sealed class SortedPlaces
{
    private int[] _places = [];

    /// <summary>The places of vertices. O(vertices × log vertices).</summary>
    public ReadOnlySpan<int> Of(ReadOnlySpan<int> vertices, VertexOrder order)
    {
        if (_places.Length < vertices.Length) _places = new int[vertices.Length * 2];
        for (var i = 0; i < vertices.Length; i++) _places[i] = order.Positions[vertices[i]];
        var places = _places.AsSpan(0, vertices.Length);
        places.Sort();
        return places;
    }
}
