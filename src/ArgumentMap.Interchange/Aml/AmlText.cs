namespace ArgumentMap.Interchange.Aml;

/// <summary>The text of an analysis, and the passages in it that propositions say where they start.</summary>
/// <param name="text">The text.</param>
internal sealed class AmlText(string text)
{
    private readonly SourceText _source = SourceText.FromString(text);
    private List<int>? _pairs;

    /// <summary>The text as a source; null where there is none.</summary>
    public SourceDocument? Source => text.Length == 0 ? null : _source.Describe(new SourceDocument(AmlWords.TextId));

    /// <summary>
    /// The passage of a proposition, if its words stand where it says, in UTF-16 units or code points; null where they do not.
    /// </summary>
    public TextAnchor? Anchor(string words, int offset)
    {
        if (words.Length == 0 || offset < 0) return null;
        if (offset <= text.Length - words.Length && string.CompareOrdinal(text, offset, words, 0, words.Length) == 0)
            return At(CodePoints(offset), words);
        return offset <= _source.Length - Length(words) && _source.Passage(new TextRange(offset, offset + Length(words))) == words
            ? At(offset, words)
            : null;
    }

    private TextAnchor At(int start, string words) => _source.Anchor(AmlWords.TextId, new TextRange(start, start + Length(words)));

    private static int Length(string words) => words.EnumerateRunes().Count();

    private int CodePoints(int offset)
    {
        _pairs ??= [.. Enumerable.Range(0, text.Length).Where(i => char.IsLowSurrogate(text[i]))];
        var at = _pairs.BinarySearch(offset);
        return offset - (at < 0 ? ~at : at);
    }
}
