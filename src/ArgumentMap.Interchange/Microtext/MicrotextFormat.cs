using ArgumentMap.Formats;
using ArgumentMap.Interchange.Microtext;
using ArgumentMap.Interchange.Xml;
using ArgumentMap.Losses;

namespace ArgumentMap.Interchange;

/// <summary>
/// Argument graphs in XML, as the corpus of argumentative microtexts has them (Peldszus and Stede, 2015): the segments of a short text, the
/// claims they make, and what these are to each other.
/// </summary>
/// <remarks>
/// <para>
/// An <c>adu</c> is a claim with the text of its segment (<c>edu</c>) or of a <c>joint</c> of several; <c>opp</c> are said by the
/// participant of that id, <c>pro</c> by the author; the one claim that bears on no other is the main one. <c>sup</c> is a support,
/// <c>exa</c> one of the scheme <c>example</c>, <c>reb</c> an attack on a claim, <c>und</c> one on a step, and <c>add</c> a further
/// premise. The segments together are the source <c>text</c>, in which each claim has its anchors.
/// </para>
/// <para>
/// What a file says beyond the model, and how it is spelled, is kept in the extension <c>microtext</c> of map and nodes: a file that is
/// read and written is the same to the byte, and after a change of the map it has that change and no other. The limit on depth counts
/// elements. A document type is not read; an entity of its own is a fault.
/// </para>
/// </remarks>
public sealed class MicrotextFormat : TextMapFormat
{
    /// <inheritdoc/>
    public override string Name => "microtext";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".microtext.xml", ".microtext"];

    /// <inheritdoc/>
    public override string Description => "argument graphs of microtexts in XML";

    /// <inheritdoc/>
    public override ValueList<string> Losses =>
        [.. MapLosses.Words.Except(["ids", "ids of maps", "statements", "texts", "kinds of steps"])];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes) => XmlHead.Has(bytes, "<arggraph"u8);

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken) =>
        new MicrotextReader(XmlFile.Read(input, MicrotextWords.Root, null, cancellationToken)).Read(cancellationToken);

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        MicrotextWriter.Write(map, writer);
}
