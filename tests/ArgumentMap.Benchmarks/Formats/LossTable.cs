using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;
using ArgumentMap.Json;
using ArgumentMap.Losses;

namespace ArgumentMap.Benchmarks.Formats;

/// <summary>
/// What is lost on the way from one format to another and back, for every pair: how many items of what the first format says of the maps
/// the second does not. Then, item by item, what is lost of the native format by way of Arguebuf and of AIF.
/// </summary>
internal static class LossTable
{
    private static readonly string[] Detailed = ["arguebuf", "aif"];

    public static int Run(string folder)
    {
        var maps = Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .Select(file => new JsonFormat().TryRead(file, out var read, out _) ? read.Map : null).OfType<ArgumentGraph>().ToList();
        var formats = ToolFormats.Within(MapReadOptions.Default).Where(format => format is { CanRead: true, CanWrite: true, IsView: false })
            .ToList();
        var nodes = maps.Sum(map => map.NodeCount);
        Console.WriteLine($"{maps.Count} maps, {nodes} nodes: what is lost from a row's format by way of a column's");
        Console.WriteLine($"| from | {string.Join(" | ", formats.Select(format => format.Name))} |");
        Console.WriteLine($"| --- |{string.Concat(formats.Select(_ => " ---: |"))}");
        foreach (var from in formats)
        {
            var said = maps.Select(map => Again(from, map)).ToList();
            var lost = formats.Select(by => said.Sum(map => Bare(by, from, map).Count()));
            Console.WriteLine($"| {from.Name} | {string.Join(" | ", lost)} |");
        }
        foreach (var by in Detailed.Select(name => formats.First(format => format.Name == name)))
        {
            Console.WriteLine($"\nnative by way of {by.Name}");
            foreach (var map in maps)
                foreach (var loss in by.LossesOf(map)) Console.WriteLine($"{map.Id}: {loss}");
        }
        return 0;
    }

    /// <summary>Losses but for what the first format notes for itself.</summary>
    private static IEnumerable<MapLoss> Bare(MapFormat by, MapFormat from, ArgumentGraph map) =>
        by == from ? [] : by.LossesOf(map).Where(loss => !(loss.What == "what others have added" && from.Losses.Contains(loss.What)));

    private static ArgumentGraph Again(MapFormat format, ArgumentGraph map) =>
        format.Parse(format.ToBytes(map), map.Id + format.Extensions[0]).Map;
}
