using CsCheck;

namespace ArgumentMap.Reasoning.Tests.Snapshot;

[Category("Random")]
public class CompressedRowsTests
{
    private static readonly Gen<(int Rows, (int Row, int Value)[] Entries)> Any =
        from rows in Gen.Int[1, 6]
        from entries in Gen.Select(Gen.Int[0, rows - 1], Gen.Int[0, 5]).Array[0, 60]
        select (rows, entries);

    [Test]
    public void Rows_keep_the_order_of_their_values() => Any.ForAll(sample =>
    {
        var rows = Build(sample.Rows, sample.Entries);

        for (var row = 0; row < sample.Rows; row++) Assert.That(rows[row].ToArray(), Is.EqualTo(ValuesOf(sample.Entries, row)));
    });

    [Test]
    public void Repetition_is_dropped_after_the_first() => Any.ForAll(sample =>
    {
        var rows = Build(sample.Rows, sample.Entries).WithoutRepetition();

        for (var row = 0; row < sample.Rows; row++) Assert.That(rows[row].ToArray(), Is.EqualTo(ValuesOf(sample.Entries, row).Distinct()));
    });

    [Test]
    public void Transposed_rows_hold_the_rows_of_each_value() => Any.ForAll(sample =>
    {
        var transposed = Build(sample.Rows, sample.Entries).Transposed(6);

        for (var value = 0; value < 6; value++)
            Assert.That(transposed[value].ToArray(),
                Is.EqualTo(sample.Entries.Where(entry => entry.Value == value).Select(entry => entry.Row).Order()));
    });

    [Test]
    public void Gathered_rows_stand_one_behind_the_other_whatever_their_lengths() =>
        Gen.Select(Any, Gen.Int[0, 5].Array[0, 8]).ForAll((sample, chosen) =>
    {
        var rows = Build(sample.Rows, sample.Entries);
        int[] wanted = [.. chosen.Where(row => row < sample.Rows)];
        var expected = wanted.SelectMany(row => ValuesOf(sample.Entries, row)).ToArray();
        var buffer = new int[expected.Length + RowGathering.Margin];

        var count = rows.Gather(wanted, buffer);

        Assert.That(buffer.Take(count), Is.EqualTo(expected));
    });

    private static CompressedRows Build(int rows, (int Row, int Value)[] entries) =>
        new(rows, entries.Select(entry => entry.Row).ToArray(), entries.Select(entry => entry.Value).ToArray());

    private static IEnumerable<int> ValuesOf((int Row, int Value)[] entries, int row) =>
        entries.Where(entry => entry.Row == row).Select(entry => entry.Value);
}
