using ArgumentMap.Formats;
using ArgumentMap.Interchange.Aml;
using ArgumentMap.Interchange.Xml;
using ArgumentMap.Losses;

namespace ArgumentMap.Interchange;

/// <summary>
/// AML, the argument markup language of Araucaria (Reed and Rowe, 2004): the text of an argument, and its propositions as a tree of
/// convergent, linked and refuting units.
/// </summary>
/// <remarks>
/// <para>
/// A proposition is a claim, an implicit one where it is <c>missing</c>; its owners are who says it, its <c>offset</c> an anchor in the
/// source <c>text</c>, where its words stand there. Each unit in a <c>CA</c> is a support by itself, those in an <c>LA</c> are linked,
/// those in a <c>REFUTATION</c> attack. The scheme of a step is that which premise and conclusion say they are in.
/// </para>
/// <para>
/// The text, the definitions of schemes and all else that a file says are kept in the extension <c>aml</c>: one that is read and written is
/// the same to the byte. A claim that bears on several is written where it comes first, with what bears on it, and as a copy elsewhere;
/// what bears on a step is left out. However deep arguments nest, the limit on depth does not count them. A document type is not read.
/// </para>
/// </remarks>
public sealed class AmlFormat : TextMapFormat
{
    /// <inheritdoc/>
    public override string Name => "aml";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".aml"];

    /// <inheritdoc/>
    public override string Description => "AML, analyses of Araucaria";

    /// <inheritdoc/>
    public override ValueList<string> Losses => [.. MapLosses.Words.Except(["kinds of steps", "descriptions", "analysts"])];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes) => XmlHead.Has(bytes, "<ARG"u8);

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken) =>
        new AmlReader(XmlFile.Read(input, AmlWords.Root, int.MaxValue, cancellationToken)).Read(cancellationToken);

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        new AmlWriter(map).Write(writer);
}
