using ArgumentMap.Dot;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Formats;

/// <summary>The formats that the tool knows. Adding one is one line here.</summary>
internal static class MapFormats
{
    public static IReadOnlyList<MapFormat> All { get; } =
    [
        new("json", ".json", "the native format, argument-map/1", "nothing", true, (map, stream) => ArgumentJson.Write(map, stream)),
        new("dot", ".dot", "Graphviz DOT, a picture", "scores, weights, anchors' offsets and digests; it cannot be read back", false, (map, stream) => map.WriteDot(stream)),
    ];

    /// <exception cref="CliException">There is no such format.</exception>
    public static MapFormat ByName(string name) => All.FirstOrDefault(format => format.Name == name)
        ?? throw new CliException($"there is no format '{name}'", $"the formats are {string.Join(", ", All.Select(format => format.Name))}");

    /// <summary>The format that a file's name asks for.</summary>
    /// <exception cref="CliException">The name tells no format.</exception>
    public static MapFormat ByFile(string file) => All.FirstOrDefault(format => file.EndsWith(format.Extension, StringComparison.OrdinalIgnoreCase))
        ?? throw new CliException($"'{file}' does not tell its format", $"name it with --to ({string.Join(", ", All.Select(format => format.Name))})");
}
