using System.Text;
using ArgumentMap.Wording;

namespace ArgumentMap.Formats;

/// <summary>
/// A file that is to be read: its bytes within the limits, as a text where the format is one, and the places that messages name. For those
/// who write a format.
/// </summary>
public sealed class MapInput
{
    private const int MostShown = 40;

    private readonly bool _isFile;
    private string? _text;

    /// <summary>A file from memory.</summary>
    /// <param name="bytes">Its bytes; a byte order mark of UTF-8 does not count.</param>
    /// <param name="file">The name that messages give it, or null.</param>
    /// <param name="limits">The limits within which it is read.</param>
    /// <exception cref="MapFormatException">It is larger than the limits allow.</exception>
    public MapInput(ReadOnlyMemory<byte> bytes, string? file, MapReadOptions limits) : this(bytes, file, limits, isFile: false)
    {
    }

    private MapInput(ReadOnlyMemory<byte> bytes, string? file, MapReadOptions limits, bool isFile)
    {
        Limits = Guard.NotNull(limits, nameof(limits));
        _isFile = isFile;
        File = file;
        HasByteOrderMark = bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
        Bytes = HasByteOrderMark ? bytes.Slice(3) : bytes;
        if (Bytes.Length > limits.MaxBytes) throw LimitedInput.TooLong(file, limits, $"{Bytes.Length}");
    }

    /// <summary>The bytes, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Whether a byte order mark stands before them.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>The name that messages give it; null for an input from memory.</summary>
    public string? File { get; }

    /// <summary>The limits within which it is read.</summary>
    public MapReadOptions Limits { get; }

    /// <summary>The bytes as a text.</summary>
    /// <exception cref="MapFormatException">They are not UTF-8.</exception>
    public string Text => _text ??= Decoded();

    /// <summary>A file, whole.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="MapFormatException">It is larger than the limits allow.</exception>
    public static MapInput FromFile(string path, MapReadOptions limits) =>
        OfFile(LimitedInput.Read(path, Guard.NotNull(limits, nameof(limits))), path, limits);

    internal static MapInput OfFile(ReadOnlyMemory<byte> bytes, string path, MapReadOptions limits) =>
        new(bytes, path, limits, isFile: true);

    /// <summary>
    /// Another file of the same map, beside this one; null where there is none, or where this one is no file but came from memory or a
    /// stream.
    /// </summary>
    /// <param name="name">Its name, without a folder.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public MapInput? Beside(string name)
    {
        if (!_isFile || File is null) return null;
        var path = Path.Combine(Path.GetDirectoryName(File) ?? "", Path.GetFileName(name));
        return System.IO.File.Exists(path) ? FromFile(path, Limits) : null;
    }

    /// <summary>An exception for a place in the text.</summary>
    /// <param name="offset">The place in UTF-16 units, from 0.</param>
    /// <param name="expected">What the format asks for there.</param>
    /// <param name="found">What stands there.</param>
    public MapFormatException Fault(int offset, string expected, string found) => new(LocationOf(offset), expected, found);

    /// <summary>A place in the text as line and column, which counts code points. O(text before it).</summary>
    public MapLocation LocationOf(int offset) => LocationIn(Text, offset);

    /// <summary>What stands at a place in the text, for a message: the character there, or the end of the line or file.</summary>
    public string Found(int offset)
    {
        if (offset >= Text.Length) return "the end of the file";
        if (Text[offset] is '\n' or '\r') return "the end of the line";
        return Shown(Text.Substring(offset, offset + 1 < Text.Length && char.IsSurrogatePair(Text[offset], Text[offset + 1]) ? 2 : 1));
    }

    /// <summary>A stretch of text in quotes for a message, shortened and without anything that could steer a terminal.</summary>
    public static string Shown(string stretch)
    {
        Guard.NotNull(stretch, nameof(stretch));
        var shown = new StringBuilder("'");
        foreach (var letter in stretch.Take(MostShown)) shown.Append(char.IsControl(letter) ? '\uFFFD' : letter);
        return shown.Append(stretch.Length > MostShown ? "…'" : "'").ToString();
    }

    /// <summary>The file and its length, as in <c>tram.json: 1200 bytes</c>.</summary>
    public override string ToString() => $"{File ?? "an input"}: {Counted.Of(Bytes.Length, "byte")}";

    private MapLocation LocationIn(string text, int offset)
    {
        var lineStart = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var line = 1;
        for (var i = 0; i < lineStart; i++)
            if (text[i] == '\n') line++;
        var column = 1;
        for (var i = lineStart; i < offset; i++)
            if (!char.IsLowSurrogate(text[i])) column++;
        return new MapLocation(File, line, column);
    }

    private string Decoded()
    {
        var bytes = Bytes.ToArray();
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            var before = Encoding.UTF8.GetString(bytes, 0, Math.Max(0, fault.Index));
            throw new MapFormatException(LocationIn(before, before.Length), "text in UTF-8", "a byte that is not UTF-8");
        }
    }
}
