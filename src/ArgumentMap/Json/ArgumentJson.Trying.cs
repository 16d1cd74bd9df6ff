using System.Diagnostics.CodeAnalysis;
using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <content>
/// Reading that answers whether there is a map or corpus, for input that may well be none. In each, <c>fault</c> says where the input
/// is not what the format asks for, or that the file cannot be read.
/// </content>
public static partial class ArgumentJson
{
    /// <summary>Reads a map from a file, where it is there and a map.</summary>
    public static bool TryRead(string path, [NotNullWhen(true)]
        out ArgumentGraph? map, [NotNullWhen(false)] out MapFormatException? fault, MapReadOptions? options = null)
    {
        Guard.NotNull(path, nameof(path));
        return Attempt.At(() => Read(path, options), path, out map, out fault);
    }

    /// <summary>Reads a map from a stream, which stays open, where it holds one.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static bool TryRead(Stream stream, [NotNullWhen(true)]
        out ArgumentGraph? map, [NotNullWhen(false)] out MapFormatException? fault, MapReadOptions? options = null)
    {
        Guard.NotNull(stream, nameof(stream));
        return Attempt.At(() => Read(stream, options), null, out map, out fault);
    }

    /// <summary>Reads a map from a string, where it is one.</summary>
    public static bool TryParse(string json, [NotNullWhen(true)]
        out ArgumentGraph? map, [NotNullWhen(false)] out MapFormatException? fault, MapReadOptions? options = null)
    {
        Guard.NotNull(json, nameof(json));
        return Attempt.At(() => Parse(json, options), null, out map, out fault);
    }

    /// <summary>Reads a map from UTF-8, where it is one.</summary>
    public static bool TryParse(ReadOnlyMemory<byte> utf8, [NotNullWhen(true)]
        out ArgumentGraph? map, [NotNullWhen(false)] out MapFormatException? fault, MapReadOptions? options = null) =>
        Attempt.At(() => Parse(utf8, options), null, out map, out fault);

    /// <summary>Reads a corpus from a file, and its maps from the files beside it, where all are there and what they should be.</summary>
    public static bool TryReadCorpus(string path, [NotNullWhen(true)]
        out ArgumentCorpus? corpus, [NotNullWhen(false)] out MapFormatException? fault, MapReadOptions? options = null)
    {
        Guard.NotNull(path, nameof(path));
        return Attempt.At(() => ReadCorpusWithWarnings(path, options).Corpus, path, out corpus, out fault);
    }

    /// <summary>
    /// Reads a corpus from a stream, and its maps from the streams that are opened for them, where all hold what they should.
    /// </summary>
    /// <exception cref="IOException">A stream cannot be read.</exception>
    public static bool TryReadCorpus(
        Stream stream, Func<string, Stream?> open, [NotNullWhen(true)]
            out ArgumentCorpus? corpus, [NotNullWhen(false)] out MapFormatException? fault, MapReadOptions? options = null)
    {
        Guard.NotNull(stream, nameof(stream));
        Guard.NotNull(open, nameof(open));
        return Attempt.At(() => ReadCorpus(stream, open, options), null, out corpus, out fault);
    }
}
