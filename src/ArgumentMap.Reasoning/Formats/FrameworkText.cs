using System.Text;

namespace ArgumentMap.Reasoning;

/// <summary>The text of a file that is to be read, with the places that messages name.</summary>
internal sealed class FrameworkText(string text, string? file)
{
    private const int MostShown = 40;

    public string Text { get; } = text.StartsWith('\uFEFF') ? text[1..] : text;

    /// <summary>A file's text, whole: within the limit, and UTF-8.</summary>
    public static FrameworkText Read(Stream stream, string? file, FrameworkReadOptions options)
    {
        using var taken = new MemoryStream();
        var chunk = new byte[64 * 1024];
        for (int count; (count = stream.Read(chunk, 0, chunk.Length)) > 0;)
        {
            taken.Write(chunk, 0, count);
            if (taken.Length > options.MaxBytes)
                throw new MapFormatException(new MapLocation(file), Limit(options.MaxBytes, "bytes", nameof(options.MaxBytes)), "more");
        }
        var bytes = taken.GetBuffer().AsSpan(0, (int)taken.Length);
        try
        {
            return new FrameworkText(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes), file);
        }
        catch (DecoderFallbackException fault)
        {
            var before = new FrameworkText(Encoding.UTF8.GetString(bytes[..Math.Max(0, fault.Index)]), file);
            throw before.Fault(before.Text.Length, "text in UTF-8", "a byte that is not UTF-8");
        }
    }

    public static string Limit(int most, string things, string option) => $"at most {most} {things} ({nameof(FrameworkReadOptions)}.{option})";

    /// <summary>An exception for a place; columns count code points.</summary>
    public MapFormatException Fault(int offset, string expected, string found)
    {
        var before = Text.AsSpan(0, offset);
        var line = before.Slice(before.LastIndexOf('\n') + 1);
        var column = 1;
        foreach (var unit in line)
            if (!char.IsLowSurrogate(unit)) column++;
        return new MapFormatException(new MapLocation(file, before.Count('\n') + 1, column), expected, found);
    }

    /// <summary>What stands at a place, for a message: the character there, or the end of the line or file.</summary>
    public string Found(int offset)
    {
        if (offset >= Text.Length) return "the end of the file";
        if (Text[offset] is '\n' or '\r') return "the end of the line";
        return Shown(Text.AsSpan(offset, offset + 1 < Text.Length && char.IsSurrogatePair(Text[offset], Text[offset + 1]) ? 2 : 1));
    }

    /// <summary>A stretch of the text in quotes, shortened and without anything that could steer a terminal.</summary>
    public static string Shown(ReadOnlySpan<char> stretch)
    {
        var shown = new StringBuilder("'");
        foreach (var letter in stretch[..Math.Min(MostShown, stretch.Length)]) shown.Append(char.IsControl(letter) ? '\uFFFD' : letter);
        return shown.Append(stretch.Length > MostShown ? "…'" : "'").ToString();
    }
}
