using ArgumentMap.Formats;

namespace ArgumentMap.Dot;

/// <summary>
/// Pictures in the Graphviz DOT language: conclusions at the top, what they rest on below; kinds told apart by shape and colour,
/// relations by line, head and colour; a relation with one premise is one arrow, linked premises meet in a junction, an undercut ends on
/// the junction of the relation that it attacks. Any text is safe.
/// </summary>
/// <param name="options">How maps are drawn; the defaults where left out.</param>
public sealed class DotFormat(DotOptions? options = null) : TextMapFormat
{
    private readonly DotOptions _options = options ?? DotOptions.Default;

    /// <inheritdoc/>
    public override string Name => "dot";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".dot", ".gv"];

    /// <inheritdoc/>
    public override string Description => "Graphviz DOT, a picture";

    /// <inheritdoc/>
    public override bool IsView => true;

    /// <inheritdoc/>
    public override ValueList<string> Losses =>
    [
        "languages", .. CommonLosses.MapDetails, "groups", "proof standards", .. CommonLosses.Numbers, "tags of steps",
        .. CommonLosses.SourceDetails,
        .. CommonLosses.AnchorDetails,
    ];

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        new DotWriter(map, _options, writer, cancellationToken).Write();
}
