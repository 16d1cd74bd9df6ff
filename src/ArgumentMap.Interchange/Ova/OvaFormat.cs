using ArgumentMap.Formats;
using ArgumentMap.Interchange.Aif;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Ova;

namespace ArgumentMap.Interchange;

/// <summary>
/// OVA's own analyses, as OVA and OVA2 save them: nodes of AIF's types with places and colours, edges that repeat the nodes at their ends,
/// and the text with the nodes' passages marked. What OVA3 saves is <see cref="XaifFormat"/>.
/// </summary>
/// <remarks>
/// The marked passages are anchors in a source <c>text</c>, the analysis' title, address and date that source's, its annotator the map's
/// analyst. Places, colours, descriptors and all else are kept in the extension <c>ova</c> and written back.
/// </remarks>
public sealed class OvaFormat : TextMapFormat
{
    /// <inheritdoc/>
    public override string Name => "ova";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".ova.json", ".ova"];

    /// <inheritdoc/>
    public override string Description => "OVA and OVA2, analyses with their text and layout";

    /// <inheritdoc/>
    public override ValueList<string> Losses => [.. AifLosses.All.Where(word => word is not ("main statements" or "analysts"))];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes) => JsonShape.Of(bytes) is { } shape
        && shape.Has(AifWords.Nodes) && shape.Has(AifWords.Edges) && shape.Has(OvaWords.Analysis) && !shape.Has("format");

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken) =>
        OvaDocument.Read(input, cancellationToken);

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        JsonLines.Write(OvaDocument.Write(map), writer);
}
