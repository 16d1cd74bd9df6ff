using System.Text;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Argdown.Layout;
using ArgumentMap.Interchange.Argdown.Mapping;
using ArgumentMap.Interchange.Argdown.Writing;

namespace ArgumentMap.Interchange;

/// <summary>
/// Argdown, the language in which people write argument maps by hand, as its reference implementation 2.0.1 reads it. Statements are
/// claims, arguments relations, sections groups; what Argdown has no words for stands as data under <c>argmap</c>. Lossless.
/// </summary>
/// <remarks>
/// A title is a node's id: one word as it stands, several in lower case with dashes. All faults of a document are told in one exception,
/// with the lines at which the reference has them; what the reference reads in silence, such as a title that is never defined, is a
/// warning.
/// </remarks>
public sealed class ArgdownFormat : TextMapFormat
{
    /// <summary>Where documents are found that others include; nothing is included unless that is said.</summary>
    public ArgdownIncludes Includes { get; init; } = ArgdownIncludes.None;

    /// <inheritdoc/>
    public override string Name => "argdown";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".argdown", ".ad"];

    /// <inheritdoc/>
    public override string Description => "Argdown, maps written by hand";

    /// <inheritdoc/>
    public override ValueList<string> Losses => [];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes)
    {
        var start = bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes.Span[3..] : bytes.Span;
        var end = start.IndexOf((byte)'\n');
        return end >= 3 && start[..end].TrimEnd("\r"u8).IndexOfAnyExcept((byte)'=') < 0;
    }

    /// <summary>
    /// Lays a document out anew: two blanks for each step of indentation, one between a sign and its words, one empty line between
    /// paragraphs, none at the ends of lines. Words, comments, data and where lines break stay as they are, and so does what the document
    /// says; laid out again it stays the same. O(document).
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="file">The name that messages give it, or null.</param>
    /// <exception cref="MapFormatException">It is no Argdown.</exception>
    public string LaidOut(string document, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgdownMapReader.Check(new MapInput(Encoding.UTF8.GetBytes(document), file, Limits));
        return DocumentLayout.Of(document);
    }

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken) =>
        ArgdownMapReader.Read(input, Includes, cancellationToken);

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        writer.Write(ArgdownWriter.Write(map, cancellationToken));
}
