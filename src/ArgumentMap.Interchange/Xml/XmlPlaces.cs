using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Xml;

/// <summary>
/// The places of a text that an XML reader counts in lines and UTF-16 units: as offsets, and with columns that count code points. The lines
/// and the surrogate pairs are found once, when somebody asks.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="file">The name that messages give the file, or null.</param>
internal sealed class XmlPlaces(string text, string? file) : IPlaces
{
    private List<int>? _lines;
    private List<int>? _pairs;

    /// <inheritdoc/>
    public MapLocation At(int first, int second)
    {
        if (first < 1) return new MapLocation(file, 1, 1);
        var end = OffsetOf(first, second);
        return new MapLocation(file, first, second - (PairsBefore(end) - PairsBefore(Lines()[first - 1])));
    }

    /// <summary>The offset of a place.</summary>
    public int OffsetOf(int line, int column) => Math.Min(Lines()[Math.Min(line, Lines().Count) - 1] + column - 1, text.Length);

    /// <summary>Where the lines start. A line ends with LF, CR, or both.</summary>
    private List<int> Lines()
    {
        if (_lines is not null) return _lines;
        _lines = [0];
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) _lines.Add(i + 1);
        return _lines;
    }

    private int PairsBefore(int offset)
    {
        _pairs ??= [.. Enumerable.Range(0, text.Length).Where(i => char.IsLowSurrogate(text[i]))];
        var at = _pairs.BinarySearch(offset);
        return at < 0 ? ~at : at;
    }
}
