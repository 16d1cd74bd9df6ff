using System.Text;
using ArgumentMap.Wording;

namespace ArgumentMap;

/// <summary>
/// The text of a source, to make anchors from and to check them against. Offsets are Unicode code points; a paragraph is a non-blank
/// line, counted from 1. Immutable and safe for concurrent use.
/// </summary>
/// <example><code>
/// var text = SourceText.FromString("The survey counts 40,000 riders.\n\nIt was made in spring.");
/// var map = ArgumentJson.Read("tram.json");
/// map.AddSource(text.Describe(new SourceDocument("report", "The survey's report")));
/// map.Add(new Claim("spring", "The survey is of spring alone.") { Anchors = [text.Anchor("report", "made in spring")] });
/// Console.WriteLine(text.Verify(map, "report").Count); // 0
/// </code></example>
public sealed partial class SourceText
{
    private readonly string _text;
    private readonly CodePoints _points;

    private SourceText(string text, string? fileName)
    {
        _text = text;
        _points = new CodePoints(text);
        FileName = fileName;
        Paragraphs = FindParagraphs().ToValueList();
        Sha256 = Digest.Of(text);
    }

    /// <summary>The file that the text was loaded from, for messages; null for a text from memory.</summary>
    public string? FileName { get; }

    /// <summary>The length in code points.</summary>
    public int Length => _points.Count;

    /// <summary>The SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>The ranges of the paragraphs, without their line ends; the first is paragraph 1.</summary>
    public IReadOnlyList<TextRange> Paragraphs { get; }

    /// <summary>A text from memory.</summary>
    /// <exception cref="ArgumentException">The text has a lone surrogate.</exception>
    public static SourceText FromString(string text) => new(Guard.Text(text, nameof(text)), null);

    /// <summary>Loads a file in UTF-8. A byte order mark is passed over and does not count.</summary>
    /// <exception cref="MapFormatException">The file is not UTF-8.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SourceText Load(string path)
    {
        var bytes = File.ReadAllBytes(Guard.NotNull(path, nameof(path)));
        var skip = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        try
        {
            return new SourceText(new UTF8Encoding(false, true).GetString(bytes, skip, bytes.Length - skip), path);
        }
        catch (DecoderFallbackException fault)
        {
            throw new MapFormatException(new MapLocation(path), "text in UTF-8",
                $"a byte that is not UTF-8 at offset {skip + fault.Index}");
        }
    }

