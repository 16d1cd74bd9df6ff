using System.Text;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Brat;
using ArgumentMap.Losses;

namespace ArgumentMap.Interchange;

/// <summary>
/// brat's stand-off annotations of an argument: an <c>.ann</c> file that says of passages of the text beside it, in a <c>.txt</c> file of
/// the same name, that they are claims, and how these bear on each other. So the corpora of argumentative essays are published.
/// </summary>
/// <remarks>
/// <para>
/// A <c>T</c> is a claim by its words, with an anchor in the source <c>document</c> for each of its stretches; a <c>MajorClaim</c> is a
/// main statement, what is called evidence or data is evidence. An <c>R</c> is a support, an attack or a rephrasing, of a claim or of
/// another step. The attribute <c>Stance</c> is a support of or attack on each major claim. The text is read where a file is read and it
/// lies beside; anchors then have digests.
/// </para>
/// <para>
/// Events, other attributes, notes and all else that a file says are kept in the extension <c>brat</c>: one that is read and written is the
/// same to the byte. A map that does not say where its claims stand in such a text is written with a text that is made of them.
/// </para>
/// </remarks>
public sealed class BratFormat : TextMapFormat
{
    /// <inheritdoc/>
    public override string Name => "brat";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".ann"];

    /// <inheritdoc/>
    public override string Description => "brat, annotations beside their text";

    /// <inheritdoc/>
    public override ValueList<string> Losses => [.. MapLosses.Words.Except(["kinds of steps"])];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes)
    {
        var head = bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes.Span[3..] : bytes.Span;
        var end = head.IndexOfAny("\r\n"u8);
        var line = Encoding.UTF8.GetString(end < 0 ? head[..Math.Min(head.Length, 1000)] : head[..Math.Min(end, 1000)]);
        return BratWords.Annotation().IsMatch(line) && line.Contains(' ', StringComparison.Ordinal);
    }

    /// <summary>The annotations, where the text beside them is named.</summary>
    /// <inheritdoc/>
    public override string FileToRead(string path)
    {
        var annotations = Path.ChangeExtension(path, Extensions[0]);
        return path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) && File.Exists(annotations) ? annotations : path;
    }

    /// <summary>The annotations, and beside them a text that is made of the claims, where they do not stand in one.</summary>
    /// <inheritdoc/>
    public override IReadOnlyList<MapFile> FilesOf(ArgumentGraph map, string path)
    {
        var files = base.FilesOf(map, path);
        if (new BratLines(map).Text is not { } text || !HasExtension(path)) return files;
        return [.. files, new MapFile(Path.ChangeExtension(path, ".txt"), (stream, _) => stream.Write(Encoding.UTF8.GetBytes(text)))];
    }

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken) =>
        new BratReader(input).Read(cancellationToken);

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        BratWriter.Write(map, writer);
}
