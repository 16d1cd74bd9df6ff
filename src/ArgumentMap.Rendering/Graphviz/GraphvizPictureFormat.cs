using ArgumentMap.Dot;
using ArgumentMap.Formats;

namespace ArgumentMap.Rendering;

/// <summary>Pictures that Graphviz draws, which must be installed.</summary>
/// <param name="format">What it draws.</param>
/// <param name="options">How maps are drawn; the defaults where left out.</param>
/// <param name="graphviz">Which Graphviz is run, and what it may take; the defaults where left out.</param>
public sealed class GraphvizPictureFormat(GraphvizFormat format, DotOptions? options = null, GraphvizOptions? graphviz = null) : MapFormat
{
    private readonly GraphvizRenderer _renderer = new(graphviz);

    /// <inheritdoc/>
    public override string Name => format.ToString().ToLowerInvariant();

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [$".{Name}"];

    /// <inheritdoc/>
    public override string Description => $"{format.ToString().ToUpperInvariant()}, a picture, drawn by Graphviz";

    /// <inheritdoc/>
    public override bool IsView => true;

    /// <inheritdoc/>
    public override ValueList<string> Losses => ["ids", .. CommonLosses.Drawn];

    /// <inheritdoc/>
    public override bool IsText => format == GraphvizFormat.Svg;

    /// <summary>Writes the map to a stream, which stays open; Graphviz is waited for without a thread.</summary>
    /// <exception cref="GraphvizException">Graphviz is not there, fails, or does not stay within its limits.</exception>
    /// <inheritdoc/>
    public override async Task WriteAsync(ArgumentGraph map, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(await DrawnAsync(map, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, Stream stream, CancellationToken cancellationToken) =>
        stream.Write(DrawnAsync(map, cancellationToken).GetAwaiter().GetResult());

    private Task<byte[]> DrawnAsync(ArgumentGraph map, CancellationToken cancellationToken) =>
        _renderer.RenderAsync(map.ToDot(options, cancellationToken), format, cancellationToken);
}
