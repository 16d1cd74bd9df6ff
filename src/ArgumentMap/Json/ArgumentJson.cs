using System.Text;
using ArgumentMap.Files;
using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <summary>
/// Maps in the native format, <c>argument-map/1</c>: lossless, made to be written by hand and read in a diff. Output is canonical: the
/// same map gives the same bytes everywhere (UTF-8 without byte order mark, LF). Members of a name that the format does not know are
/// kept and written back; comments and trailing commas are read but not kept.
/// </summary>
/// <remarks>
/// Every reading call throws <see cref="MapFormatException"/> for what is no such map; nothing half-read is ever returned.
/// </remarks>
/// <example><code>
/// var map = ArgumentJson.Read("tram.json");
/// map.AddSupport("full", map.NewEvidence("People wait for the second bus.").Id);
/// ArgumentJson.Write(map, "tram.json");
/// Console.WriteLine(ArgumentJson.TryRead("tram.json", out var read, out var fault)); // True
/// </code></example>
public static partial class ArgumentJson
{
    /// <summary>The JSON Schema (2020-12) of a map.</summary>
    public static string MapSchema => Resource("argument-map.schema.json");

    /// <summary>The JSON Schema (2020-12) of a corpus.</summary>
    public static string CorpusSchema => Resource("argument-corpus.schema.json");

    /// <summary>Reads a map from a file.</summary>
    /// <exception cref="MapFormatException">The file is no such map.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ArgumentGraph Read(string path, MapReadOptions? options = null) => ReadWithWarnings(path, options).Map;

    /// <summary>Reads a map from a stream, which stays open.</summary>
    /// <exception cref="MapFormatException">The stream holds no such map.</exception>
    public static ArgumentGraph Read(Stream stream, MapReadOptions? options = null) =>
        Reader(options).Read(stream).Map;

    /// <summary>Reads a map from a stream, which stays open.</summary>
    /// <exception cref="MapFormatException">The stream holds no such map.</exception>
    public static async Task<ArgumentGraph> ReadAsync(Stream stream, MapReadOptions? options = null,
        CancellationToken cancellationToken = default) =>
        (await Reader(options).ReadAsync(stream, null, cancellationToken).ConfigureAwait(false)).Map;

