using System.Diagnostics;
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
        Console.WriteLine(ComparisonTable.Head());
        foreach (var (name, row) in isDetailed ? rows : rows[..^Generated]) Console.WriteLine(ComparisonTable.Line(name, [row]));
        var generated = rows[^Generated..].Select(row => row.Row).ToList();
        foreach (var (least, end) in new[] { (0, 50), (50, 100), (100, 200), (200, 300), (300, 500) })
            if (generated.Where(row => row.Nodes >= least && row.Nodes < end).ToList() is { Count: > 0 } some)
                Console.WriteLine(ComparisonTable.Line($"{some.Min(row => row.Nodes)} to {some.Max(row => row.Nodes)} nodes", some));
        Console.WriteLine(ComparisonTable.Line("all", [.. rows.Select(row => row.Row)]));
        return 0;
    }

    private static IEnumerable<GraphSample> Samples(string mapFolder) => ArticleMaps.Read(mapFolder)
        .Concat(Enumerable.Range(0, Generated).Select(i => new GraphSample($"seed {i}", RandomArgument.Generate(SizeOf(i), i))));

    /// <summary>From 10 to 400 nodes.</summary>
    private static int SizeOf(int number) => 10 + (number * 390 / (Generated - 1));

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
        return new ComparisonRow(sample.Graph.Nodes.Count, Measures.Of(sample.Graph, ours, ourTime),
            Measures.Of(sample.Graph, theirs, theirTime));
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
}
