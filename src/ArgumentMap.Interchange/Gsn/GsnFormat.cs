using ArgumentMap.Formats;
using ArgumentMap.Interchange.Gsn;
using ArgumentMap.Interchange.Yaml;

namespace ArgumentMap.Interchange;

/// <summary>
/// The Goal Structuring Notation as the YAML of gsn2x: goals are claims, solutions evidence, strategies supports with words, and what
/// elements stand in the context of is joined to them by relations of context; counter elements attack what they challenge.
/// </summary>
/// <remarks>
/// What supports an element is linked: each is needed. Elements that are undeveloped or defeated have a tag that says so, as they have one
/// for each of their classes; an address is an anchor in a source. Elements of other modules, to which the file only refers, are in the
/// group
/// <c>away</c>. What a file says beyond the model, and how it is laid out, is kept in the extension <c>gsn</c> of map and node, and written
/// back.
/// </remarks>
public sealed class GsnFormat : TextMapFormat
{
    /// <inheritdoc/>
    public override string Name => "gsn";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".gsn.yaml", ".gsn.yml", ".gsn"];

    /// <inheritdoc/>
    public override string Description => "GSN assurance cases as gsn2x's YAML";

    /// <inheritdoc/>
    public override ValueList<string> Losses =>
    [
        "ids of maps", "ids of steps", "languages", "analysts", "several analysts", "dates", "licences", "tags of maps", "sources",
            "participants",
        "groups", "proof standards", "locutions", "supports", "attacks", "rephrases", "preferences", "context", "illocutions", "transitions",
        "ends of steps",
        "kinds of statements", "titles of statements", "titles of steps", "texts of steps", "speakers of steps", "tags of steps",
        "main statements", "roles of context", "evidence types", "certainty", "basis", "basis of steps", "base scores", "speakers",
        "further speakers", "addressees", "schemes", "schemes of other steps", "critical questions", "weights", "anchors",
            "anchors of steps",
        "sources' titles", "sources' authors, publishers and dates", "sources' languages", "sources' lengths and digests", "pages",
            "sections",
        "times", "paragraphs", "anchors' offsets", "anchors' digests", "what others have added",
    ];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes) => GsnShape.Fits(bytes.Span);

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken) =>
        new GsnReader(YamlFile.Read(input)).Read(cancellationToken);

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        writer.Write(new GsnWriter(map).Write(cancellationToken));
}
