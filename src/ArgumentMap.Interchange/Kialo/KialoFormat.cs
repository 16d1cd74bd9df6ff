using ArgumentMap.Formats;
using ArgumentMap.Interchange.Kialo;
using ArgumentMap.Losses;

namespace ArgumentMap.Interchange;

/// <summary>
/// Discussions as Kialo exports them, as text: a thesis with claims for and against it, and claims for and against these. Both dialects are
/// read and written: numbered lines, and lines that are indented, with or without numbers.
/// </summary>
/// <remarks>
/// <para>
/// Each line is a claim, by its number; <c>Pro</c> is a support of the claim above it, <c>Con</c> an attack. <c>-> See 1.1.4.</c> is
/// the claim of that number once more: the map has it once, with a step for each place. A claim without a stance has no step. Further
/// lines belong to the text. Links in a text are sources, in which the claim has an anchor.
/// </para>
/// <para>
/// A claim of a map is written under the first that it bears on, and at other places by its number; a step with several premises becomes
/// several; what bears on a step is left out. Lines of a text that would be taken for claims have a backslash in front. What a file says
/// beyond the model, and its layout, are kept in the extension <c>kialo</c>: a file that is read and written is the same to the byte.
/// </para>
/// </remarks>
public sealed class KialoFormat : TextMapFormat
{
    /// <inheritdoc/>
    public override string Name => "kialo";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".kialo.txt", ".kialo"];

    /// <inheritdoc/>
    public override string Description => "discussions exported from Kialo";

    /// <inheritdoc/>
    public override ValueList<string> Losses => [.. MapLosses.Words.Except(["kinds of steps"])];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes)
    {
        var start = bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes.Span[3..] : bytes.Span;
        start = start.TrimStart(" \t\r\n"u8);
        return start.StartsWith("Discussion Title:"u8) || start.StartsWith("Discussion Name:"u8);
    }

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken) =>
        new KialoReader(input).Read(input.File, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">So many claims stand one above the other that their numbers would fill the file.</exception>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        KialoWriter.Write(map, writer);
}
