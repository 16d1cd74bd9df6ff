using System.Diagnostics;
using System.Globalization;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Benchmarks.Layout;

/// <summary>Lays out the sample's maps and 200 generated ones here and with Graphviz's <c>dot</c>, and prints a table of both.</summary>
public static class LayoutVersusDot
{
    private const int Generated = 200;
    private const int Repeats = 3;

    public static int Run(string mapFolder, bool isDetailed)
    {
        if (!GraphvizLayout.IsInstalled())
        {
            Console.Error.WriteLine("There is no dot on the PATH: install Graphviz.");
            return 2;
        }
        var options = LayoutOptions.Default;
        var samples = Samples(mapFolder).ToList();
        WarmUp(samples, options);
        var rows = samples.Select(sample => (sample.Name, Row: Compare(sample, options))).ToList();
        if (isDetailed) foreach (var (name, row) in rows) Print(name, [row]);
        foreach (var (name, row) in rows.Where(row => !row.Name.Contains(' ', StringComparison.Ordinal))) Print(name, [row]);
        foreach (var (least, most) in new[] { (10, 49), (50, 99), (100, 199), (200, 299), (300, 400) })
            Print($"{least}-{most} nodes", [.. rows.Where(row => row.Name.Contains(' ', StringComparison.Ordinal) && row.Row.Nodes >= least && row.Row.Nodes < most + 4).Select(row => row.Row)]);
        Print("all", [.. rows.Select(row => row.Row)]);
        return 0;
    }

    private static IEnumerable<GraphSample> Samples(string mapFolder) => ArticleMaps.Read(mapFolder)
        .Concat(Enumerable.Range(0, Generated).Select(i => new GraphSample($"seed {i}", RandomArgument.Generate(10 + (i * 390 / (Generated - 1)), i))));

    /// <summary>The first calls compile the code, some of it twice: what is measured is the layout alone.</summary>
    private static void WarmUp(List<GraphSample> samples, LayoutOptions options)
    {
        for (var i = 0; i < 3; i++)
            foreach (var sample in samples)
                LayeredLayout.Arrange(sample.Graph, options);
    }

    private static ComparisonRow Compare(GraphSample sample, LayoutOptions options)
    {
        var (ours, ourTime) = BestOf(() => Arrange(sample.Graph, options));
        var (theirs, theirTime) = BestOf(() => GraphvizLayout.Arrange(sample.Graph, options));
        return new ComparisonRow(sample.Graph.Nodes.Count, Measures.Of(sample.Graph, ours, ourTime), Measures.Of(sample.Graph, theirs, theirTime));
    }

    private static (DrawnPicture Picture, TimeSpan Time) Arrange(LayoutGraph graph, LayoutOptions options)
    {
        var clock = Stopwatch.StartNew();
        var result = LayeredLayout.Arrange(graph, options);
        return (DrawnPicture.Of(result), clock.Elapsed);
    }

    /// <summary>What else the machine does only ever adds to a time.</summary>
    private static (DrawnPicture Picture, TimeSpan Time) BestOf(Func<(DrawnPicture Picture, TimeSpan Time)> arrange) =>
        Enumerable.Range(0, Repeats).Select(_ => arrange()).MinBy(run => run.Time);

    private static void Print(string name, IReadOnlyList<ComparisonRow> rows)
    {
        if (rows.Count == 0) return;
        if (name == "all" || _isFirst) Console.WriteLine("                               maps  crossings     overlaps   through      width ×dot     height ×dot    area ×dot    time ms         slowest");
        if (_isFirst) Console.WriteLine("                                     ours  dot    ours dot   ours dot   mean  worst    mean  worst    mean         ours    dot      ×dot");
        _isFirst = false;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-30} {rows.Count,4} {rows.Sum(r => r.Ours.Crossings),6} {rows.Sum(r => r.Dot.Crossings),5} {rows.Sum(r => r.Ours.Overlaps),6} {rows.Sum(r => r.Dot.Overlaps),3} {rows.Sum(r => r.Ours.Through),6} {rows.Sum(r => r.Dot.Through),3} {rows.Sum(r => r.Ours.Width) / rows.Sum(r => r.Dot.Width),7:F2} {rows.Max(r => r.Ours.Width / r.Dot.Width),6:F2} {rows.Sum(r => r.Ours.Height) / rows.Sum(r => r.Dot.Height),7:F2} {rows.Max(r => r.Ours.Height / r.Dot.Height),6:F2} {rows.Sum(r => r.Ours.Width * r.Ours.Height) / rows.Sum(r => r.Dot.Width * r.Dot.Height),7:F2} {rows.Sum(r => r.Ours.Time.TotalMilliseconds),12:F0} {rows.Sum(r => r.Dot.Time.TotalMilliseconds),6:F0} {rows.Max(r => r.Ours.Time / r.Dot.Time),9:F2}"));
    }

    private static bool _isFirst = true;
}
