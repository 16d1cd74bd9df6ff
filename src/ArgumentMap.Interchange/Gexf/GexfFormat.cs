using ArgumentMap.Formats;
using ArgumentMap.Interchange.Gexf;

namespace ArgumentMap.Interchange;

/// <summary>
/// Maps as GEXF 1.3 for Gephi and other programs that look at networks: every statement, utterance and relation a node with its members as
/// attributes, every premise and conclusion a directed edge. Write only; GraphML goes both ways and says everything.
/// </summary>
public sealed class GexfFormat : TextMapFormat
{
    /// <inheritdoc/>
    public override string Name => "gexf";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".gexf"];

    /// <inheritdoc/>
    public override string Description => "GEXF, a network with attributes";

    /// <inheritdoc/>
    public override ValueList<string> Losses =>
    [
        "ids of maps", "titles of maps", "languages", "dates", "licences", "sources", "sources' titles",
        "sources' authors, publishers and dates", "sources' addresses", "sources' languages", "sources' lengths and digests",
        "names of participants", "groups", "proof standards", "what others have added",
    ];

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        GexfWriter.Write(map, writer);
}
