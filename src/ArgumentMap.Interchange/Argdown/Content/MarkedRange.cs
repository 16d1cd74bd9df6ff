namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>A stretch of a text that has a meaning.</summary>
/// <param name="type">Its word in the reference's JSON, such as <c>bold</c>.</param>
/// <param name="start">Where it starts, in UTF-16 units of the text.</param>
internal sealed class MarkedRange(string type, int start)
{
    public string Type => type;

    public int Start { get; } = start;

    /// <summary>The last place that is in it.</summary>
    public int Stop { get; set; } = start;

    public string? Title { get; init; }

    public string? Url { get; init; }

    public string? Tag { get; init; }
}
