using ArgumentMap.Formats;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Sadface;

namespace ArgumentMap.Interchange;

/// <summary>
/// SADFace, the JSON of the Monkeypuzzle tools: atoms are claims, scheme nodes supports and attacks, resources sources, and an atom's
/// sources anchors in them. Its three dialects are read and written as they are: metadata at the top (0.1), or in a core (0.2 and 0.5).
/// </summary>
/// <remarks>
/// What a file says beyond the model is kept in the extension <c>sadface</c> of map, node, source and anchor, and written back.
/// </remarks>
public sealed class SadfaceFormat : TextMapFormat
{
    /// <inheritdoc/>
    public override string Name => "sadface";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".sadface.json", ".sadface"];

    /// <inheritdoc/>
    public override string Description => "SADFace";

    /// <inheritdoc/>
    public override ValueList<string> Losses =>
    [
        "locutions", "illocutions", "transitions", "context", "ends of steps", "main statements", "participants", "languages",
        "several analysts", "licences", "tags of maps", "titles of statements", "titles of steps", "texts of steps", "speakers of steps",
        "tags of steps", "anchors of steps", "schemes of other steps", "roles of context", "groups", "proof standards",
        "kinds of statements",
        "evidence types", "certainty", "basis", "basis of steps", "base scores", "tags", "speakers", "further speakers", "addressees",
        "critical questions", "weights", "sources' titles", "sources' authors, publishers and dates", "sources' languages",
        "sources' lengths and digests", "pages", "sections", "times", "fragments", "paragraphs", "anchors' digests",
        "what others have added",
    ];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes) => JsonShape.Of(bytes) is { } shape
        && shape.Has(SadfaceWords.Nodes) && !shape.IsObject(SadfaceWords.Nodes) && shape.Has(SadfaceWords.Edges)
        && shape.Has(SadfaceWords.Resources) && !shape.Has("format");

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken) =>
        new SadfaceReader(JsonFile.Read(input)).Read(cancellationToken);

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        JsonLines.Write(new SadfaceWriter(map).Write(), writer);
}
