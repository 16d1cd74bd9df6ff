namespace ArgumentMap.Reasoning;

/// <summary>A map as some options read it: what several questions about it have in common, each part made when it is first asked for.</summary>
internal sealed class MapReading(MapSnapshot map, FrameworkOptions options)
{
    private volatile MapLabelling? _labelling;

    public FrameworkOptions Options => options;

    /// <summary>The bipolar framework, in which argument i is node i of the map.</summary>
    public BipolarFramework Framework { get; } = new MapTranslation(map, options).Build();

    /// <summary>The grounded labelling.</summary>
    public MapLabelling Labelling(CancellationToken cancellationToken) =>
        _labelling ??= new MapLabelling(map, GroundedLabelling.Of(Framework.ToFramework(options, cancellationToken), cancellationToken));
}
