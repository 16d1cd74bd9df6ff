namespace ArgumentMap;

/// <summary>
/// Translates between offsets in Unicode code points and in UTF-16 units of one text. O(1) and free where the text has no surrogate.
/// </summary>
internal sealed class CodePoints
{
    private readonly string _text;

    /// <summary>The UTF-16 index of each code point and of the end; null where the two are the same.</summary>
    private readonly int[]? _indexes;

    public CodePoints(string text)
    {
        _text = text;
        if (text.Any(char.IsSurrogate)) _indexes = [.. Indexes(text)];
    }

    public int Count => _indexes is null ? _text.Length : _indexes.Length - 1;

    public int ToIndex(int offset) => _indexes is null ? offset : _indexes[offset];

    public int ToOffset(int index)
    {
        if (_indexes is null) return index;
        var at = Array.BinarySearch(_indexes, index);
        return at >= 0 ? at : ~at - 1;
    }

    private static IEnumerable<int> Indexes(string text)
    {
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1) yield return i;
        yield return text.Length;
    }
}
