namespace ArgumentMap.Drawing;

/// <summary>
/// Counts what hangs, out of sight, at each node of a part. Searches from 64 nodes run as one, each a bit in a word (M. Then et al., The
/// More the Merrier: Efficient Multi-Source Graph Traversal, VLDB 2014). O((nodes + edges) · (1 + cuts / 64)) where few of them share
/// what they meet at different times, 64 times that at worst.
/// </summary>
internal sealed class StubSearch
{
    private const int Bits = 64;

    private readonly NodeSlot[] _slots;
    private readonly bool[] _isDrawn;
    private readonly Dictionary<NodeSlot, int> _indexes;

    /// <param name="map">The map.</param>
    /// <param name="drawn">The ids of the nodes and relations that are drawn.</param>
    public StubSearch(ArgumentGraph map, HashSet<string> drawn)
    {
        _slots = map.Slots.ToArray();
        _isDrawn = [.. _slots.Select(slot => drawn.Contains(slot.Node.Id))];
        _indexes = new Dictionary<NodeSlot, int>(_slots.Length);
        foreach (var slot in _slots) _indexes.Add(slot, _indexes.Count);
    }

    /// <summary>The stubs, in the order of the nodes at which they are; what is beneath before what is above.</summary>
    public List<MapStub> Stubs()
    {
        var beneath = Counts(slot => slot.InEnds.Select(edge => edge.Slot));
        var above = Counts(slot => slot.OutEnds.Select(edge => edge.Slot));
        var stubs = new List<MapStub>();
        for (var i = 0; i < _slots.Length; i++)
        {
            if (beneath[i] > 0) stubs.Add(new MapStub(_slots[i].Node, IsBeneath: true, beneath[i]));
            if (above[i] > 0) stubs.Add(new MapStub(_slots[i].Node, IsBeneath: false, above[i]));
        }
        return stubs;
    }

    private int[] Counts(Func<NodeSlot, IEnumerable<NodeSlot>> next)
    {
        var hidden = Hidden(next);
        var counts = new int[_slots.Length];
        var cuts = Enumerable.Range(0, _slots.Length).Where(index => _isDrawn[index] && hidden.LengthOf(index) > 0).ToList();
        for (var first = 0; first < cuts.Count; first += Bits)
            Count(cuts.GetRange(first, Math.Min(Bits, cuts.Count - first)), hidden, counts);
        return counts;
    }

    /// <summary>From each node the neighbours that are not drawn.</summary>
    private CompressedRows Hidden(Func<NodeSlot, IEnumerable<NodeSlot>> next)
    {
        var starts = new int[_slots.Length + 1];
        var neighbours = new List<int>();
        for (var i = 0; i < _slots.Length; i++)
        {
            foreach (var slot in next(_slots[i]))
                if (_indexes[slot] is var index && !_isDrawn[index]) neighbours.Add(index);
            starts[i + 1] = neighbours.Count;
        }
        return CompressedRows.Of(starts, [.. neighbours]);
    }

    private void Count(List<int> cuts, CompressedRows hidden, int[] counts)
    {
        var (met, steps) = (new Dictionary<int, ulong>(), new int[cuts.Count]);
        var fresh = new Dictionary<int, ulong>();
        var waiting = new Queue<int>();
        for (var bit = 0; bit < cuts.Count; bit++) Meet(hidden[cuts[bit]], 1UL << bit);
        while (waiting.Count > 0)
        {
            var node = waiting.Dequeue();
            var bits = fresh[node];
            fresh.Remove(node);
            Meet(hidden[node], bits);
        }
        foreach (var entry in met)
            for (var bit = 0; bit < cuts.Count; bit++)
                if ((entry.Value >> bit & 1) == 0) continue;
                else if (IsBox(_slots[entry.Key].Node)) counts[cuts[bit]]++;
                else steps[bit]++;
        for (var bit = 0; bit < cuts.Count; bit++)
            if (counts[cuts[bit]] == 0) counts[cuts[bit]] = steps[bit];

        void Meet(ReadOnlySpan<int> nodes, ulong bits)
        {
            foreach (var node in nodes)
            {
                met.TryGetValue(node, out var known);
                var more = bits & ~known;
                if (more == 0) continue;
                met[node] = known | more;
                if (fresh.TryGetValue(node, out var waits)) fresh[node] = waits | more;
                else
                {
                    fresh.Add(node, more);
                    waiting.Enqueue(node);
                }
            }
        }
    }

    private static bool IsBox(ArgumentNode node) => node is not Relation { HasWords: false };
}
