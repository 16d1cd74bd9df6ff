using ArgumentMap.Formats;

namespace ArgumentMap.Interchange.Yaml;

/// <summary>The places of many offsets of a text as lines and columns. The lines are found once, when somebody asks.</summary>
internal sealed class YamlPlaces(MapInput input)
{
    private List<int>? _lines;

    /// <summary>The place of an offset. O(log lines + line).</summary>
    public MapLocation At(int offset)
    {
        _lines ??= Lines();
        var found = _lines.BinarySearch(offset);
        var line = found < 0 ? ~found - 1 : found;
        var column = 1;
        for (var i = _lines[line]; i < offset; i++)
            if (!char.IsLowSurrogate(input.Text[i])) column++;
        return new MapLocation(input.File, line + 1, column);
    }

    private List<int> Lines()
    {
        var lines = new List<int> { 0 };
        for (var i = input.Text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = input.Text.IndexOf('\n', i + 1)) lines.Add(i + 1);
        return lines;
    }
}
