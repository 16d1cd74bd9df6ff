using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ArgumentMap.Formats;

/// <content>
/// Reading. Every call throws <see cref="MapFormatException"/> for what is no such map; nothing half-read is ever returned.
/// </content>
public abstract partial class MapFormat
{
    /// <summary>The limits within which it reads.</summary>
    public MapReadOptions Limits { get; init => field = Guard.NotNull(value, nameof(Limits)); } = MapReadOptions.Default;

    /// <summary>Reads a map from a file.</summary>
    /// <exception cref="MapFormatException">The file is no such map.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="NotSupportedException">The format can be written only.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public MapReadResult Read(string path, CancellationToken cancellationToken = default) =>
        Read(MapInput.FromFile(FileToRead(Guard.NotNull(path, nameof(path))), Limits), cancellationToken);

    /// <summary>Reads a map from a stream, which stays open.</summary>
    /// <param name="stream">The bytes of a file.</param>
    /// <param name="file">The name that messages give it, or null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <inheritdoc cref="Read(string, CancellationToken)"/>
    public MapReadResult Read(Stream stream, string? file = null, CancellationToken cancellationToken = default) =>
        Read(new MapInput(LimitedInput.Read(Guard.NotNull(stream, nameof(stream)), file, Limits), file, Limits), cancellationToken);

    /// <summary>Reads a map from a text.</summary>
    /// <param name="text">The text of a file.</param>
    /// <param name="file">The name that messages give it, or null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <inheritdoc cref="Read(string, CancellationToken)"/>
    public MapReadResult Parse(string text, string? file = null, CancellationToken cancellationToken = default)
    {
        // Each UTF-16 unit takes a byte at the least, so that a text that is far too long need not be copied to find out.
        if (Guard.NotNull(text, nameof(text)).Length > Limits.MaxBytes) throw LimitedInput.TooLong(file, Limits, "more");
        return Parse(Encoding.UTF8.GetBytes(text), file, cancellationToken);
    }

    /// <summary>Reads a map from the bytes of a file, in UTF-8 with or without a byte order mark where the format is a text.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="file">The name that messages give it, or null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <inheritdoc cref="Read(string, CancellationToken)"/>
    public MapReadResult Parse(ReadOnlyMemory<byte> bytes, string? file = null, CancellationToken cancellationToken = default) =>
        Read(new MapInput(bytes, file, Limits), cancellationToken);

    /// <summary>Reads a map from what was taken in already, such as the file that a format was detected by.</summary>
    /// <inheritdoc cref="Read(string, CancellationToken)"/>
    public MapReadResult Read(MapInput input, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(input, nameof(input));
        if (!CanRead) throw new NotSupportedException($"{Name} can be written, not read.");
        cancellationToken.ThrowIfCancellationRequested();
        return ReadCore(input, cancellationToken);
    }

    /// <summary>Reads a map from a file.</summary>
    /// <inheritdoc cref="Read(string, CancellationToken)"/>
    public async Task<MapReadResult> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        path = FileToRead(Guard.NotNull(path, nameof(path)));
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 4096, useAsync: true);
        var bytes = await LimitedInput.ReadAsync(stream, path, Limits, cancellationToken).ConfigureAwait(false);
        return Read(MapInput.OfFile(bytes, path, Limits), cancellationToken);
    }

    /// <summary>Reads a map from a stream, which stays open.</summary>
    /// <inheritdoc cref="Read(Stream, string, CancellationToken)"/>
    public async Task<MapReadResult> ReadAsync(Stream stream, string? file = null, CancellationToken cancellationToken = default)
    {
        var bytes = await LimitedInput.ReadAsync(Guard.NotNull(stream, nameof(stream)), file, Limits, cancellationToken)
            .ConfigureAwait(false);
        return Read(new MapInput(bytes, file, Limits), cancellationToken);
    }

    /// <summary>Reads a map from a file, where it is there and such a map.</summary>
    /// <param name="path">The file.</param>
    /// <param name="result">The map, and what looked wrong in it.</param>
    /// <param name="fault">Where the file is not what the format asks for, or that it cannot be read.</param>
    public bool TryRead(string path, [NotNullWhen(true)] out MapReadResult? result, [NotNullWhen(false)] out MapFormatException? fault) =>
        Attempt.At(() => Read(path), Guard.NotNull(path, nameof(path)), out result, out fault);

    /// <summary>Reads a map from a stream, which stays open, where it holds one.</summary>
    /// <param name="stream">The bytes of a file.</param>
    /// <param name="result">The map, and what looked wrong in it.</param>
    /// <param name="fault">Where it is not what the format asks for.</param>
    /// <param name="file">The name that messages give it, or null.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public bool TryRead(Stream stream, [NotNullWhen(true)]
        out MapReadResult? result, [NotNullWhen(false)] out MapFormatException? fault, string? file = null)
    {
        Guard.NotNull(stream, nameof(stream));
        return Attempt.At(() => Read(stream, file), null, out result, out fault);
    }

    /// <summary>Reads a map from a text, where it is one.</summary>
    /// <inheritdoc cref="TryRead(Stream, out MapReadResult?, out MapFormatException?, string?)"/>
    public bool TryParse(string text, [NotNullWhen(true)]
        out MapReadResult? result, [NotNullWhen(false)] out MapFormatException? fault, string? file = null)
    {
        Guard.NotNull(text, nameof(text));
        return Attempt.At(() => Parse(text, file), null, out result, out fault);
    }

    /// <summary>Reads a map from the bytes of a file, where they are one.</summary>
    /// <inheritdoc cref="TryRead(Stream, out MapReadResult?, out MapFormatException?, string?)"/>
    public bool TryParse(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)]
        out MapReadResult? result, [NotNullWhen(false)] out MapFormatException? fault, string? file = null) =>
        Attempt.At(() => Parse(bytes, file), null, out result, out fault);

    /// <summary>
    /// Reads a map; of readable formats. Throws <see cref="MapFormatException"/> for what is none, and nothing else for any bytes.
    /// </summary>
    /// <param name="input">The file.</param>
    /// <param name="cancellationToken">Stops the reading, where it takes long.</param>
    protected virtual MapReadResult ReadCore(MapInput input, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{Name} can be written, not read.");
}
