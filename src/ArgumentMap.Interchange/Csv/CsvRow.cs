namespace ArgumentMap.Interchange.Csv;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells as they stand there.</param>
/// <param name="Offset">Where it starts, in bytes.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Line">The line on which it starts.</param>
internal readonly record struct CsvRow(string[] Cells, int Offset, int Length, int Line)
{
    /// <summary>Whether all cells are empty, as a spreadsheet writes an empty line.</summary>
    public bool IsEmpty => Array.TrueForAll(Cells, cell => cell.Length == 0);
}
