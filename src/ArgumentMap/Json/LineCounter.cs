namespace ArgumentMap.Json;

/// <summary>
/// Turns rising byte offsets into lines and columns, in one walk however many are asked for and however long the lines are.
/// </summary>
internal sealed class LineCounter(ReadOnlyMemory<byte> utf8)
{
    private int _counted;
    private int _line = 1;
    private int _column = 1;

    /// <summary>The place of an offset, which must not lie before one asked for earlier. Columns count code points.</summary>
    public MapLocation LocationAt(long offset, string? file, string? path)
    {
        var end = (int)Math.Min(offset, utf8.Length);
        var ahead = utf8.Span.Slice(_counted, end - _counted);
        for (int next; (next = ahead.IndexOf((byte)'\n')) >= 0; ahead = ahead.Slice(next + 1)) (_line, _column) = (_line + 1, 1);
        foreach (var unit in ahead)
            if ((unit & 0xC0) != 0x80) _column++;
        _counted = end;
        return new MapLocation(file, _line, _column, path);
    }
}
