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
    /// <summary>How many lines between boxes Mermaid draws: <c>maxEdges</c> of its settings.</summary>
    private const int MostLines = 500;

    /// <summary>How long a text it reads: <c>maxTextSize</c>.</summary>
    private const int MostCharacters = 50_000;

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

    /// <summary>Whether Mermaid, as it comes, refuses the picture for its length or the number of its lines.</summary>
    /// <inheritdoc/>
    public override ValueList<string> WarningsOf(ArgumentGraph map, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        var drawing = new MapDrawing(map, _options.Part, cancellationToken);
        var lines = drawing.Relations.Sum(relation => drawing.Arrows(relation).Count()) + drawing.Stubs.Count;
        if (lines > MostLines) return [Warning($"draws no more than {MostLines} lines", lines)];
        var length = ToText(map, cancellationToken).Length;
        return length > MostCharacters ? [Warning($"reads no more than {MostCharacters} characters", length)] : [];
    }

    private static string Warning(string limit, int count) =>
        $"Mermaid {limit} unless its settings say otherwise, and these are {count}: {LargePicture.Advice}";

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) => writer.Write(new MermaidWriter(map, _options, cancellationToken).Write());
}
