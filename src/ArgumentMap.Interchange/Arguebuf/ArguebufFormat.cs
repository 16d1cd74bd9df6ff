using ArgumentMap.Formats;
using ArgumentMap.Interchange.Arguebuf;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange;

/// <summary>
/// Arguebuf as JSON, the graphs of the ReCAP project: atoms are claims, scheme nodes supports, attacks, rephrases and preferences, the
/// major claim is the main statement, resources are sources and references anchors in them.
/// </summary>
/// <remarks>
/// What a file says beyond the model (the texts of resources, times, user data, keys of edges, further members, the order of everything) is
/// kept in the extension <c>arguebuf</c> of map, node, source and participant, and written back.
/// </remarks>
public sealed class ArguebufFormat : TextMapFormat
{
    /// <inheritdoc/>
    public override string Name => "arguebuf";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".arguebuf.json"];

    /// <inheritdoc/>
    public override string Description => "Arguebuf as JSON";

    /// <inheritdoc/>
    public override ValueList<string> Losses => ArguebufLosses.All;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes) => JsonShape.Of(bytes) is { } shape && !shape.Has("format")
        && (shape.Has(ArguebufWords.SchemaVersion) || (shape.IsObject(ArguebufWords.Nodes) && shape.IsObject(ArguebufWords.Edges)));

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken) =>
        new ArguebufReader(JsonFile.Read(input)).Read(cancellationToken);

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken)
    {
        var document = new ArguebufWriter(map).Write();
        WireFields.Remove(document);
        JsonLines.Write(document, writer);
    }
}
