using System.Text;
using System.Text.Json;
using ArgumentMap.Wording;

namespace ArgumentMap.Json;

/// <summary>The members that the format knows of an object, in their canonical order, and how each is read.</summary>
/// <typeparam name="T">What is gathered of the object.</typeparam>
internal sealed class JsonMembers<T>
{
    private readonly byte[][] _names;
    private readonly JsonMemberReader<T>[] _readers;

    /// <param name="members">At most 64.</param>
    public JsonMembers(params (string Name, JsonMemberReader<T> Read)[] members)
    {
        Names = members.Select(member => member.Name).ToArray();
        _names = members.Select(member => Encoding.UTF8.GetBytes(member.Name)).ToArray();
        _readers = members.Select(member => member.Read).ToArray();
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>Which member's name the reader stands at; -1 for one that the format does not know.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="expected">Which is tried first: most files keep the canonical order.</param>
    public int Find(ref Utf8JsonReader json, int expected)
    {
        for (var i = expected; i < _names.Length; i++)
            if (IsAt(ref json, _names[i])) return i;
        for (var i = 0; i < expected; i++)
            if (IsAt(ref json, _names[i])) return i;
        return -1;
    }

    /// <summary>Most names differ in length or first letter already; the reader looks closer than is needed for these.</summary>
    private static bool IsAt(ref Utf8JsonReader json, byte[] name) =>
        json.ValueIsEscaped
            ? json.ValueTextEquals(name)
            : json.ValueSpan.Length == name.Length && json.ValueSpan[0] == name[0] && json.ValueSpan.SequenceEqual(name);

    public void Read(int member, JsonValues values, ref Utf8JsonReader json, ref T parts) => _readers[member](values, ref json, ref parts);

    /// <summary>The known name of which another is probably a slip; null for none.</summary>
    public string? Nearest(string name) => NearestWord.To(name, Names, maxEdits: 1);
}
