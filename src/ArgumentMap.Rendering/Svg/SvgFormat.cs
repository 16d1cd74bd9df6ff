using ArgumentMap.Formats;

namespace ArgumentMap.Rendering;

/// <summary>
/// Maps as pictures in SVG, with nothing installed: conclusions at the top, what they rest on below; kinds told apart by shape and
/// colour, relations by line, head and colour, as in DOT. Text is text, and any text is safe. The picture carries no script and no inline
/// style, so that it may stand in a page with a strict Content-Security-Policy. The same map gives the same bytes everywhere.
/// </summary>
/// <param name="options">How maps are written; the defaults where left out.</param>
/// <remarks>
/// What a page can hold on to: the root has the class <c>argument-map</c>; a line is <c>g.arrow</c> with its relation's kind as a class
/// and <c>data-relation</c>, <c>data-from</c>, <c>data-to</c>; a junction is <c>g.junction</c> with <c>data-relation</c>;
/// a stub is <c>g.stub</c> with <c>data-at</c>; a box is <c>g.node</c> with its kind, and <c>main</c>, as classes and <c>data-id</c>, in
/// the order in which an argument is read. There are no ids, so that several pictures may stand in one page.
/// </remarks>
public sealed class SvgFormat(SvgOptions? options = null) : TextMapFormat
{
    private readonly SvgOptions _options = options ?? SvgOptions.Default;

    /// <inheritdoc/>
    public override string Name => "svg";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".svg"];

    /// <inheritdoc/>
    public override string Description => "SVG, a picture";

    /// <inheritdoc/>
    public override bool IsView => true;

    /// <inheritdoc/>
    public override ValueList<string> Losses =>
    [
        .. CommonLosses.MapDetails, "groups", "proof standards", .. CommonLosses.Numbers, "tags of steps", .. CommonLosses.SourceDetails,
        .. CommonLosses.AnchorDetails,
    ];

    /// <inheritdoc/>
    public override ValueList<string> WarningsOf(ArgumentGraph map, CancellationToken cancellationToken = default) =>
        LargePicture.WarningsOf(map, _options.Part, cancellationToken);

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        new SvgWriter(map, MapPicture.Of(map, _options, cancellationToken), _options, writer).Write();
}
