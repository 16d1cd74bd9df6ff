namespace ArgumentMap;

/// <summary>
/// Some nodes of a map, as walks and checks gather them. A few are kept one by one; of many there is a bit for each node of the map, so
/// that gathering never costs more than in proportion to what is gathered. Good as long as no node is removed from the map.
/// </summary>
internal sealed class NodeSet(ArgumentGraph map)
{
    /// <summary>From one node in so many on, bits take less than entries.</summary>
    private const int Sparse = 64;

    private readonly HashSet<NodeSlot> _few = [];
    private ulong[]? _bits;

    /// <summary>How many nodes there are in it.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a node; false where it is there already.</summary>
    public bool Add(NodeSlot slot)
    {
        if (!(_bits is null ? _few.Add(slot) : Mark(_bits, slot))) return false;
        Count++;
        if (_bits is null && _few.Count * (long)Sparse > map.MostPlaces) TakeBits();
        return true;
    }

    public bool Contains(NodeSlot slot)
    {
        if (_bits is null) return _few.Contains(slot);
        var place = map.PlaceOf(slot);
        return (_bits[place >> 6] & (1UL << place)) != 0;
    }

    /// <summary>Whether the node with an id is in it.</summary>
    public bool Contains(string id) => map.FindSlot(id.AsSpan()) is { } slot && Contains(slot);

    private void TakeBits()
    {
        _bits = new ulong[(map.MostPlaces >> 6) + 1];
        foreach (var slot in _few) Mark(_bits, slot);
        _few.Clear();
        _few.TrimExcess();
    }

    private bool Mark(ulong[] bits, NodeSlot slot)
    {
        var place = map.PlaceOf(slot);
        var bit = 1UL << place;
        if ((bits[place >> 6] & bit) != 0) return false;
        bits[place >> 6] |= bit;
        return true;
    }
}
