using ArgumentMap.Wording;

namespace ArgumentMap.Formats;

/// <summary>A map as it was read, what looked wrong on the way, and where in the file each node stands.</summary>
public sealed class MapReadResult
{
    private static readonly Dictionary<string, MapLocation> NoPlaces = [];

    private readonly Func<IEnumerable<string>, IReadOnlyDictionary<string, MapLocation>>? _locate;

    /// <summary>A map that was read.</summary>
    /// <param name="map">The map.</param>
    /// <param name="warnings">What looked wrong in it.</param>
    /// <param name="file">The file that it was read from, or null.</param>
    /// <param name="locate">Finds where nodes stand in the file, by their ids; null where that is not known.</param>
    public MapReadResult(
        ArgumentGraph map,
        ValueList<MapWarning> warnings,
        string? file = null,
        Func<IEnumerable<string>, IReadOnlyDictionary<string, MapLocation>>? locate = null)
    {
        Map = Guard.NotNull(map, nameof(map));
        Warnings = Guard.NotNull(warnings, nameof(warnings));
        File = file;
        _locate = locate;
    }

    /// <summary>The map, whole.</summary>
    public ArgumentGraph Map { get; }

    /// <summary>The file that it was read from; null where it came from memory.</summary>
    public string? File { get; }

    /// <summary>What looked wrong; none for most files.</summary>
    public ValueList<MapWarning> Warnings { get; }

    /// <summary>
    /// Where nodes stand in the file, with line and column, and with the path in it where the format has paths. One walk through the file,
    /// however many are asked for.
    /// </summary>
    /// <param name="nodeIds">The ids of nodes as they were read; others are left out of the answer.</param>
    public IReadOnlyDictionary<string, MapLocation> Locate(IEnumerable<string> nodeIds) =>
        _locate is null ? NoPlaces : _locate(Guard.NotNull(nodeIds, nameof(nodeIds)).Distinct());

    /// <summary>The map, and how many warnings there are.</summary>
    public override string ToString() => $"{Map}; {Counted.Of(Warnings.Count, "warning")}";
}
