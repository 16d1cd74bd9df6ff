using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace ArgumentMap.Reasoning;

/// <summary>
/// The names that a file has, each once and numbered as they come, without a string for each place: a hash table with open addresses. A
/// short name stands itself in its entry, so that a look goes to memory once, and not to a place, a hash and the file.
/// </summary>
/// <param name="mostNumbers">How high a number at the end of a name may be for the name to have a place of its own.</param>
internal sealed class FactNames(int mostNumbers)
{
    /// <summary>How long a name may be that stands in its entry: what twelve bytes hold beside its length.</summary>
    private const int Short = 11;

    private const uint IsLong = 0xFF000000;

    /// <summary>
    /// Other factors in every process, so that no file can be written to give all names one place. Source: D. Lemire and O. Kaser, Strongly
    /// universal string hashing is fast (2014), for the multilinear hash.
    /// </summary>
    private static readonly ulong[] Factors = [Factor(), Factor(), Factor(), Factor()];

    private readonly List<ReadOnlyMemory<byte>> _names = [];
    private readonly NumberedNames _numbered = new(mostNumbers);

    /// <summary>At least twice as many as names in them, and a power of two.</summary>
    private Entry[] _entries = new Entry[64];
    private int _inTable;

    public int Count => _names.Count;

    public string this[int number] => Encoding.UTF8.GetString(_names[number].Span);

    /// <summary>The number of a name, a new one for one that was not met yet.</summary>
    public int NumberOf(ReadOnlyMemory<byte> name)
    {
        if (_numbered.NumberIn(name.Span) is >= 0 and var number)
        {
            ref var after = ref _numbered[number];
            if (after == 0) after = Added(name);
            return after - 1;
        }
        var wanted = Key(name.Span);
        var entries = _entries;
        var place = PlaceOf(wanted, entries.Length);
        for (; entries[place].After != 0; place = (place + 1) & (entries.Length - 1))
            if (entries[place].Head == wanted.Head && entries[place].Tail == wanted.Tail
                && (wanted.Tail < IsLong || _names[entries[place].After - 1].Span.SequenceEqual(name.Span)))
                return entries[place].After - 1;
        entries[place] = wanted with { After = Added(name) };
        var known = entries[place].After - 1;
        if (2 * ++_inTable > entries.Length) Grow();
        return known;
    }

    /// <summary>A new name's number and one more.</summary>
    private int Added(ReadOnlyMemory<byte> name)
    {
        _names.Add(name);
        return _names.Count;
    }

    /// <summary>A short name and its length; of a long one a hash, which others may have too.</summary>
    private static Entry Key(ReadOnlySpan<byte> name)
    {
        if (name.Length > Short)
        {
            var hash = default(HashCode);
            hash.AddBytes(name);
            return new Entry((ulong)hash.ToHashCode(), IsLong, 0);
        }
        Span<byte> key = stackalloc byte[Short + 1];
        key.Clear();
        name.CopyTo(key);
        key[Short] = (byte)name.Length;
        return new Entry(BinaryPrimitives.ReadUInt64LittleEndian(key), BinaryPrimitives.ReadUInt32LittleEndian(key[sizeof(ulong)..]), 0);
    }

    private static int PlaceOf(Entry key, int count)
    {
        var hash = Factors[0] + ((uint)key.Head * Factors[1]) + ((key.Head >> 32) * Factors[2]) + (key.Tail * Factors[3]);
        return (int)(hash >> (64 - BitOperations.Log2((uint)count)));
    }

    private static ulong Factor() => (ulong)Random.Shared.NextInt64(long.MinValue, long.MaxValue);

    private void Grow()
    {
        var grown = new Entry[2 * _entries.Length];
        foreach (var entry in _entries)
        {
            if (entry.After == 0) continue;
            var place = PlaceOf(entry, grown.Length);
            while (grown[place].After != 0) place = (place + 1) & (grown.Length - 1);
            grown[place] = entry;
        }
        _entries = grown;
    }

    /// <param name="Head">The first eight bytes of the name.</param>
    /// <param name="Tail">The next three and the length.</param>
    /// <param name="After">The number of the name and one more; 0 for a free entry.</param>
    private readonly record struct Entry(ulong Head, uint Tail, int After);
}
