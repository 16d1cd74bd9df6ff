using System.Text;

namespace ArgumentMap.Formats;

/// <content>Writing.</content>
public abstract partial class MapFormat
{
    /// <summary>The map as a text.</summary>
    /// <exception cref="NotSupportedException">The format can be read only, or is no text.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public virtual string ToText(ArgumentGraph map, CancellationToken cancellationToken = default) =>
        IsText ? Encoding.UTF8.GetString(ToBytes(map, cancellationToken)) : throw NoText();

    /// <summary>The map as the bytes of a file.</summary>
    /// <exception cref="NotSupportedException">The format can be read only.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public byte[] ToBytes(ArgumentGraph map, CancellationToken cancellationToken = default)
    {
        using var bytes = new MemoryStream();
        Write(map, bytes, cancellationToken);
        return bytes.ToArray();
    }

    /// <summary>Writes the map to a writer, which stays open.</summary>
    /// <inheritdoc cref="ToText"/>
    public virtual void Write(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken = default) =>
        Guard.NotNull(writer, nameof(writer)).Write(ToText(map, cancellationToken));

    /// <summary>Writes the map to a stream, which stays open.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <inheritdoc cref="ToBytes"/>
    public void Write(ArgumentGraph map, Stream stream, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(stream, nameof(stream));
        CheckWriting(map, cancellationToken);
        WriteCore(map, StoppableStream.Around(stream, cancellationToken), cancellationToken);
    }

    /// <summary>Writes the map to a file, or to the files that the format needs, which are replaced whole or not at all.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <inheritdoc cref="ToBytes"/>
    public void Write(ArgumentGraph map, string path, CancellationToken cancellationToken = default)
    {
        CheckWriting(map, cancellationToken);
        MapFiles.Write(FilesOf(map, Guard.NotNull(path, nameof(path))), cancellationToken);
    }

    /// <summary>Writes the map to a writer, which stays open. The text is made first, and then written.</summary>
    /// <inheritdoc cref="ToText"/>
    public async Task WriteAsync(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(writer, nameof(writer));
        var text = ToText(map, cancellationToken);
#if NET
        await writer.WriteAsync(text.AsMemory(), cancellationToken).ConfigureAwait(false);
#else
        await writer.WriteAsync(text).ConfigureAwait(false);
#endif
    }

    /// <summary>
    /// Writes the map to a stream, which stays open and is never written synchronously. The bytes are made first, and then written.
    /// </summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <inheritdoc cref="ToBytes"/>
    public virtual async Task WriteAsync(ArgumentGraph map, Stream stream, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(stream, nameof(stream));
        using var bytes = new MemoryStream();
        Write(map, bytes, cancellationToken);
        bytes.Position = 0;
        await bytes.CopyToAsync(stream, 81920, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the map to a file, or to the files that the format needs, which are replaced whole or not at all.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <inheritdoc cref="ToBytes"/>
    public async Task WriteAsync(ArgumentGraph map, string path, CancellationToken cancellationToken = default)
    {
        CheckWriting(map, cancellationToken);
        await MapFiles.WriteAsync(FilesOf(map, Guard.NotNull(path, nameof(path))), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// The files that a map is written to where the caller names one, and what goes into each: that one, for most formats.
    /// </summary>
    /// <param name="map">The map.</param>
    /// <param name="path">The file that the caller names.</param>
    public virtual IReadOnlyList<MapFile> FilesOf(ArgumentGraph map,
        string path) => [new MapFile(path, (stream, cancellation) => WriteCore(map, stream, cancellation))];

    /// <summary>Writes a map; of writable formats.</summary>
    /// <param name="map">The map.</param>
    /// <param name="stream">Where to, to be left open.</param>
    /// <param name="cancellationToken">Stops what takes long before the first byte; writing itself is stopped by the stream.</param>
    protected virtual void WriteCore(ArgumentGraph map, Stream stream, CancellationToken cancellationToken) => throw NoWriting();

    private protected void CheckWriting(ArgumentGraph map, CancellationToken cancellationToken)
    {
        Guard.NotNull(map, nameof(map));
        if (!CanWrite) throw NoWriting();
        cancellationToken.ThrowIfCancellationRequested();
    }

    private NotSupportedException NoWriting() => new($"{Name} can be read, not written.");

    private NotSupportedException NoText() => new($"{Name} is no text: write it to a stream or a file.");
}
