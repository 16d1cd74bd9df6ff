namespace ArgumentMap;

/// <summary>
/// Where in a source a node rests: in the source as a whole, at a place that readers find (page, section, time, fragment, paragraph), or
/// at a passage of its text, given by offsets and digest. These can be combined. The passage itself is not stored, so a map can be
/// published when its source cannot.
/// <code>
/// new TextAnchor("lse")                                   // the source as a whole
/// new TextAnchor("lse") { Page = "12" }                   // a page of it
/// new TextAnchor("lse", 320, 412) { Paragraph = 4 }       // a passage of its text
/// </code>
/// </summary>
/// <remarks>
/// In the terms of the W3C Web Annotation Data Model an anchor is a <c>SpecificResource</c> whose source is the document; without a
/// place it is the document itself. Each property names its selector.
/// </remarks>
/// <example><code>
/// var whole = new TextAnchor("study");
/// var page = new TextAnchor("study") { Page = "12", Section = "Results" };
/// var passage = new TextAnchor("study", 320, 412) { Paragraph = 4 };
/// Console.WriteLine(passage); // study paragraph 4, 320–412
/// </code></example>
public sealed record TextAnchor
{
    /// <summary>An anchor in a source as a whole; the properties say where in it.</summary>
    /// <param name="source">The id of the <see cref="SourceDocument"/>.</param>
    public TextAnchor(string source) => Source = source;

    /// <summary>An anchor at a passage of a source's text.</summary>
    /// <param name="source">The id of the <see cref="SourceDocument"/>.</param>
    /// <param name="start">The offset of the first code point, counted from 0.</param>
    /// <param name="end">
    /// The offset after the last code point; not before <paramref name="start"/>. A passage of no length says nothing: to cite a source
    /// as a whole, leave the offsets out (the check AM209 finds it).
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The range is negative or runs backwards.</exception>
    public TextAnchor(string source, int start, int end)
        : this(source)
    {
        if (start < 0) throw new ArgumentOutOfRangeException(nameof(start), start, "An anchor's start is not negative.");
        if (end < start) throw new ArgumentOutOfRangeException(nameof(end), end, "An anchor's end is not before its start.");
        Range = new TextRange(start, end);
    }

    /// <summary>The id of the <see cref="SourceDocument"/>.</summary>
    /// <exception cref="ArgumentException">The value is no id.</exception>
    public string Source { get; init => field = Guard.Id(value, nameof(Source)); }

    /// <summary>
    /// The page as it is printed, such as <c>12</c>, <c>xiv</c> or <c>12–14</c>. Web Annotation: a <c>FragmentSelector</c> that conforms to
    /// RFC 8118 (<c>page=12</c>), where it is a page of a PDF.
    /// </summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string? Page { get; init => field = Guard.OptionalText(value, nameof(Page)); }

    /// <summary>The chapter or section, by number or name. Web Annotation has no selector for it.</summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string? Section { get; init => field = Guard.OptionalText(value, nameof(Section)); }

    /// <summary>
    /// The moment or stretch of a recording. Web Annotation: a <c>FragmentSelector</c> that conforms to Media Fragments
    /// (<c>t=12:34,13:10</c>).
    /// </summary>
    public TimeRange? Time { get; init; }

    /// <summary>
    /// The fragment of the source's URL, without the <c>#</c>, which is dropped. Web Annotation: the value of a <c>FragmentSelector</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string? Fragment { get; init => field = Guard.OptionalText(value, nameof(Fragment))?.TrimStart('#'); }

    /// <summary>
    /// The paragraph in which the passage starts, or which is meant where there is no passage: the non-blank lines of the text counted
    /// from 1; null where nobody has said. Web Annotation has no selector for it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? Paragraph
    {
        get;
        init => field = value is null or >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Paragraph), value, "Paragraphs are counted from 1.");
    }

    /// <summary>
    /// The passage, as a half-open range of Unicode code points; null where the anchor points to no text. Web Annotation: a
    /// <c>TextPositionSelector</c>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is negative or runs backwards.</exception>
    public TextRange? Range
    {
        get;
        init => field = value is null or { Start: >= 0, Length: >= 0 }
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Range), value, "A range is not negative and does not run backwards.");
    }

    /// <summary>The offset of the first code point of the passage, counted from 0; null where there is no passage.</summary>
    public int? Start => Range?.Start;

    /// <summary>The offset after the last code point of the passage; null where there is no passage.</summary>
    public int? End => Range?.End;

    /// <summary>The SHA-256 of the passage in UTF-8, 64 lower-case hexadecimal digits; null where nobody has said.</summary>
    /// <exception cref="ArgumentException">The value is no such digest.</exception>
    public string? Sha256 { get; init => field = Guard.Sha256(value, nameof(Sha256)); }

    /// <summary>What a file said of the anchor that the model has no word for.</summary>
    public ExtensionData Extensions { get; init => field = Guard.NotNull(value, nameof(Extensions)); } = ExtensionData.Empty;

    /// <summary>Source and place in one line, such as <c>lse page 12</c> or <c>lse paragraph 4, 320–412</c>.</summary>
    public override string ToString()
    {
        var place = string.Join(", ",
            new[] { Place("page", "section", "paragraph"), Range is { } range ? $"{range.Start}–{range.End}" : "" }
                .Where(part => part.Length > 0));
        return place.Length == 0 ? Source : $"{Source} {place}";
    }

    /// <summary>What readers find the place by, in given words, without offsets; empty for the source as a whole.</summary>
    internal string Place(string page, string section, string paragraph)
    {
        var parts = new List<string>();
        if (Section is { Length: > 0 }) parts.Add($"{section} {Section}");
        if (Page is { Length: > 0 }) parts.Add($"{page} {Page}");
        if (Time is { } time) parts.Add(time.ToString().Replace(',', '–'));
        if (Fragment is { Length: > 0 }) parts.Add($"#{Fragment}");
        if (Paragraph is { } number) parts.Add($"{paragraph} {number}");
        return string.Join(", ", parts);
    }
}
