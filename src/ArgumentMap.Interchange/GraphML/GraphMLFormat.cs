using ArgumentMap.Formats;
using ArgumentMap.Interchange.GraphML;
using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange;

/// <summary>
/// GraphML, for graph programs such as NetworkX, yEd, Gephi, Cytoscape and igraph: statements, locutions and relations are nodes, edges
/// join premises to relations and relations to conclusions. Every key is declared with its name and type. Lossless.
/// </summary>
/// <remarks>
/// <para>
/// The keys have the names of the native format's members. Of a node: <c>kind</c> (<c>claim</c>, <c>evidence</c>, <c>recommendation</c>,
/// <c>locution</c>, <c>support</c>, <c>attack</c> …), <c>text</c>, <c>main</c> (boolean), <c>baseScore</c> and <c>weight</c> (double) and
/// so on; of an edge <c>role</c> (<c>premise</c>, <c>conclusion</c>); of the graph <c>id</c>, <c>title</c>, <c>language</c>, and
/// <c>sources</c>, <c>participants</c> and <c>groups</c> as JSON arrays. Lists are separated by semicolons, or JSON arrays; anchors are a
/// JSON array. What others have added has a key of its own where it is a text, else it stands as one JSON object under <c>extensions</c>.
/// A character that XML cannot hold stands as <c>_x0007_</c>, and <c>_x005F_</c> for the first underscore of such a stretch, as in Office
/// files.
/// </para>
/// <para>
/// Graphs of other programs are read too. A node without a <c>kind</c> is a claim; its text is its <c>text</c>, else its <c>label</c>
/// (yEd's too), else its id. An edge between nodes that are no relations is a relation: a support, unless its <c>kind</c>, <c>type</c>,
/// <c>relation</c> or <c>label</c> says another, such as <c>attack</c> or <c>con</c>; its data are the relation's. Data of other names
/// are kept as extensions. Nested graphs are read as one, undirected edges from source to target, hyperedges not at all; each with a
/// warning. A document type, and so any entity of its own, is refused.
/// </para>
/// </remarks>
public sealed class GraphMLFormat : TextMapFormat
{
    /// <inheritdoc/>
    public override string Name => "graphml";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".graphml"];

    /// <inheritdoc/>
    public override string Description => "GraphML, a graph with typed data";

    /// <inheritdoc/>
    public override ValueList<string> Losses => [];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes) => XmlHead.Has(bytes, "<graphml"u8);

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken) =>
        new GraphMLReader(XmlEncoding.InUtf8(input)).Read(cancellationToken);

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        GraphMLWriter.Write(map, writer);
}
