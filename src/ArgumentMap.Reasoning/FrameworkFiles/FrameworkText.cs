using System.Text;
using System.Text.Unicode;
using ArgumentMap.Formats;

namespace ArgumentMap.Reasoning;

/// <summary>The bytes of a file that is to be read, in UTF-8, with the places that messages name. Offsets count bytes.</summary>
internal sealed class FrameworkText(ReadOnlyMemory<byte> bytes, string? file)
{
    public ReadOnlyMemory<byte> Bytes { get; } = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    /// <summary>A stream's text, whole: within the limit, and UTF-8.</summary>
    public static FrameworkText Read(Stream stream, string? file, FrameworkReadOptions options) =>
        Of(LimitedInput.Read(stream, options.MaxBytes, () => TooLong(file, options)), file, options);

    /// <summary>The text that some bytes are: within the limit, and UTF-8.</summary>
    public static FrameworkText Of(ReadOnlyMemory<byte> bytes, string? file, FrameworkReadOptions options)
    {
        if (bytes.Length > options.MaxBytes) throw TooLong(file, options);
        if (Utf8.IsValid(bytes.Span)) return new FrameworkText(bytes, file);
        var before = new FrameworkText(bytes[..LengthOfValid(bytes.Span)], file);
        throw before.Fault(before.Bytes.Length, "text in UTF-8", "a byte that is not UTF-8");
    }

    /// <summary>How many bytes a character of white space takes that stands at a place; 0 where none does.</summary>
    public static int BlankAt(ReadOnlySpan<byte> bytes, int offset)
    {
        var first = bytes[offset];
        if (first < 0x80) return first is (byte)' ' or >= (byte)'\t' and <= (byte)'\r' ? 1 : 0;
        if (first is not (0xC2 or >= 0xE1 and <= 0xE3)) return 0;
        Rune.DecodeFromUtf8(bytes[offset..], out var rune, out var length);
        return Rune.IsWhiteSpace(rune) ? length : 0;
    }

    public static string Limit(int most, string things, string option) =>
        $"at most {most} {things} ({nameof(FrameworkReadOptions)}.{option})";

    /// <summary>An exception for a place; columns count code points.</summary>
    public MapFormatException Fault(int offset, string expected, string found)
    {
        var before = Bytes.Span[..offset];
        var column = 1;
        foreach (var unit in before[(before.LastIndexOf((byte)'\n') + 1)..])
            if ((unit & 0xC0) != 0x80) column++;
        return new MapFormatException(new MapLocation(file, before.Count((byte)'\n') + 1, column), expected, found);
    }

    /// <summary>What stands at a place, for a message: the character there, or the end of the line or file.</summary>
    public string Found(int offset)
    {
        if (offset >= Bytes.Length) return "the end of the file";
        if (Bytes.Span[offset] is (byte)'\n' or (byte)'\r') return "the end of the line";
        Rune.DecodeFromUtf8(Bytes.Span[offset..], out var rune, out _);
        return Shown(rune.ToString());
    }

    /// <summary>A stretch of the text in quotes for a message, as readers of maps show it.</summary>
    public static string Shown(ReadOnlySpan<char> stretch) => MapInput.Shown(stretch.ToString());

    private static MapFormatException TooLong(string? file, FrameworkReadOptions options) =>
        new(new MapLocation(file), Limit(options.MaxBytes, "bytes", nameof(options.MaxBytes)), "more");

    private static int LengthOfValid(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        while (Rune.DecodeFromUtf8(bytes[length..], out _, out var taken) == System.Buffers.OperationStatus.Done) length += taken;
        return length;
    }
}
