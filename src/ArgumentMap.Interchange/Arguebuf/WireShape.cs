namespace ArgumentMap.Interchange.Arguebuf;

/// <summary>
/// What can be told of a binary file without reading it whole: its outermost fields are those of a graph, to the last byte.
/// </summary>
internal static class WireShape
{
    public static bool IsGraph(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty || bytes[0] is (byte)'{' or (byte)'<') return false;
        try
        {
            var isKnown = false;
            var cursor = new WireCursor(bytes, null);
            while (cursor.Next())
            {
                var field = ArguebufMessages.Graph.Find(cursor.Number);
                if (field is not null && (field.IsVarint ? !cursor.IsVarint : !cursor.IsStretch)) return false;
                isKnown |= field is not null;
                cursor.Skip();
            }
            return isKnown;
        }
        catch (MapFormatException)
        {
            return false;
        }
    }
}
