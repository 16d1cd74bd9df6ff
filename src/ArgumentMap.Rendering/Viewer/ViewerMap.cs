namespace ArgumentMap.Rendering.Viewer;

/// <summary>One map of a page.</summary>
/// <param name="Map">The map.</param>
/// <param name="Sources">
/// Its sources, each with the map and source that a text is asked for: in a merged map these are the original ones.
/// </param>
/// <param name="Merged">The corpus that it was merged from; null for a map that stands for itself.</param>
internal sealed record ViewerMap(ArgumentGraph Map,
    IReadOnlyList<(SourceDocument Source, ArgumentGraph OriginalMap, SourceDocument Original)> Sources, MergedCorpus? Merged = null)
{
    /// <summary>A title to show.</summary>
    public string Title => Map.Title ?? Map.Id;

    /// <summary>A map that stands for itself.</summary>
    public static ViewerMap Of(ArgumentGraph map) => new(map, [.. map.Sources.Select(source => (source, map, source))]);

    /// <summary>The maps of a corpus, the merged one first.</summary>
    public static IReadOnlyList<ViewerMap> Of(ArgumentCorpus corpus)
    {
        var merged = corpus.Merge();
        // Sources that are the same are one: its text is asked for as that of the first.
        var originals = corpus.Maps.SelectMany(map => map.Sources.Select(source => (merged.FindSource(map.Id, source.Id), map, source)))
            .DistinctBy(entry => entry.Item1.Id);
        return [new(merged.Map, [.. originals], merged), .. corpus.Maps.Select(Of)];
    }
}
