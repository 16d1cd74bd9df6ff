namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>The places of many offsets of a text as lines and columns; a line ends with LF, CR or both.</summary>
internal sealed class TextPlaces
{
    private readonly string _text;
    private readonly List<int> _lines = [0];

    public TextPlaces(string text)
    {
        _text = text;
        for (var i = text.AsSpan().IndexOfAny('\n', '\r'); i >= 0;)
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            _lines.Add(i);
            var next = text.AsSpan(i).IndexOfAny('\n', '\r');
            i = next < 0 ? -1 : i + next;
        }
    }

    /// <summary>The line from 1, and the column in UTF-16 units from 1. O(log lines).</summary>
    public (int Line, int Column) At(int offset)
    {
        var found = _lines.BinarySearch(offset);
        var line = found < 0 ? ~found - 1 : found;
        return (line + 1, offset - _lines[line] + 1);
    }

    /// <summary>The place as messages name it, with the column in code points.</summary>
    public MapLocation LocationOf(int offset, string? file)
    {
        var (line, column) = At(offset);
        var before = 0;
        foreach (var letter in _text.AsSpan(offset - column + 1, column - 1))
            if (!char.IsLowSurrogate(letter)) before++;
        return new MapLocation(file, line, before + 1);
    }
}
