using ArgumentMap.Formats;
using ArgumentMap.Interchange.Aif;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Xaif;

namespace ArgumentMap.Interchange;

/// <summary>
/// xAIF, AIF within a document that has the text it was made from, and a layout: what OVA3 saves and what tools that mine arguments pass
/// on.
/// </summary>
/// <remarks>
/// The passages that the text marks as nodes (<c>&lt;span id="node12"&gt;</c>, or an id alone) are anchors in a source whose length and
/// digest are those of the text without its markup. Text, layout, and all else about the document are kept in the extension <c>xaif</c> of
/// the map, and written back without the nodes that the map no longer has.
/// </remarks>
public sealed class XaifFormat : TextMapFormat
{
    /// <inheritdoc/>
    public override string Name => "xaif";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".xaif.json", ".xaif"];

    /// <inheritdoc/>
    public override string Description => "xAIF and OVA3, AIF with its text and layout";

    /// <inheritdoc/>
    public override ValueList<string> Losses => AifLosses.All;

    /// <inheritdoc/>
    public override ValueList<string> OwnExtensions => [AifWords.Notes, Name];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes) =>
        JsonShape.Of(bytes) is { } shape && shape.IsObject(XaifDocument.Aif);

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken) =>
        XaifDocument.Read(input, cancellationToken);

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        JsonLines.Write(XaifDocument.Write(map), writer);
}
