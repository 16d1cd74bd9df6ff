namespace ArgumentMap;

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

    /// <summary>Rows of the numbers 0 … n−1, each in the row that is named for it.</summary>
    public static CompressedRows OfNumbers(int rowCount, ReadOnlySpan<int> rowOf)
    {
        var numbers = new int[rowOf.Length];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = i;
        return new CompressedRows(rowCount, rowOf, numbers);
    }

    /// <summary>The arcs of a directed graph by the vertex that they leave; parallel arcs become one, loops stay.</summary>
    public static CompressedRows OfArcs(int vertexCount, IEnumerable<(int From, int To)> arcs)
    {
        var (from, to) = (new List<int>(), new List<int>());
        foreach (var arc in arcs)
        {
            from.Add(arc.From);
            to.Add(arc.To);
        }
        return new CompressedRows(vertexCount, from.ToArray(), to.ToArray()).WithoutRepetition();
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

    /// <summary>How many values a row has.</summary>
    public int LengthOf(int row) => _starts[row + 1] - _starts[row];

    /// <summary>Every value with its row.</summary>
    public IEnumerable<(int Row, int Value)> Pairs()
    {
        for (var row = 0; row < RowCount; row++)
            for (var i = _starts[row]; i < _starts[row + 1]; i++)
                yield return (row, _values[i]);
    }

    /// <summary>The values of several neighbouring rows.</summary>
    public ReadOnlySpan<int> Between(int first, int end) => _values.AsSpan(_starts[first], _starts[end] - _starts[first]);

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
        return count == _values.Length ? this : new CompressedRows(starts, kept.AsSpan(0, count).ToArray());
    }

    /// <summary>The rows by value: row v of the answer holds the rows that have v, in rising order. O(rows + values).</summary>
    public CompressedRows Transposed(int rowCount)
    {
        var rowOf = new int[_values.Length];
        for (var row = 0; row < RowCount; row++) rowOf.AsSpan(_starts[row], _starts[row + 1] - _starts[row]).Fill(row);
        return new CompressedRows(rowCount, _values, rowOf);
    }
}
