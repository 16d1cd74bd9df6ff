namespace ArgumentMap.Interchange.Xml;

/// <summary>What can be told of a file from its first bytes.</summary>
internal static class XmlHead
{
    private const int Most = 4096;

    /// <summary>Whether it looks like XML with a tag of that name near its start.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="start">How the tag starts, as in <c>&lt;graphml</c>.</param>
    public static bool Has(ReadOnlyMemory<byte> bytes, ReadOnlySpan<byte> start)
    {
        var head = XmlEncoding.HeadInUtf8(bytes.Span[..Math.Min(bytes.Length, Most)]);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) head = head[3..];
        if (!head.TrimStart(" \t\r\n"u8).StartsWith("<"u8)) return false;
        for (int at; (at = head.IndexOf(start)) >= 0; head = head[(at + start.Length)..])
            if (at + start.Length == head.Length || " \t\r\n/>"u8.Contains(head[at + start.Length])) return true;
        return false;
    }
}