    /// <summary>Reads a map from a file.</summary>
    /// <exception cref="MapFormatException">The file is no such map.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<ArgumentGraph> ReadAsync(string path, MapReadOptions? options = null,
        CancellationToken cancellationToken = default) =>
        (await Reader(options).ReadAsync(path, cancellationToken).ConfigureAwait(false)).Map;

    /// <summary>Reads a map from a string.</summary>
    /// <exception cref="MapFormatException">The string is no such map.</exception>
    public static ArgumentGraph Parse(string json, MapReadOptions? options = null) =>
        Reader(options).Parse(Guard.NotNull(json, nameof(json))).Map;

    /// <summary>Reads a map from UTF-8.</summary>
    /// <exception cref="MapFormatException">The bytes are no such map.</exception>
    public static ArgumentGraph Parse(ReadOnlyMemory<byte> utf8, MapReadOptions? options = null) =>
        ReadWithWarnings(utf8, null, options).Map;

    /// <summary>Reads a map from a file and also returns what looked wrong in it.</summary>
    /// <exception cref="MapFormatException">The file is no such map.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static MapReadResult ReadWithWarnings(string path, MapReadOptions? options = null) => Reader(options).Read(path);

    /// <summary>Reads a map from UTF-8 and also returns what looked wrong in it.</summary>
    /// <param name="utf8">The bytes, with or without a byte order mark.</param>
    /// <param name="file">The file name for messages, or null.</param>
    /// <param name="options">The limits.</param>
    /// <exception cref="MapFormatException">The bytes are no such map.</exception>
    public static MapReadResult ReadWithWarnings(ReadOnlyMemory<byte> utf8, string? file, MapReadOptions? options = null) =>
        Reader(options).Parse(utf8, file);

    /// <summary>Reads a corpus from a file, and the maps that it names from the files beside it.</summary>
    /// <exception cref="MapFormatException">The file is no corpus, one of its maps is none, or a file is not there.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ArgumentCorpus ReadCorpus(string path, MapReadOptions? options = null) => ReadCorpusWithWarnings(path, options).Corpus;

    /// <summary>Reads a corpus from a file, with its maps, and also returns what looked wrong in any of them.</summary>
    /// <exception cref="MapFormatException">The file is no corpus, one of its maps is none, or a file is not there.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static CorpusReadResult ReadCorpusWithWarnings(string path, MapReadOptions? options = null)
    {
        var folder = Path.GetDirectoryName(Guard.NotNull(path, nameof(path))) ?? "";
        return ReadCorpusWithWarnings(LimitedInput.Read(path, options ?? MapReadOptions.Default), path, Load, options);

        MapReadResult? Load(string file)
        {
            var map = Path.Combine(folder, file);
            return File.Exists(map) ? ReadWithWarnings(map, options) : null;
        }
    }

    /// <summary>Reads a corpus from a stream, which stays open, and its maps from the streams that are opened for them.</summary>
    /// <param name="stream">The corpus's own file.</param>
    /// <param name="open">
    /// Opens a map by the name that the corpus gives its file; null where there is none. The stream is closed after reading.
    /// </param>
    /// <param name="options">The limits.</param>
    /// <exception cref="MapFormatException">The stream holds no corpus, one of its maps is none, or a map is not there.</exception>
    public static ArgumentCorpus ReadCorpus(Stream stream, Func<string, Stream?> open, MapReadOptions? options = null)
    {
        Guard.NotNull(open, nameof(open));
        var bytes = LimitedInput.Read(Guard.NotNull(stream, nameof(stream)), null, options ?? MapReadOptions.Default);
        return ReadCorpusWithWarnings(bytes, null, Load, options).Corpus;

        MapReadResult? Load(string file)
        {
            using var map = open(file);
            return map is null ? null : ReadWithWarnings(LimitedInput.Read(map, file, options ?? MapReadOptions.Default), file, options);
        }
    }

    /// <summary>Reads a corpus from UTF-8.</summary>
    /// <param name="utf8">The bytes, with or without a byte order mark.</param>
    /// <param name="file">The file name for messages, or null.</param>
    /// <param name="load">Loads a map by the name that the corpus gives its file; null where there is none.</param>
    /// <param name="options">The limits.</param>
    /// <exception cref="MapFormatException">The bytes are no corpus, or a map is not there.</exception>
    public static CorpusReadResult ReadCorpusWithWarnings(ReadOnlyMemory<byte> utf8, string? file, Func<string, MapReadResult?> load,
        MapReadOptions? options = null) =>
        new JsonCorpusReader(new JsonInput(new MapInput(utf8, file, options ?? MapReadOptions.Default)), Guard.NotNull(load, nameof(load)))
            .Read();

    /// <summary>The map as a JSON text.</summary>
    /// <exception cref="MapFormatException">
    /// The map is larger or nests deeper than the options let it be read again; or it has more than 1,073,741,791 bytes, which no string
    /// holds: write it to a stream.
    /// </exception>
    public static string ToJson(this ArgumentGraph map, JsonWriteOptions? options = null) => Writer(options).ToText(map);

    /// <summary>The map as JSON in UTF-8.</summary>
    /// <exception cref="MapFormatException">The map is larger or nests deeper than the options let it be read again.</exception>
    public static byte[] ToUtf8Json(this ArgumentGraph map, JsonWriteOptions? options = null) => Writer(options).ToBytes(map);

    /// <summary>The corpus's own file as a JSON text: the names of its maps' files and the links, not the maps.</summary>
    /// <exception cref="MapFormatException">The corpus is larger or nests deeper than the options let it be read again.</exception>
    public static string ToJson(this ArgumentCorpus corpus, JsonWriteOptions? options = null)
    {
        using var bytes = new MemoryStream();
        JsonMapWriter.Write(Guard.NotNull(corpus, nameof(corpus)), bytes, ForString(options));
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="MapFormatException">The map is larger or nests deeper than the options let it be read again.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(ArgumentGraph map, string path, JsonWriteOptions? options = null) => Writer(options).Write(map, path);

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="MapFormatException">The map is larger or nests deeper than the options let it be read again.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static Task WriteAsync(ArgumentGraph map, string path, JsonWriteOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Writer(options).WriteAsync(map, path, cancellationToken);

    /// <summary>Writes the map to a stream, which stays open, statement by statement: the file is never in memory as a whole.</summary>
    /// <exception cref="MapFormatException">
    /// The map is larger or nests deeper than the options let it be read again; a part of it may have been written.
    /// </exception>
    public static void Write(ArgumentGraph map, Stream stream, JsonWriteOptions? options = null) => Writer(options).Write(map, stream);

    /// <summary>
    /// Writes the map to a stream, which stays open and is never written synchronously, chunk by chunk: the file is never in memory as a
    /// whole.
    /// </summary>
    /// <exception cref="MapFormatException">
    /// The map is larger or nests deeper than the options let it be read again; a part of it may have been written.
    /// </exception>
    public static Task WriteAsync(ArgumentGraph map, Stream stream, JsonWriteOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Writer(options).WriteAsync(map, stream, cancellationToken);

    /// <summary>
    /// Writes the corpus to a file and its maps to the files beside it that it names; each is replaced whole or not at all.
    /// </summary>
    /// <exception cref="ArgumentException">One of the maps is kept in the file that the corpus itself would be written to.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(ArgumentCorpus corpus, string path, JsonWriteOptions? options = null)
    {
        Guard.NotNull(corpus, nameof(corpus));
        var folder = Path.GetDirectoryName(Path.GetFullPath(Guard.NotNull(path, nameof(path))))!;
        if (corpus.Maps.Any(map => Path.GetFullPath(Path.Combine(folder, corpus.FileOf(map.Id))) == Path.GetFullPath(path)))
            throw new ArgumentException("The corpus keeps one of its maps in that file: write it to another.", nameof(path));
        foreach (var map in corpus.Maps) Write(map, Path.Combine(folder, corpus.FileOf(map.Id)));
        AtomicFile.Write(path, stream => JsonMapWriter.Write(corpus, stream, options ?? JsonWriteOptions.Default));
    }

    private static JsonFormat Reader(MapReadOptions? options) => new() { Limits = options ?? MapReadOptions.Default };

    private static JsonFormat Writer(JsonWriteOptions? options) =>
        options is null ? new JsonFormat() : new JsonFormat { Schema = options.Schema, Limits = options.Limits };

    private static JsonWriteOptions ForString(JsonWriteOptions? options)
    {
        var asked = options ?? JsonWriteOptions.Default;
        return asked.Limits.MaxBytes <= LimitedInput.LongestString
            ? asked
            : asked with { Limits = asked.Limits with { MaxBytes = LimitedInput.LongestString } };
    }

    private static string Resource(string name)
    {
        using var stream = typeof(ArgumentJson).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The package lacks its resource {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
