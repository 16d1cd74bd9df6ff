#if NET9_0_OR_GREATER
using System.Text;
#endif
using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>Finds the nodes that a file names, without a string for each time that it does.</summary>
internal sealed class JsonIds(JsonInput input, ArgumentGraph map)
{
#if NET9_0_OR_GREATER
    private char[] _letters = new char[256];
#endif

    /// <summary>The node whose id is the string that starts at an offset; null for none.</summary>
    public NodeSlot? NodeAt(int offset)
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
