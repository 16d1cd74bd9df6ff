using System.Globalization;

namespace ArgumentMap.Benchmarks.Layout;

/// <summary>Prints pictures beside those of <c>dot</c>, a line for each set of graphs.</summary>
public static class ComparisonTable
{
    private const int NameWidth = 32;

    private static readonly (string Heading, Func<IReadOnlyList<ComparisonRow>, double> Value, string Format)[] Columns =
    [
        ("maps", rows => rows.Count, "F0"),
        ("crossings", rows => rows.Sum(row => row.Ours.Crossings), "F0"),
        ("of dot", rows => rows.Sum(row => row.Dot.Crossings), "F0"),
        ("overlaps", rows => rows.Sum(row => row.Ours.Overlaps), "F0"),
        ("of dot", rows => rows.Sum(row => row.Dot.Overlaps), "F0"),
        ("through", rows => rows.Sum(row => row.Ours.Through), "F0"),
        ("of dot", rows => rows.Sum(row => row.Dot.Through), "F0"),
        ("width/dot", rows => rows.Sum(row => row.Ours.Width) / rows.Sum(row => row.Dot.Width), "F2"),
        ("worst", rows => rows.Max(row => row.Ours.Width / row.Dot.Width), "F2"),
        ("height/dot", rows => rows.Sum(row => row.Ours.Height) / rows.Sum(row => row.Dot.Height), "F2"),
        ("worst", rows => rows.Max(row => row.Ours.Height / row.Dot.Height), "F2"),
        ("ms", rows => rows.Sum(row => row.Ours.Time.TotalMilliseconds), "F0"),
        ("of dot", rows => rows.Sum(row => row.Dot.Time.TotalMilliseconds), "F0"),
        ("slowest/dot", rows => rows.Max(row => row.Ours.Time / row.Dot.Time), "F2"),
    ];

    /// <summary>The headings.</summary>
    public static string Head() =>
        new string(' ', NameWidth) + string.Concat(Columns.Select(column => Cell(column.Heading, column.Heading)));

    /// <summary>The sums and the worst of some graphs.</summary>
    public static string Line(string name, IReadOnlyList<ComparisonRow> rows) =>
        name.PadRight(NameWidth)
            + string.Concat(
                Columns.Select(column => Cell(column.Value(rows).ToString(column.Format, CultureInfo.InvariantCulture), column.Heading)));

    private static string Cell(string text, string heading) => "  " + text.PadLeft(Math.Max(6, heading.Length));
}
