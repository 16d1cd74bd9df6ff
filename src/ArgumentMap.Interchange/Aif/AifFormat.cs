using ArgumentMap.Formats;
using ArgumentMap.Interchange.Aif;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange;

/// <summary>
/// AIF, the Argument Interchange Format, as the JSON of AIFdb: I-nodes are claims, RA, CA, MA and PA supports, attacks, rephrases and
/// preferences, L-nodes locutions, YA and TA illocutions and transitions.
/// </summary>
/// <remarks>
/// What a file says beyond the model (timestamps, ids of edges and schemes, further members and lists, the order of everything) is kept in
/// the extension <c>aif</c> of node, participant and map, and written back; what is changed in the map is written as it is then. An edge
/// between two nodes of which neither is a relation is read as a relation of its own, and written as the edge again.
/// </remarks>
public sealed class AifFormat : TextMapFormat
{
    /// <inheritdoc/>
    public override string Name => "aif";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".aif.json", ".aif"];

    /// <inheritdoc/>
    public override string Description => "AIF as AIFdb's JSON";

    /// <inheritdoc/>
    public override ValueList<string> Losses => AifLosses.All;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes) => JsonShape.Of(bytes) is { } shape
        && (shape.HasItems(AifWords.Nodes, AifWords.NodeId) || (shape.HasEmptyList(AifWords.Nodes) && shape.Has(AifWords.Edges)))
        && !shape.Has("metadata") && !shape.Has("analysis") && !shape.Has("format");

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken)
    {
        var file = JsonFile.Read(input);
        var (map, paths) = AifDocument.Read(file, file.Root, "$", cancellationToken);
        return file.Result(map, paths.GetValueOrDefault);
    }

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        JsonLines.Write(AifDocument.Write(map), writer);
}
