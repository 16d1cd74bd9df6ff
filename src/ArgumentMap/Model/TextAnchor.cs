namespace ArgumentMap;

/// <summary>
/// Where in a source a node rests: a half-open range of Unicode code points (the W3C Web Annotation <c>TextPositionSelector</c>), the
/// paragraph, and the digest of that passage. The passage itself is not stored, so a map can be published when its source cannot.
/// </summary>
public sealed record TextAnchor
{
    /// <summary>An anchor at a range of a source.</summary>
    /// <param name="source">The id of the <see cref="SourceDocument"/>.</param>
    /// <param name="start">The offset of the first code point, counted from 0.</param>
    /// <param name="end">The offset behind the last code point; not before <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is negative or runs backwards.</exception>
    public TextAnchor(string source, int start, int end)
    {
        if (start < 0) throw new ArgumentOutOfRangeException(nameof(start), start, "An anchor's start is not negative.");
        if (end < start) throw new ArgumentOutOfRangeException(nameof(end), end, "An anchor's end is not before its start.");
        (Source, Start, End) = (source, start, end);
    }

    /// <summary>The id of the <see cref="SourceDocument"/>.</summary>
    public string Source { get; init => field = Guard.Id(value, nameof(Source)); }

    /// <summary>The paragraph in which the passage starts: the non-blank lines of the text counted from 1; null where nobody has said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? Paragraph
    {
        get;
        init => field = value is null or >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Paragraph), value, "Paragraphs are counted from 1.");
    }

    /// <summary>The offset of the first code point, counted from 0.</summary>
    public int Start { get; }

    /// <summary>The offset behind the last code point.</summary>
    public int End { get; }

    /// <summary>The SHA-256 of the passage in UTF-8, 64 lower-case hexadecimal digits; null where nobody has said.</summary>
    /// <exception cref="ArgumentException">The value is no such digest.</exception>
    public string? Sha256 { get; init => field = Guard.Sha256(value, nameof(Sha256)); }

    /// <summary>What a file said of the anchor that the model has no word for.</summary>
    public ExtensionData Extensions { get; init => field = Guard.NotNull(value, nameof(Extensions)); } = ExtensionData.Empty;
}
