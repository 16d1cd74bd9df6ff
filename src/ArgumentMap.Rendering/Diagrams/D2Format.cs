using ArgumentMap.Drawing;
using ArgumentMap.Formats;

namespace ArgumentMap.Rendering;

/// <summary>Maps in the language of D2 (d2lang.com): kinds differ in shape and colour, relations in line, head and colour.</summary>
/// <param name="options">
/// How maps are written; <see cref="PictureOptions"/> also say how wide a line is; the defaults where left out.
/// </param>
public sealed class D2Format(DrawingOptions? options = null) : TextMapFormat
{
    private readonly DrawingOptions _options = options ?? new DrawingOptions();

    /// <inheritdoc/>
    public override string Name => "d2";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".d2"];

    /// <inheritdoc/>
    public override string Description => "D2, a picture";

    /// <inheritdoc/>
    public override bool IsView => true;

    /// <inheritdoc/>
    public override ValueList<string> Losses => ["ids", .. CommonLosses.Drawn];

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        writer.Write(new D2Writer(map, _options, cancellationToken).Write());
}
