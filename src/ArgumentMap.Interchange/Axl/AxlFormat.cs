using ArgumentMap.Formats;
using ArgumentMap.Interchange.Axl;
using ArgumentMap.Interchange.Xml;
using ArgumentMap.Losses;

namespace ArgumentMap.Interchange;

/// <summary>
/// AXL, the XML of Argumentative, an argument mapper for Windows: a premise with reasons, objections and helpers, each with its own.
/// </summary>
/// <remarks>
/// <para>
/// A <c>reason</c> is a support of the claim that it stands in, an <c>objection</c> an attack; a <c>helper</c> is a further premise of the
/// step that the claim around it takes, and context of one that takes none. <c>author</c>, <c>created</c> and <c>modified</c> are the
/// map's. Comments and all else that a file says are kept in the extension <c>axl</c>: one that is read and written is the same to the
/// byte.
/// </para>
/// <para>
/// A claim that bears on several is written where it comes first, with what bears on it, and as a copy elsewhere; what bears on a step is
/// left out. However deep arguments nest, the limit on depth does not count them.
/// </para>
/// </remarks>
public sealed class AxlFormat : TextMapFormat
{
    /// <inheritdoc/>
    public override string Name => "axl";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".axl"];

    /// <inheritdoc/>
    public override string Description => "AXL, arguments of Argumentative";

    /// <inheritdoc/>
    public override ValueList<string> Losses => [.. MapLosses.Words.Except(["kinds of steps", "analysts", "dates"])];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes) => XmlHead.Has(bytes, "<argument"u8);

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken) =>
        new AxlReader(XmlFile.Read(input, AxlWords.Root, int.MaxValue, cancellationToken)).Read(cancellationToken);

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        new AxlWriter(map).Write(writer);
}
