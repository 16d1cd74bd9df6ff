using System.Text;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Records;
using CsvHelper;

namespace ArgumentMap.Interchange.Csv;

/// <summary>A table of a file.</summary>
/// <param name="input">The file.</param>
/// <param name="header">The names of its columns.</param>
/// <param name="options">How it is read, with its separator.</param>
internal sealed class CsvTable(MapInput input, CsvRow header, CsvReaderOptions options) : IPlaces
{
    private readonly List<CsvRow> _rows = [header];

    public MapInput Input => input;

    public bool IsEdges { get; } = CsvColumns.IsEdges(header.Cells);

    public string[] Header => header.Cells;

    /// <summary>The row at a position, of which 0 is the header.</summary>
    public CsvRow this[int index] => _rows[index];

    public int Count => _rows.Count;

    public void Add(CsvRow row) => _rows.Add(row);

    public Place Place(int row, int column) => new(this, row, column);

    /// <summary>Where a cell starts: its row is read once more.</summary>
    public MapLocation At(int row, int column)
    {
        var (cells, offset, length, line) = _rows[row];
        if (column == 0 || column >= cells.Length) return new MapLocation(input.File, line, 1);
        using var reader = CsvReader.Create(input.Bytes.Slice(offset, length).ToArray(), options);
        reader.Read();
        reader.RawRecord.Overlaps(reader.GetRawSpan(column), out var start);
        var before = Encoding.UTF8.GetString(reader.RawRecord[..start]);
        var lastLine = before[(before.LastIndexOf('\n') + 1)..];
        var lines = before.Count(letter => letter == '\n');
        return new MapLocation(input.File, line + lines, lastLine.Count(letter => !char.IsLowSurrogate(letter)) + 1);
    }
}
