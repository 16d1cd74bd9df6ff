using ArgumentMap.Formats;
using ArgumentMap.Interchange.Sadn;
using ArgumentMap.Losses;

namespace ArgumentMap.Interchange;

/// <summary>
/// SADN, the line notation of SADFace: <c>atom(id:a, text:"…")</c> is a claim, <c>a, b } c</c> and <c>support(…)</c> are supports,
/// <c>a > c</c> and <c>attack(…)</c> attacks, and <c>a &lt;> b</c> and <c>disagree(…)</c> attacks both ways.
/// </summary>
/// <remarks>
/// Names that no line defines are statements of their own; equal texts in quotes are one statement. Commands that only show, save or load
/// are kept in the extension <c>sadn</c>, as are the lines as they stand: a file that is read and written is the same to the byte.
/// </remarks>
public sealed class SadnFormat : TextMapFormat
{
    /// <inheritdoc/>
    public override string Name => "sadn";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".sadn"];

    /// <inheritdoc/>
    public override string Description => "SADN, the line notation of SADFace";

    /// <inheritdoc/>
    public override ValueList<string> Losses =>
        [.. MapLosses.Words.Except(["kinds of steps", "titles of maps", "descriptions", "dates", "analysts", "texts", "schemes"])];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes) => SadnLine.IsAll(bytes.Span);

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken) =>
        new SadnReader(input).Read(cancellationToken);

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        writer.Write(new SadnWriter(map).Write());
}
