using System.Text.Json.Nodes;

namespace ArgumentMap.Cli.Editing;

/// <summary>Places in a text as editors count them: lines from 0, characters of a line in UTF-16 from 0.</summary>
internal sealed class LineIndex
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    public LineIndex(string text)
    {
        _text = text;
        for (var i = 0; text.AsSpan(i).IndexOfAny('\n', '\r') is var length and >= 0;)
        {
            i += length + 1;
            if (text[i - 1] == '\n' || i == text.Length || text[i] != '\n') _starts.Add(i);
        }
    }

    public int Count => _starts.Count;

    /// <summary>A line without its end.</summary>
    public ReadOnlySpan<char> this[int line] => _text.AsSpan(_starts[line]..EndOf(line)).TrimEnd("\r\n");

    public int OffsetOf(int line, int character) =>
        line < 0 ? 0 : line >= Count ? _text.Length : _starts[line] + Math.Clamp(character, 0, this[line].Length);

    public (int Line, int Character) PlaceOf(int offset)
    {
        var line = _starts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return (line, offset - _starts[line]);
    }

    /// <summary>The offset of a place as the readers count it: lines and code points from 1.</summary>
    public int OffsetOf(MapLocation location)
    {
        if (location.Line is not { } number) return 0;
        var line = Math.Clamp(number - 1, 0, Count - 1);
        var offset = _starts[line];
        for (var column = 1; column < (location.Column ?? 1) && offset < EndOf(line); column++)
            offset += char.IsHighSurrogate(_text[offset]) && offset + 1 < _text.Length ? 2 : 1;
        return offset;
    }

    public JsonObject RangeOf(int start, int end) => new() { ["start"] = Position(start), ["end"] = Position(Math.Max(start, end)) };

    /// <summary>From a place to the end of its line: what is underlined where no more is known.</summary>
    public JsonObject RestOfLine(int offset)
    {
        var (line, _) = PlaceOf(offset);
        return RangeOf(offset, _starts[line] + this[line].TrimEnd().Length);
    }

    private int EndOf(int line) => line + 1 < Count ? _starts[line + 1] : _text.Length;

    private JsonObject Position(int offset)
    {
        var (line, character) = PlaceOf(offset);
        return new() { ["line"] = line, ["character"] = character };
    }
}
