namespace ArgumentMap;

/// <summary>
/// The places of a map's nodes by id. A short id in ASCII is one number, so that it is found in one step from any text without another look
/// at its letters; of any other the hash leads to where it may be. Open addressing, linear probing.
/// </summary>
internal sealed class NodeIndex
{
    private const int LongestShort = 7;
    private const ulong IsHash = 1UL << 63;

    /// <summary>Differs from run to run, so that nobody can prepare a file whose ids all get into each other's way.</summary>
    private static readonly ulong Seed = ((ulong)(uint)Guid.NewGuid().GetHashCode() << 32) | (uint)Guid.NewGuid().GetHashCode();

    private Entry[] _entries = new Entry[8];

    public int Count { get; private set; }

    /// <summary>Makes room for nodes that are about to be added.</summary>
    public void Reserve(int nodes)
    {
        var length = _entries.Length;
        while (IsTooFull(Count + nodes, length)) length *= 2;
        if (length > _entries.Length) Resize(length);
    }

    /// <summary>The place of the node with this id; null for none.</summary>
    public NodeSlot? Find(ReadOnlySpan<char> id) => _entries[IndexOf(KeyOf(id), id)].Slot;

    /// <summary>
    /// The place of the node whose id is spelled by some bytes, where these are so few and such that they need no decoding.
    /// </summary>
    /// <returns>False where they are not: then nothing is known.</returns>
    public bool TryFind(ReadOnlySpan<byte> ascii, out NodeSlot? slot)
    {
        slot = null;
        if (ascii.Length > LongestShort) return false;
        var key = (ulong)ascii.Length << 56;
        for (var i = 0; i < ascii.Length; i++)
        {
            if (ascii[i] >= 0x80) return false;
            key |= (ulong)ascii[i] << (8 * i);
        }
        slot = _entries[IndexOf(key, default)].Slot;
        return true;
    }

    /// <summary>Adds the place of a node; false where another has its id.</summary>
    public bool TryAdd(NodeSlot slot)
    {
        Reserve(1);
        var id = slot.Node.Id.AsSpan();
        var key = KeyOf(id);
        ref var entry = ref _entries[IndexOf(key, id)];
        if (entry.Slot is not null) return false;
        entry = new Entry(key, slot);
        Count++;
        return true;
    }

    /// <summary>
    /// Takes a node out; false where there is none with this id. What stands behind it moves up, so that it is found without it.
    /// </summary>
    public bool Remove(string id)
    {
        var mask = _entries.Length - 1;
        var gap = IndexOf(KeyOf(id.AsSpan()), id.AsSpan());
        if (_entries[gap].Slot is null) return false;
        for (var next = (gap + 1) & mask; _entries[next].Slot is not null; next = (next + 1) & mask)
        {
            var home = HomeOf(_entries[next].Key);
            if (((next - home) & mask) < ((next - gap) & mask)) continue;
            _entries[gap] = _entries[next];
            gap = next;
        }
        _entries[gap] = default;
        Count--;
        return true;
    }

    private static ulong KeyOf(ReadOnlySpan<char> id)
    {
        if (id.Length > LongestShort) return HashOf(id);
        var key = (ulong)id.Length << 56;
        for (var i = 0; i < id.Length; i++)
        {
            if (id[i] >= 0x80) return HashOf(id);
            key |= (ulong)id[i] << (8 * i);
        }
        return key;
    }

    private static ulong HashOf(ReadOnlySpan<char> id)
    {
#if NET
        return IsHash | (uint)string.GetHashCode(id);
#else
        return IsHash | (uint)StringComparer.Ordinal.GetHashCode(id.ToString());
#endif
    }

    /// <summary>Where an id stands, or the free place where it would.</summary>
    private int IndexOf(ulong key, ReadOnlySpan<char> id)
    {
        var index = HomeOf(key);
        while (_entries[index] is { Slot: { } slot } entry
            && (entry.Key != key || ((key & IsHash) != 0 && !slot.Node.Id.AsSpan().SequenceEqual(id))))
            index = (index + 1) & (_entries.Length - 1);
        return index;
    }

    /// <summary>Mixed as in the finalizer of MurmurHash3.</summary>
    private int HomeOf(ulong key)
    {
        var mixed = key ^ Seed;
        mixed = (mixed ^ (mixed >> 33)) * 0xFF51AFD7ED558CCD;
        mixed = (mixed ^ (mixed >> 33)) * 0xC4CEB9FE1A85EC53;
        return (int)(mixed >> 33) & (_entries.Length - 1);
    }

    private static bool IsTooFull(int nodes, int length) => nodes > length / 4 * 3;

    private void Resize(int length)
    {
        var old = _entries;
        _entries = new Entry[length];
        foreach (var entry in old)
        {
            if (entry.Slot is not { } slot) continue;
            _entries[IndexOf(entry.Key, slot.Node.Id.AsSpan())] = entry;
        }
    }

    private readonly record struct Entry(ulong Key, NodeSlot? Slot);
}
