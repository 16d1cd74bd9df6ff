namespace ArgumentMap.Formats;

/// <summary>Takes in a file or a stream, but no more than the options allow: an endless one is an error, not a full memory.</summary>
internal static class LimitedInput
{
    /// <summary>The longest string that the runtime holds, in UTF-16 units.</summary>
    public const int LongestString = 0x3FFFFFDF;

    private const int ChunkSize = 81920;

    public static ReadOnlyMemory<byte> Read(string path, MapReadOptions options)
    {
        using var file = File.OpenRead(path);
        return Read(file, path, options);
    }

    public static ReadOnlyMemory<byte> Read(Stream stream, string? file, MapReadOptions options) =>
        Read(stream, Most(options), () => TooLong(file, options, "more"));

    /// <summary>All bytes of a stream.</summary>
    /// <param name="stream">The stream, from where it stands on.</param>
    /// <param name="most">How many there may be.</param>
    /// <param name="tooLong">What is thrown where there are more.</param>
    public static ReadOnlyMemory<byte> Read(Stream stream, long most, Func<MapFormatException> tooLong)
    {
        using var taken = Taken(stream, most, tooLong);
        var chunk = new byte[ChunkSize];
        for (int count; (count = stream.Read(chunk, 0, ChunkSize)) > 0;)
        {
            if (taken.Length + count > most) throw tooLong();
            taken.Write(chunk, 0, count);
        }
        return new ReadOnlyMemory<byte>(taken.GetBuffer(), 0, (int)taken.Length);
    }

    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, string? file, MapReadOptions options,
        CancellationToken cancellationToken)
    {
        using var taken = Taken(stream, Most(options), TooLong);
        var chunk = new byte[ChunkSize];
#if NET
        for (int count; (count = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0;)
#else
        for (int count; (count = await stream.ReadAsync(chunk, 0, ChunkSize, cancellationToken).ConfigureAwait(false)) > 0;)
#endif
        {
            if (taken.Length + count > Most(options)) throw TooLong();
            taken.Write(chunk, 0, count);
        }
        return new ReadOnlyMemory<byte>(taken.GetBuffer(), 0, (int)taken.Length);

        MapFormatException TooLong() => LimitedInput.TooLong(file, options, "more");
    }

    /// <summary>A file that is too long is refused before any of it is read; for one that is not, the memory is taken once.</summary>
    private static MemoryStream Taken(Stream stream, long most, Func<MapFormatException> tooLong)
    {
        if (!stream.CanSeek) return new MemoryStream();
        var length = Math.Max(0, stream.Length - stream.Position);
        return length <= most ? new MemoryStream((int)length) : throw tooLong();
    }

    /// <summary>A byte order mark does not count.</summary>
    private static long Most(MapReadOptions options) => Math.Min(options.MaxBytes + 3L, MapReadOptions.MostBytes);

    public static MapFormatException TooLong(string? file, MapReadOptions options, string found) =>
        new(new MapLocation(file),
            $"at most {Math.Min(options.MaxBytes, MapReadOptions.MostBytes)} bytes "
                + $"({nameof(MapReadOptions)}.{nameof(MapReadOptions.MaxBytes)})", found);
}
