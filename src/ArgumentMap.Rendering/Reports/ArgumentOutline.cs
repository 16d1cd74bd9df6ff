namespace ArgumentMap.Rendering;

/// <summary>
/// Maps as nested lists in Markdown: a statement, and below it what speaks for and against it. What is used twice is written out once
/// and marked with an upward arrow the second time; circles end there too.
/// </summary>
public static class ArgumentOutline
{
    /// <summary>The map as a Markdown text.</summary>
    public static string ToOutline(this ArgumentGraph map, OutlineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new OutlineWriter(map, options ?? OutlineOptions.Default).Write();
    }
}
