using ArgumentMap.Formats;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.WebAnnotation;

namespace ArgumentMap.Interchange;

/// <summary>
/// What a map says of the passages of its sources, as Web Annotations (W3C 2017) in JSON-LD: an annotation for each anchor of a statement
/// or utterance, with its text as the body and the passage as the target. Write only.
/// </summary>
/// <remarks>
/// Offsets in code points are a <c>TextPositionSelector</c>, as the standard counts them; times, pages and fragments a
/// <c>FragmentSelector</c>. A source without an address is <c>urn:argument-map:MAP/source/ID</c>; what has no anchor is about the map.
/// </remarks>
public sealed class WebAnnotationFormat : TextMapFormat
{
    /// <inheritdoc/>
    public override string Name => "web-annotation";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".annotations.jsonld"];

    /// <inheritdoc/>
    public override string Description => "Web Annotations of the passages, JSON-LD";

    /// <inheritdoc/>
    public override ValueList<string> Losses =>
    [
        "supports", "attacks", "rephrases", "preferences", "context", "illocutions", "transitions", "participants", "groups",
        "proof standards", "descriptions", "analysts", "several analysts", "dates", "licences", "tags of maps", "titles of statements",
        "titles of steps",
        "texts of steps", "speakers", "further speakers", "speakers of steps", "tags of steps", "roles of context", "main statements",
        "evidence types", "addressees", "certainty", "basis", "basis of steps", "base scores", "schemes", "critical questions", "weights",
        "sources' titles", "sources' authors, publishers and dates", "sources' languages", "sources' lengths and digests", "sections",
        "paragraphs", "anchors' digests", "what others have added",
    ];

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        JsonLines.Write(new AnnotationPage(map).Write(), writer);
}
