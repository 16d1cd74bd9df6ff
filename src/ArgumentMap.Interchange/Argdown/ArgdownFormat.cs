using ArgumentMap.Formats;
using ArgumentMap.Interchange.Argdown.Mapping;

namespace ArgumentMap.Interchange;

/// <summary>
/// Argdown, the language in which people write argument maps by hand. Statements are claims, arguments relations, sections groups; what
/// Argdown has no words for stands as data under <c>argmap</c>.
/// </summary>
public sealed class ArgdownFormat : TextMapFormat
{
    /// <inheritdoc/>
    public override string Name => "argdown";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".argdown", ".ad"];

    /// <inheritdoc/>
    public override string Description => "Argdown, maps written by hand";

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken) =>
        ArgdownMapReader.Read(input, cancellationToken);

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
