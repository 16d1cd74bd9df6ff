namespace ArgumentMap.Wording;

/// <summary>A text of several lines where there is room for one, as in a table or a message.</summary>
internal static class OneLine
{
    private static readonly char[] Ends = ['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];

#if NET
    private static readonly System.Buffers.SearchValues<char> AnyEnd = System.Buffers.SearchValues.Create(Ends);
#endif

    /// <summary>The text's lines with a blank between them; the same text where there is but one.</summary>
    public static string Of(string text) => HasEnd(text)
        ? string.Join(" ", text.Split(Ends).Select(line => line.Trim()).Where(line => line.Length > 0))
        : text;

#if NET
    private static bool HasEnd(string text) => text.AsSpan().ContainsAny(AnyEnd);
#else
    private static bool HasEnd(string text) => text.IndexOfAny(Ends) >= 0;
#endif
}