    /// <summary>The number of the paragraph in which an offset lies, or null where it lies in none.</summary>
    public int? ParagraphAt(int offset)
    {
        // The last paragraph that starts at or before the offset is the only one that can hold it.
        var (low, high) = (0, Paragraphs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Paragraphs[middle].Start <= offset) low = middle + 1;
            else high = middle;
        }
        return low > 0 && Paragraphs[low - 1].Contains(offset) ? low : null;
    }

    /// <summary>The passage at a range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in the text.</exception>
    public string Passage(TextRange range) => IsInside(range.Start, range.End)
        ? Cut(range.Start, range.End)
        : throw new ArgumentOutOfRangeException(nameof(range), range, $"The text has {Counted.Of(Length, "code point")}.");

    /// <summary>The passage that an anchor points to, whatever digest it carries.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The anchor does not lie in the text.</exception>
    /// <exception cref="ArgumentException">The anchor points to no passage.</exception>
    public string Passage(TextAnchor anchor) => Passage(Guard.NotNull(anchor, nameof(anchor)).Range
        ?? throw new ArgumentException($"The anchor '{anchor}' points to no passage: it has neither start nor end.", nameof(anchor)));

    /// <summary>Every place where a passage stands, to the letter; places may overlap.</summary>
    /// <exception cref="ArgumentException">The passage has a lone surrogate.</exception>
    public IEnumerable<TextRange> Find(string passage) => Found(Guard.Text(passage, nameof(passage)));

    private IEnumerable<TextRange> Found(string passage)
    {
        if (passage.Length == 0) yield break;
        for (var index = _text.IndexOf(passage, StringComparison.Ordinal); index >= 0; index = _text.IndexOf(passage, index
            + 1, StringComparison.Ordinal))
            yield return new TextRange(_points.ToOffset(index), _points.ToOffset(index + passage.Length));
    }

    /// <summary>An anchor at a range, with paragraph and digest.</summary>
    /// <param name="sourceId">The id that the map gives this source.</param>
    /// <param name="range">The range.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in the text.</exception>
    public TextAnchor Anchor(string sourceId, TextRange range) =>
        new(Guard.NotNull(sourceId, nameof(sourceId)), range.Start, range.End)
        {
            Paragraph = ParagraphAt(range.Start),
            Sha256 = Digest.Of(Passage(range)),
        };

    /// <summary>An anchor at the first place where a passage stands, with paragraph and digest.</summary>
    /// <param name="sourceId">The id that the map gives this source.</param>
    /// <param name="passage">The passage, to the letter.</param>
    /// <exception cref="ArgumentException">The text does not contain the passage.</exception>
    public TextAnchor Anchor(string sourceId, string passage)
    {
        Guard.NotNull(sourceId, nameof(sourceId));
        foreach (var range in Find(passage)) return Anchor(sourceId, range);
        throw new ArgumentException("The text does not contain the passage to the letter.", nameof(passage));
    }

    /// <summary>What a map's source should say of this text: the same source with this text's digest and length.</summary>
    public SourceDocument Describe(SourceDocument source) =>
        Guard.NotNull(source, nameof(source)) with { Sha256 = Sha256, Length = Length };

    /// <summary>
    /// Checks a map against this text: the source's digest and length, and of every anchor in that source the range, the paragraph and
    /// the digest. An anchor without a range is held to its paragraph alone; where it has none either, there is nothing to check.
    /// O(text + anchored characters) where all is well; what faults is looked for as <see cref="FindAgain"/> does, to explain it.
    /// </summary>
    /// <param name="map">The map.</param>
    /// <param name="sourceId">The source that this is the text of; may be left out where the map has only one.</param>
    /// <returns>The faults, source first, then node by node in the map's order; none where all is well.</returns>
    /// <exception cref="KeyNotFoundException">The map has no such source.</exception>
    /// <exception cref="ArgumentException">No source is named and the map does not have exactly one.</exception>
    public ValueList<AnchorFault> Verify(ArgumentGraph map, string? sourceId = null)
    {
        var source = SourceOf(map, sourceId);
        var faults = new List<AnchorFault>(FaultsOf(source).Select(fault => Explained(fault, source)));
        var reasons = FindAgain(map, source.Id).Where(repair => !repair.IsOrphan)
            .ToDictionary(repair => (repair.Node, repair.Index), repair => repair.Reason);
        foreach (var (node, index, anchor) in AnchorsIn(map, source.Id))
            if (FirstFaultOf(node, anchor) is { } fault)
                faults.Add(reasons.TryGetValue((node.Id, index), out var reason) && reason.Length > 0
                    ? fault with { Explanation = reason }
                    : fault);
        return faults.ToValueList();
    }

    /// <summary>The file and the length, as in <c>report.txt: 1200 code points</c>.</summary>
    public override string ToString() => $"{FileName ?? "a text"}: {Counted.Of(Length, "code point")}";

    /// <summary>What a source says of its text that is not true of this one.</summary>
    internal IEnumerable<AnchorFault> FaultsOf(SourceDocument source)
    {
        if (source.Sha256 is { } sha256 && sha256 != Sha256)
            yield return new AnchorFault(AnchorProblem.SourceDigest, source.Id, null, null, sha256, Sha256);
        if (source.Length is { } length && length != Length)
            yield return new AnchorFault(AnchorProblem.SourceLength, source.Id, null, null, Counted.Of(length, "code point"),
                Counted.Of(Length, "code point"));
    }

    /// <summary>
    /// Whether an anchor has this problem, whatever others it has; null where it has not. Outside the text it has no other.
    /// </summary>
    internal AnchorFault? FaultOf(ArgumentNode node, TextAnchor anchor, AnchorProblem problem) =>
        Disagreement(anchor, problem) is var (expected, found)
        ? new AnchorFault(problem, anchor.Source, node.Id, anchor, expected, found)
        : null;

    /// <summary>The problem of an anchor that explains the others, where it has several.</summary>
    private AnchorFault? FirstFaultOf(ArgumentNode node, TextAnchor anchor) =>
        FaultOf(node, anchor, AnchorProblem.OutOfRange) ?? FaultOf(node, anchor, AnchorProblem.PassageDigest)
            ?? FaultOf(node, anchor, AnchorProblem.Paragraph);

    private (string Expected, string Found)? Disagreement(TextAnchor anchor, AnchorProblem problem)
    {
        if (anchor.Range is not { } range)
            return problem == AnchorProblem.Paragraph && anchor.Paragraph > Paragraphs.Count
                ? ($"paragraph {anchor.Paragraph}", $"a text of {Counted.Of(Paragraphs.Count, "paragraph")}")
                : null;
        if (!IsInside(range.Start, range.End))
            return problem == AnchorProblem.OutOfRange
                ? ($"{range.Start} to {range.End}", $"a text of {Counted.Of(Length, "code point")}")
                : null;
        if (problem == AnchorProblem.PassageDigest && anchor.Sha256 is { } sha256 && Digest.Of(Cut(range.Start, range.End)) is var digest
            && digest != sha256)
            return (sha256, digest);
        if (problem == AnchorProblem.Paragraph && anchor.Paragraph is { } paragraph && ParagraphAt(range.Start) is var actual
            && actual != paragraph)
            return ($"paragraph {paragraph}", actual is null ? "no paragraph" : $"paragraph {actual}");
        return null;
    }

    private bool IsInside(int start, int end) => start >= 0 && end >= start && end <= Length;

    private string Cut(int start, int end)
    {
        var (from, to) = (_points.ToIndex(start), _points.ToIndex(end));
        return _text.Substring(from, to - from);
    }

    private IEnumerable<TextRange> FindParagraphs()
    {
        for (var start = 0; start < _text.Length;)
        {
            var newline = _text.IndexOf('\n', start);
            var end = newline < 0 ? _text.Length : newline;
            var length = end - start - (end > start && _text[end - 1] == '\r' ? 1 : 0);
            if (!string.IsNullOrWhiteSpace(_text.Substring(start, length)))
                yield return new TextRange(_points.ToOffset(start), _points.ToOffset(start + length));
            start = end + 1;
        }
    }
}
