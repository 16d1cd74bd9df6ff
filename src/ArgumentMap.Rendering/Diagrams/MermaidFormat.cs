using ArgumentMap.Drawing;
using ArgumentMap.Formats;

namespace ArgumentMap.Rendering;

/// <summary>
/// Maps as Mermaid flowcharts, which GitHub and many editors draw where they stand in Markdown. Kinds differ in shape and colour, relations
/// in line, head and colour. Mermaid itself refuses texts of more than 50,000 characters and more than 500 lines between boxes unless its
/// settings say otherwise.
/// </summary>
/// <param name="options">
/// How maps are written, as <see cref="MermaidOptions"/> where they are to stay within that; the defaults where left out.
/// </param>
public sealed class MermaidFormat(DrawingOptions? options = null) : TextMapFormat
{
    private readonly DrawingOptions _options = options ?? new DrawingOptions();

    /// <inheritdoc/>
    public override string Name => "mermaid";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".mmd", ".mermaid"];

    /// <inheritdoc/>
    public override string Description => "Mermaid, a picture in Markdown";

    /// <inheritdoc/>
    public override bool IsView => true;

    /// <inheritdoc/>
    public override ValueList<string> Losses => ["ids", .. CommonLosses.Drawn];

    /// <summary>
    /// Whether Mermaid, as it comes, refuses the picture for its length or the number of its lines, or what is left out so that it does
    /// not.
    /// </summary>
    /// <inheritdoc/>
    public override ValueList<string> WarningsOf(ArgumentGraph map, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        if (MermaidFit.Passed(map, _options, cancellationToken) is not var (limit, count)) return [];
        var warning = $"Mermaid {limit} unless its settings say otherwise, and these are {count}";
        if (Drawn(map, cancellationToken) is var drawn && drawn != _options && MermaidFit.Passed(map, drawn, cancellationToken) is null)
            return [$"{warning}: drawn to depth {drawn.Part!.Depth}, {new MapDrawing(map, drawn.Part, cancellationToken).Nodes.Count} of "
                + $"{new MapDrawing(map, _options.Part, cancellationToken).Nodes.Count} statements"];
        return [$"{warning}: {LargePicture.Advice}{(_options is MermaidOptions { Fit: true } ? "" : ", or with --fit as much as it draws")}"];
    }

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        writer.Write(new MermaidWriter(map, Drawn(map, cancellationToken), cancellationToken).Write());

    private DrawingOptions Drawn(ArgumentGraph map, CancellationToken cancellationToken) =>
        _options is MermaidOptions { Fit: true } ? MermaidFit.Of(map, _options, cancellationToken) : _options;
}
