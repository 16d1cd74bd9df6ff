namespace ArgumentMap.Json;

/// <summary>A map as it was read, what looked wrong on the way, and where in the file each node stands.</summary>
public sealed class MapReadResult
{
    private readonly JsonInput? _input;
    private readonly IReadOnlyDictionary<string, string> _nodePaths;

    /// <summary>A map from elsewhere, of whose nodes no place is known; for a loader that hands maps to a corpus.</summary>
    public MapReadResult(ArgumentGraph map, ValueList<MapWarning> warnings)
        : this(Guard.NotNull(map, nameof(map)), Guard.NotNull(warnings, nameof(warnings)), null, new Dictionary<string, string>())
    {
    }

    internal MapReadResult(ArgumentGraph map, ValueList<MapWarning> warnings, JsonInput? input, IReadOnlyDictionary<string, string> nodePaths) =>
        (Map, Warnings, _input, _nodePaths) = (map, warnings, input, nodePaths);

    /// <summary>The map, whole.</summary>
    public ArgumentGraph Map { get; }

    /// <summary>The file that it was read from; null where it came from memory.</summary>
    public string? File => _input?.File;

    /// <summary>What looked wrong; none for most files.</summary>
    public ValueList<MapWarning> Warnings { get; }

    /// <summary>Where nodes stand in the file, with line, column and JSON path. One walk through the file, however many are asked for.</summary>
    /// <param name="nodeIds">The ids of nodes as they were read; others are left out of the answer.</param>
    public IReadOnlyDictionary<string, MapLocation> Locate(IEnumerable<string> nodeIds)
    {
        var paths = Guard.NotNull(nodeIds, nameof(nodeIds)).Distinct().Where(_nodePaths.ContainsKey).ToDictionary(id => id, id => _nodePaths[id], StringComparer.Ordinal);
        if (_input is null) return new Dictionary<string, MapLocation>(StringComparer.Ordinal);
        var places = _input.Locate(paths.Values);
        return paths.ToDictionary(path => path.Key, path => places[path.Value], StringComparer.Ordinal);
    }
}
