using ArgumentMap.Drawing;
using ArgumentMap.Formats;

namespace ArgumentMap.Rendering;

/// <summary>
/// Maps as Mermaid flowcharts, which GitHub and many editors draw where they stand in Markdown. Kinds differ in shape and colour, relations
/// in line, head and colour. Mermaid itself refuses texts of more than 50,000 characters and more than 500 lines between boxes unless its
/// settings say otherwise.
/// </summary>
/// <param name="options">How maps are written; the defaults where left out.</param>
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
    public override ValueList<string> Losses => ["ids", .. CommonLosses.Drawn];

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) => writer.Write(new MermaidWriter(map, _options, cancellationToken).Write());
}
