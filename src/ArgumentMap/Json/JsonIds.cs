#if NET9_0_OR_GREATER
using System.Text;
#endif
using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>
/// Finds the nodes that a file names, without a string for each time that it does. Many are looked for one after another, before anything
/// is done with them: the places of a large map's nodes are far apart in memory, and the processor fetches several of them at a time where
/// none waits for another.
/// </summary>
/// <param name="input">The file.</param>
/// <param name="map">The map, which has all its nodes.</param>
/// <param name="ends">Where the strings start that name them.</param>
internal sealed class JsonIds(JsonInput input, ArgumentGraph map, ChunkedList<int> ends)
{
    private readonly NodeSlot?[] _found = new NodeSlot?[Math.Min(ends.Count, 256)];
    private int _first;
    private int _count;

    /// <summary>What the looks ahead saw, added up: of no account, but a look of which nothing comes would be left out.</summary>
    public int Seen { get; private set; }

#if NET9_0_OR_GREATER
    private char[] _letters = new char[256];
#endif

    /// <summary>The node that one of the strings names; null for none.</summary>
    public NodeSlot? NodeOf(int end)
    {
        if (end < _first || end >= _first + _count) LookFor(end);
        return _found[end - _first];
    }

    private void LookFor(int first)
    {
        (_first, _count) = (first, Math.Min(_found.Length, ends.Count - first));
        for (var i = 0; i < _count; i++) _found[i] = NodeAt(ends[first + i]);
        // What an edge will be added to is looked at only so that it is near by then.
        for (var i = 0; i < _count; i++) Seen += _found[i]?.Degree ?? 0;
        for (var i = 0; i < _count; i++) Seen += _found[i]?.Room ?? 0;
    }

    private NodeSlot? NodeAt(int offset)
    {
#if NET9_0_OR_GREATER
        var text = input.Utf8.Slice(offset + 1);
        var length = text.IndexOfAny((byte)'"', (byte)'\\');
        if (text[length] == '"')
        {
            if (map.TryFindSlot(text.Slice(0, length), out var slot)) return slot;
            if (length > _letters.Length) _letters = new char[length];
            return map.FindSlot(_letters.AsSpan(0, Encoding.UTF8.GetChars(text.Slice(0, length), _letters)));
        }
#endif
        var json = new Utf8JsonReader(input.Utf8.Slice(offset), isFinalBlock: false, default);
        json.Read();
        return map.FindSlot(json.GetString().AsSpan());
    }
}
