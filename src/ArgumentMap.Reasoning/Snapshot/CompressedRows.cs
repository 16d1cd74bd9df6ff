namespace ArgumentMap.Reasoning;

/// <summary>
/// Rows of integers in one array, each row a stretch of it (compressed sparse rows). Built by counting in O(rows + values); within a row
/// the values keep the order in which they were given.
/// </summary>
internal sealed class CompressedRows
{
    private readonly int[] _starts;
    private readonly int[] _values;

    public CompressedRows(int rowCount, ReadOnlySpan<int> rowOf, ReadOnlySpan<int> values)
    {
        _starts = new int[rowCount + 1];
        _values = new int[values.Length];
        foreach (var row in rowOf) _starts[row + 1]++;
        for (var row = 0; row < rowCount; row++) _starts[row + 1] += _starts[row];
        var free = _starts.AsSpan(0, rowCount).ToArray();
        for (var i = 0; i < values.Length; i++) _values[free[rowOf[i]]++] = values[i];
    }

    /// <summary>Where each row starts in <see cref="Values"/>; one more than there are rows.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    public ReadOnlySpan<int> Values => _values;

    public ReadOnlySpan<int> this[int row] => Between(row, row + 1);

    /// <summary>The values of several neighbouring rows.</summary>
    public ReadOnlySpan<int> Between(int first, int end) => _values.AsSpan(_starts[first], _starts[end] - _starts[first]);
}
