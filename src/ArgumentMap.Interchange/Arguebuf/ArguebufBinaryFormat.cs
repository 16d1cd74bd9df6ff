using System.Text;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Arguebuf;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange;

/// <summary>
/// Arguebuf in its binary form, the wire format of Protocol Buffers: the same graph as <see cref="ArguebufFormat"/> has in JSON.
/// </summary>
/// <remarks>
/// Fields that the schema does not have are kept and written back. Places in messages are those of the graph's JSON. Items stand in the
/// file's order; a field that is nothing is left out, as the reference implementation leaves it out.
/// </remarks>
public sealed class ArguebufBinaryFormat : MapFormat
{
    /// <inheritdoc/>
    public override string Name => "arguebuf-binary";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".arguebuf", ".pb"];

    /// <inheritdoc/>
    public override string Description => "Arguebuf in binary";

    /// <inheritdoc/>
    public override ValueList<string> OwnExtensions => [ArguebufWords.Notes];

    /// <inheritdoc/>
    public override ValueList<string> Losses => ArguebufLosses.All;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool IsText => false;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes) => WireShape.IsGraph(bytes.Span);

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken)
    {
        var document = new WireReader(input.File).Read(input.Bytes.Span, ArguebufMessages.Graph);
        var json = new MapInput(Encoding.UTF8.GetBytes(document.ToJsonString()), input.File, input.Limits);
        return new ArguebufReader(JsonFile.Read(json)).Read(cancellationToken);
    }

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, Stream stream, CancellationToken cancellationToken) =>
        stream.Write(WireWriter.Write(ArguebufSchemes.Renewed(new ArguebufWriter(map).Write()), ArguebufMessages.Graph));
}
