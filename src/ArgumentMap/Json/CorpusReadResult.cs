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

    /// <summary>Where the corpus's links start in the file, in their order.</summary>
    internal IReadOnlyList<int> LinkOffsets { get; init; } = [];

    /// <summary>Where links stand in the file, by their positions in the corpus.</summary>
    internal Dictionary<int, MapLocation> LocateLinks(IEnumerable<int> links)
    {
        var found = links.Distinct().Where(link => link < LinkOffsets.Count).OrderBy(link => link).ToList();
        var locations = Input?.Locate(found.Select(link => (LinkOffsets[link], $"$.links[{link}]"))) ?? [];
        return found.Zip(locations, (link, location) => (link, location)).ToDictionary(pair => pair.link, pair => pair.location);
    }
}
