using System.Text;
using ArgumentMap.Formats;
using CsvHelper;

namespace ArgumentMap.Interchange.Csv;

/// <summary>Reads the tables of a file: one, or several with empty lines between them.</summary>
internal static class CsvTables
{
    private const int MostOfHead = 65536;

    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with
    {
        HasHeader = false,
        SkipEmptyLines = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    /// <summary>Whether a file starts with the names of columns of nodes or edges.</summary>
    public static bool LooksLike(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var head = bytes[..Math.Min(bytes.Length, MostOfHead)];
            if (head.Span.StartsWith(Encoding.UTF8.Preamble)) head = head[Encoding.UTF8.Preamble.Length..];
            using var reader = CsvReader.Create(head.ToArray(), Options);
            return reader.Read() && reader.FieldCount > 1 && IsHeader(Cells(reader));
        }
        catch (CsvFormatException)
        {
            return false;
        }
    }

    /// <exception cref="MapFormatException">The file is no text in UTF-8, or its quotes do not match.</exception>
    public static List<CsvTable> Read(MapInput input, CancellationToken cancellation)
    {
        _ = input.Text;
        using var reader = CsvReader.Create(input.Bytes.ToArray(), Options);
        try
        {
            return Read(reader, input, cancellation);
        }
        catch (CsvFormatException fault)
        {
            const string Expected = "cells of which each quote has its other, and quotes in a quoted cell doubled";
            throw new MapFormatException(PlaceOf(fault, input), Expected, "others");
        }
    }

    private static List<CsvTable> Read(CsvReader reader, MapInput input, CancellationToken cancellation)
    {
        var tables = new List<CsvTable>();
        var isBehindEmptyLine = true;
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var row = new CsvRow(Cells(reader), (int)reader.ByteOffset, reader.RawRecord.Length, (int)reader.LineNumber);
            if (row.IsEmpty)
            {
                isBehindEmptyLine = true;
                continue;
            }
            if (isBehindEmptyLine && (tables.Count == 0 || IsOther(tables[^1], row)))
                tables.Add(new CsvTable(input, row, Options with { Separator = reader.Separator, TrackLineNumbers = false }));
            else tables[^1].Add(row);
            isBehindEmptyLine = false;
        }
        return tables;
    }

    /// <summary>A quote without its other takes in the rest of the file, so that the row in which it stands is the place.</summary>
    private static MapLocation PlaceOf(CsvFormatException fault, MapInput input) => fault.ByteOffset < input.Bytes.Length
        ? input.LocationOf(Encoding.UTF8.GetCharCount(input.Bytes.Span[..(int)fault.ByteOffset]))
        : new MapLocation(input.File, (int)fault.LineNumber, 1);

    /// <summary>Whether a row is the header of the other kind of table.</summary>
    private static bool IsOther(CsvTable table, CsvRow row) =>
        table.IsEdges ? CsvColumns.IsNodes(row.Cells) : CsvColumns.IsEdges(row.Cells);

    private static bool IsHeader(string[] cells) => CsvColumns.IsEdges(cells) || CsvColumns.IsNodes(cells);

    private static string[] Cells(CsvReader reader)
    {
        var cells = new string[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++) cells[i] = reader.GetString(i);
        return cells;
    }
}
