using ArgumentMap.Formats;
using ArgumentMap.Interchange.AifRdf;
using ArgumentMap.Interchange.Rdf;

namespace ArgumentMap.Interchange;

/// <summary>
/// Maps in RDF as Turtle, in the vocabulary of AIF's ontology: I-, L-, RA-, CA-, MA-, PA-, YA- and TA-nodes with what they join, and
/// Dublin Core for the rest. A node's IRI is <c>urn:argument-map:MAP/node/ID</c>. Write only.
/// </summary>
/// <remarks>Both formats of RDF say the same triples.</remarks>
public sealed class AifTurtleFormat : TextMapFormat
{
    /// <inheritdoc/>
    public override string Name => "aif-turtle";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".aif.ttl", ".ttl"];

    /// <inheritdoc/>
    public override string Description => "AIF in RDF, as Turtle";

    /// <inheritdoc/>
    public override ValueList<string> Losses => AifRdfLosses.All;

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        TurtleWriter.Write(AifTriples.Of(map), writer);
}
