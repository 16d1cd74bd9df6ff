namespace ArgumentMap.Reasoning;

/// <summary>
/// A map as some options read it: what several questions about it have in common, each part made when it is first asked for.
/// </summary>
/// <param name="map">The map.</param>
/// <param name="options">How it is read.</param>
/// <param name="withdrawn">Preferences and assumptions that do not count.</param>
internal sealed class MapReading(MapSnapshot map, FrameworkOptions options, HashSet<int> withdrawn)
{
    private volatile MapLabelling? _labelling;

    public FrameworkOptions Options => options;

    /// <summary>The bipolar framework, in which argument i is node i of the map.</summary>
    public BipolarFramework Framework { get; } = new MapTranslation(map, options, withdrawn).Build();

    /// <summary>What is accepted by a semantics; the last answer is kept.</summary>
    public MapLabelling Labelling(DungSemantics semantics, CancellationToken cancellationToken) =>
        _labelling is { } last && last.Semantics == semantics
        ? last
        : _labelling = new MapLabelling(map, semantics.Label(Framework.ToFramework(options, cancellationToken), cancellationToken));
}
