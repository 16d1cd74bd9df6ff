#if NET
using System.Buffers;
#endif
using System.Globalization;
using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <summary>A buffer of JSON text: what is spelled and not yet written. It grows, but not beyond what may be written at all.</summary>
internal sealed class JsonText(MapReadOptions limits)
{
#if NET
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x2029 + 1).Select(letter => (char)letter).Where(IsEscaped)]);
#endif

    private char[] _letters = new char[4096];

    public int Length { get; private set; }

    public char[] Letters => _letters;

    public void Cut(int length) => Length = length;

    public void Append(char letter) => Room(1)[0] = letter;

    public void Append(string text) => text.AsSpan().CopyTo(Room(text.Length));

    public void Append(JsonText other, int start, int length) => other._letters.AsSpan(start, length).CopyTo(Room(length));

    public void StartLine(int indent)
    {
        var room = Room(indent + 1);
        room.Fill(' ');
        room[0] = '\n';
    }

    /// <summary>A string in quotes, with as few escapes as JSON and editors allow.</summary>
    public void AppendString(string text)
    {
        Append('"');
        var rest = text.AsSpan();
        for (int next; (next = NextEscaped(rest)) >= 0; rest = rest.Slice(next + 1))
        {
            rest.Slice(0, next).CopyTo(Room(next));
            Append(Escape(rest[next]));
        }
        rest.CopyTo(Room(rest.Length));
        Append('"');
    }

    private static int NextEscaped(ReadOnlySpan<char> text)
    {
#if NET
        return text.IndexOfAny(Escaped);
#else
        for (var i = 0; i < text.Length; i++)
            if (IsEscaped(text[i])) return i;
        return -1;
#endif
    }

    /// <summary>DEL, the C1 controls and the line and paragraph separators are legal but break editors and terminals.</summary>
    private static bool IsEscaped(char letter) => letter is '"' or '\\' or < ' ' or (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029';

    private static string Escape(char letter) => letter switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => "\\u" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture),
    };

    private Span<char> Room(int count)
    {
        var start = Length;
        if (count > _letters.Length - start)
        {
            // A letter takes a byte at the least.
            if (start + (long)count > limits.MaxBytes + 4096L) throw LimitedInput.TooLong(null, limits, "more to write");
            Array.Resize(ref _letters, (int)Math.Min(Math.Max(_letters.Length * 2L, start + (long)count), MapReadOptions.MostBytes));
        }
        Length += count;
        return _letters.AsSpan(start, count);
    }
}
