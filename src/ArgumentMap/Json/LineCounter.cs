namespace ArgumentMap.Json;

/// <summary>Turns rising byte offsets into lines and columns, in one walk however many are asked for.</summary>
internal sealed class LineCounter(ReadOnlyMemory<byte> utf8)
{
    private int _line = 1;
    private int _lineStart;

    /// <summary>The place of an offset, which must not lie before one asked for earlier. Columns count code points.</summary>
    public MapLocation LocationAt(long offset, string? file, string? path)
    {
        var before = utf8.Span.Slice(0, (int)Math.Min(offset, utf8.Length));
        for (int next; (next = before.Slice(_lineStart).IndexOf((byte)'\n')) >= 0; _line++) _lineStart += next + 1;
        var column = 1;
        foreach (var unit in before.Slice(_lineStart))
            if ((unit & 0xC0) != 0x80) column++;
        return new MapLocation(file, _line, column, path);
    }
}
