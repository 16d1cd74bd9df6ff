namespace ArgumentMap.Reasoning;

/// <summary>What the writers of apx and bag share: names in quotes, which bag has where they could not be read back without.</summary>
internal static class FactWriter
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create(",()\"\\");

    public static string Name(string id) => id.AsSpan().ContainsAny(Special) || id.Any(char.IsWhiteSpace) || StartsComment(id)
        ? Quoted(id)
        : id;

    public static string Quoted(string id) => $"\"{Escaped(id)}\"";

    private static string Escaped(string id) => id
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    private static bool StartsComment(string id) => id[0] is '%' or '#' || id.StartsWith("//", StringComparison.Ordinal);
}
