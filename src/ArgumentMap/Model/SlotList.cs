using System.Collections;

namespace ArgumentMap;

/// <summary>Places of nodes in insertion order: adding, replacing and removing cost O(1) and keep the others' order.</summary>
internal sealed class SlotList : IEnumerable<NodeSlot>
{
    private NodeSlot?[] _slots = [];
    private int _used;
    private int _changes;

    public int Count { get; private set; }

    /// <summary>How many places there are, gaps included.</summary>
    public int Places => _used;

    /// <summary>Makes room for slots that are about to be added.</summary>
    public void Reserve(int slots) => Array.Resize(ref _slots, Math.Max(_slots.Length, _used + slots));

    public void Add(NodeSlot slot)
    {
        if (_used == _slots.Length) Array.Resize(ref _slots, Math.Max(4, _used * 2));
        slot.Place = _used;
        _slots[_used++] = slot;
        Count++;
        _changes++;
    }

    /// <summary>Leaves a gap; where more than half are gaps, the others move together.</summary>
    public void Remove(NodeSlot slot)
    {
        _slots[slot.Place] = null;
        Count--;
        _changes++;
        if (Count < _used / 2) Close();
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A node was added or removed during the walk.</exception>
    public IEnumerator<NodeSlot> GetEnumerator()
    {
        var changes = _changes;
        for (var i = 0; i < _used; i++)
        {
            if (_slots[i] is { } slot) yield return slot;
            if (changes != _changes) throw new InvalidOperationException("A node was added or removed while the map's nodes were walked.");
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Close()
    {
        var kept = 0;
        for (var i = 0; i < _used; i++)
        {
            if (_slots[i] is not { } slot) continue;
            slot.Place = kept;
            _slots[kept++] = slot;
        }
        Array.Clear(_slots, kept, _used - kept);
        _used = kept;
    }
}
