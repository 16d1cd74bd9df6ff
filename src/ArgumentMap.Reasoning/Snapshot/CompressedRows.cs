using System.Runtime.Intrinsics;

namespace ArgumentMap.Reasoning;

/// <summary>
/// Rows of integers in one array, each row a stretch of it (compressed sparse rows). Built by counting in O(rows + values); within a row
/// the values keep the order in which they were given.
/// </summary>
internal sealed class CompressedRows
{
    /// <summary>How many values more than it returns a buffer for <see cref="Gather"/> must have room for.</summary>
    public const int GatherMargin = 8;

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

    private CompressedRows(int[] starts, int[] values) => (_starts, _values) = (starts, values);

    /// <summary>Rows that stand one behind the other as they are to be; nothing is copied.</summary>
    /// <param name="starts">Where each row starts, and at last how many values there are.</param>
    /// <param name="values">The values.</param>
    public static CompressedRows Of(int[] starts, int[] values) => new(starts, values);

    /// <summary>Starts and values as arrays, for loops that must not build a span for each row.</summary>
    public (int[] Starts, int[] Values) Arrays => (_starts, _values);

    public int RowCount => _starts.Length - 1;

    /// <summary>Where each row starts in <see cref="Values"/>; one more than there are rows.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    public ReadOnlySpan<int> Values => _values;

    public ReadOnlySpan<int> this[int row] => Between(row, row + 1);

    /// <summary>The values of several neighbouring rows.</summary>
    public ReadOnlySpan<int> Between(int first, int end) => _values.AsSpan(_starts[first], _starts[end] - _starts[first]);

    /// <summary>
    /// Copies rows one behind the other. A short row is copied as eight values whatever its length, and the next one put over what is too
    /// much: a loop of its own would end where the processor does not expect it, which costs more than the copy.
    /// </summary>
    /// <param name="rows">Which rows.</param>
    /// <param name="buffer">Takes the values, with room for <see cref="GatherMargin"/> more.</param>
    /// <returns>How many values there are.</returns>
    public int Gather(ReadOnlySpan<int> rows, Span<int> buffer)
    {
        var count = 0;
        foreach (var row in rows)
        {
            var (start, length) = (_starts[row], _starts[row + 1] - _starts[row]);
            if (length <= GatherMargin && start + GatherMargin <= _values.Length) Vector256.Create(_values.AsSpan(start)).CopyTo(buffer[count..]);
            else _values.AsSpan(start, length).CopyTo(buffer[count..]);
            count += length;
        }
        return count;
    }

    /// <summary>The same rows, of each value in a row only the first. O(rows + values + highest value).</summary>
    public CompressedRows WithoutRepetition()
    {
        var highest = -1;
        foreach (var value in _values) highest = Math.Max(highest, value);
        var lastRow = new int[highest + 1];
        var starts = new int[_starts.Length];
        var kept = new int[_values.Length];
        var count = 0;
        for (var row = 0; row < RowCount; row++)
        {
            foreach (var value in this[row])
            {
                if (lastRow[value] == row + 1) continue;
                lastRow[value] = row + 1;
                kept[count++] = value;
            }
            starts[row + 1] = count;
        }
        return count == _values.Length ? this : new CompressedRows(starts, kept[..count]);
    }

    /// <summary>The rows by value: row v of the answer holds the rows that have v, in rising order. O(rows + values).</summary>
    public CompressedRows Transposed(int rowCount)
    {
        var rowOf = new int[_values.Length];
        for (var row = 0; row < RowCount; row++) rowOf.AsSpan(_starts[row], _starts[row + 1] - _starts[row]).Fill(row);
        return new CompressedRows(rowCount, _values, rowOf);
    }
}
