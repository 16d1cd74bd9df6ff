using ArgumentMap.Formats;

namespace ArgumentMap.Rendering;

/// <summary>
/// Maps as JSON Canvas 1.0 (jsoncanvas.org), for Obsidian and other boards: a card for each statement, utterance and junction where the
/// picture has it, an arrow for each line. Write only.
/// </summary>
/// <param name="options">How maps are laid out; the defaults where left out. A title, frames and stubs are not on a board.</param>
public sealed class JsonCanvasFormat(PictureOptions? options = null) : TextMapFormat
{
    private readonly PictureOptions _options = options ?? new PictureOptions();

    /// <inheritdoc/>
    public override string Name => "json-canvas";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".canvas"];

    /// <inheritdoc/>
    public override string Description => "JSON Canvas, a board of cards";

    /// <inheritdoc/>
    public override bool IsView => true;

    /// <inheritdoc/>
    public override ValueList<string> Losses => CommonLosses.Drawn;

    /// <inheritdoc/>
    public override ValueList<string> WarningsOf(ArgumentGraph map, CancellationToken cancellationToken = default) =>
        LargePicture.WarningsOf(map, _options.Part, cancellationToken);

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        writer.Write(new CanvasWriter(map, MapPicture.Of(map, _options with { ShowTitle = false }, cancellationToken), _options).Write());
}
