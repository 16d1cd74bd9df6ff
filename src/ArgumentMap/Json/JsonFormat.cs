using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <summary>The native format, <c>argument-map/1</c>: lossless, canonical, made to be written by hand and read in a diff.</summary>
public sealed class JsonFormat : MapFormat
{
    /// <summary>
    /// Where editors find the schema (<see cref="ArgumentJson.MapSchema"/>), for the <c>$schema</c> of a map that did not bring its own.
    /// Null or empty for none, since nobody knows whether a schema lies beside the file.
    /// </summary>
    public string? Schema { get; init; }

    /// <inheritdoc/>
    public override string Name => "json";

    /// <inheritdoc/>
    public override ValueList<string> Extensions => [".json"];

    /// <inheritdoc/>
    public override string Description => "the native format, argument-map/1";

    /// <inheritdoc/>
    public override ValueList<string> Losses => [];

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool LooksLike(ReadOnlyMemory<byte> bytes) =>
        JsonHead.FormatOf(bytes.Span)?.StartsWith("argument-map/", StringComparison.Ordinal) ?? false;

    /// <inheritdoc/>
    public override string ToText(ArgumentGraph map, CancellationToken cancellationToken = default) =>
        Limits.MaxBytes <= LimitedInput.LongestString
            ? base.ToText(map, cancellationToken)
            : new JsonFormat { Schema = Schema, Limits = Limits with { MaxBytes = LimitedInput.LongestString } }.ToText(map,
                cancellationToken);

    /// <inheritdoc/>
    protected override MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken) =>
        new JsonMapReader(new JsonInput(input)).Read();

    /// <summary>
    /// Writes the map to a stream, which stays open and is never written synchronously, in chunks: the memory that it takes does not grow
    /// with the map, which is not to be changed meanwhile.
    /// </summary>
    /// <exception cref="MapFormatException">
    /// The map is larger or nests deeper than the limits let it be read again; a part of it may have been written.
    /// </exception>
    /// <inheritdoc/>
    public override async Task WriteAsync(ArgumentGraph map, Stream stream, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(stream, nameof(stream));
        CheckWriting(map, cancellationToken);
        foreach (var chunk in Chunks(map))
#if NET
            await stream.WriteAsync(chunk, cancellationToken).ConfigureAwait(false);
#else
            await stream.WriteAsync(chunk.Array!, chunk.Offset, chunk.Count, cancellationToken).ConfigureAwait(false);
#endif
    }

    /// <inheritdoc/>
    protected override void WriteCore(ArgumentGraph map, Stream stream, CancellationToken cancellationToken)
    {
        foreach (var chunk in Chunks(map)) stream.Write(chunk.Array!, chunk.Offset, chunk.Count);
    }

    private IEnumerable<ArraySegment<byte>> Chunks(ArgumentGraph map) =>
        JsonMapWriter.Chunks(map, new JsonWriteOptions { Schema = Schema, Limits = Limits });
}
