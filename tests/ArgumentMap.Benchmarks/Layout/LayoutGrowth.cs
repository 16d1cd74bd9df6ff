using System.Diagnostics;
using System.Globalization;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Benchmarks.Layout;

/// <summary>How the time of a layout grows with the graph.</summary>
public static class LayoutGrowth
{
    /// <summary>A seed of many cross links.</summary>
    private const int Seed = 10_000;

    private static readonly int[] Sizes = [250, 500, 1_000, 2_000, 4_000, 8_000, 12_000, 20_000];

    public static int Run()
    {
        // The first calls compile the code.
        for (var i = 0; i < 5; i++) LayeredLayout.Arrange(RandomArgument.Generate(1_000, Seed));
        Console.WriteLine(" nodes   edges     time s   processor s   µs per node");
        foreach (var size in Sizes)
        {
            var graph = RandomArgument.Generate(size, Seed);
            var processor = Process.GetCurrentProcess().TotalProcessorTime;
            var clock = Stopwatch.StartNew();
            LayeredLayout.Arrange(graph);
            var time = clock.Elapsed;
            var used = Process.GetCurrentProcess().TotalProcessorTime - processor;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{graph.Nodes.Count,6} {graph.Edges.Count,7} {time.TotalSeconds,10:F2} {used.TotalSeconds,13:F2} {used.TotalMicroseconds / graph.Nodes.Count,13:F0}"));
        }
        return 0;
    }
}
