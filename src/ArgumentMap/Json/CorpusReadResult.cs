using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <summary>A corpus as it was read with all its maps, and what looked wrong on the way.</summary>
/// <param name="Corpus">The corpus, whole.</param>
/// <param name="Warnings">What looked wrong in it and in its maps; none for most files.</param>
public sealed record CorpusReadResult(ArgumentCorpus Corpus, ValueList<MapWarning> Warnings)
{
    /// <summary>Its maps as they were read, in the corpus's order.</summary>
    public ValueList<MapReadResult> Maps { get; init; } = [];

    /// <summary>The file that the corpus was read from; null where it came from memory.</summary>
    public string? File => Input?.File;

    internal ValueList<MapWarning> OwnWarnings { get; init; } = [];

    internal JsonInput? Input { get; init; }

    /// <summary>The JSON paths of the corpus's links, in their order.</summary>
    internal ValueList<string> LinkPaths { get; init; } = [];

    /// <summary>Where links stand in the file, by their positions in the corpus.</summary>
    internal Dictionary<int, MapLocation> LocateLinks(IEnumerable<int> links)
    {
        var paths = links.Distinct().Where(link => link < LinkPaths.Count).ToDictionary(link => link, link => LinkPaths[link]);
        var places = Input?.Locate(paths.Values) ?? [];
        return paths.Where(path => places.ContainsKey(path.Value)).ToDictionary(path => path.Key, path => places[path.Value]);
    }
}
