namespace ArgumentMap.Json;

/// <summary>Takes in a file or a stream, but no more than the options allow: an endless one is an error, not a full memory.</summary>
internal static class LimitedInput
{
    private const int ChunkSize = 81920;

    public static ReadOnlyMemory<byte> Read(string path, JsonReadOptions options)
    {
        using var file = File.OpenRead(path);
        return Read(file, path, options);
    }

    public static ReadOnlyMemory<byte> Read(Stream stream, string? file, JsonReadOptions options)
    {
        using var taken = new MemoryStream();
        var chunk = new byte[ChunkSize];
        for (int count; (count = stream.Read(chunk, 0, ChunkSize)) > 0;)
        {
            taken.Write(chunk, 0, count);
            Check(taken.Length, file, options);
        }
        return new ReadOnlyMemory<byte>(taken.GetBuffer(), 0, (int)taken.Length);
    }

    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, JsonReadOptions options, CancellationToken cancellationToken)
    {
        using var taken = new MemoryStream();
        var chunk = new byte[ChunkSize];
#if NET
        for (int count; (count = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0;)
#else
        for (int count; (count = await stream.ReadAsync(chunk, 0, ChunkSize, cancellationToken).ConfigureAwait(false)) > 0;)
#endif
        {
            taken.Write(chunk, 0, count);
            Check(taken.Length, null, options);
        }
        return new ReadOnlyMemory<byte>(taken.GetBuffer(), 0, (int)taken.Length);
    }

    /// <summary>A byte order mark does not count.</summary>
    private static void Check(long length, string? file, JsonReadOptions options)
    {
        if (length > options.MaxBytes + 3L) throw TooLong(file, options, $"more than {options.MaxBytes}");
    }

    public static MapFormatException TooLong(string? file, JsonReadOptions options, string found) =>
        new(new MapLocation(file), $"at most {options.MaxBytes} bytes ({nameof(JsonReadOptions)}.{nameof(JsonReadOptions.MaxBytes)})", found);
}
