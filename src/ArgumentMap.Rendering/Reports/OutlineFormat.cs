using ArgumentMap.Formats;

namespace ArgumentMap.Rendering;

/// <summary>
/// Maps as nested lists in Markdown: a statement, and below it what speaks for and against it. What is used twice is written out once
/// and marked with an upward arrow the second time; circles end there too.
/// </summary>
/// <param name="options">How maps are written; the defaults where left out.</param>
public sealed class OutlineFormat(OutlineOptions? options = null) : TextMapFormat
{
    private readonly OutlineOptions _options = options ?? OutlineOptions.Default;

    /// <inheritdoc/>
    public override string Name => "outline";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".md"];

    /// <inheritdoc/>
    public override string Description => "Markdown, nested lists";

    /// <inheritdoc/>
    public override bool IsView => true;

    /// <inheritdoc/>
    public override ValueList<string> Losses =>
    [
        "ids", "languages", .. CommonLosses.MapDetails, "evidence types", .. CommonLosses.Numbers, "tags of steps", "critical questions",
        .. CommonLosses.SourceDetails, .. CommonLosses.AnchorDetails,
    ];

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        writer.Write(new OutlineWriter(map, _options).Write());
}
