using System.Text;
using ArgumentMap.Formats;

namespace ArgumentMap.Interchange.Yaml;

/// <summary>
/// One entry of a mapping in blocks as a file has it: whole lines, which put together with those of the others give the file back.
/// </summary>
/// <param name="Entry">The entry.</param>
/// <param name="Before">The lines before it: comments, empty lines.</param>
/// <param name="Text">Its own lines, with the comment at the end of the last.</param>
internal sealed record YamlPiece(YamlEntry Entry, string Before, string Text)
{
    /// <summary>
    /// A stretch of a file cut into the entries of its mapping, and what stands after them; null where they do not stand on lines of their
    /// own. O(stretch).
    /// </summary>
    /// <param name="text">The file's text.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="start">The offset of the first line of the stretch.</param>
    /// <param name="end">The offset after it.</param>
    public static (IReadOnlyList<YamlPiece> Pieces, string After)? Cut(string text, YamlMapping mapping, int start, int end)
    {
        if (mapping.IsFlow) return null;
        var pieces = new List<YamlPiece>();
        var done = start;
        foreach (var entry in mapping.Entries)
        {
            var line = text.LastIndexOf('\n', Math.Max(0, entry.Key.Start - 1)) + 1;
            if (entry.Key.Start == 0) line = 0;
            var next = EndOfLine(text, entry.Value.End);
            if (line < done || next > end || !text.AsSpan(line, entry.Key.Start - line).IsWhiteSpace() || !IsIdle(text, entry.Value.End,
                next))
                return null;
            pieces.Add(new YamlPiece(entry, text[done..line], text[line..next]));
            done = next;
        }
        return (pieces, text[done..end]);
    }

    /// <summary>The entry that lines are by themselves; null where they are none.</summary>
    public static YamlEntry? Parse(string lines)
    {
        try
        {
            var root = YamlReader.Read(new MapInput(Encoding.UTF8.GetBytes(lines), null, MapReadOptions.Default));
            return root is YamlMapping { Entries: [var entry] } ? entry : null;
        }
        catch (MapFormatException)
        {
            return null;
        }
    }

    /// <summary>The offset after the line in which a value ends. A block that keeps its last lines ends with one.</summary>
    public static int EndOfLine(string text, int offset)
    {
        if (offset > 0 && text[offset - 1] == '\n') return offset;
        var end = text.IndexOf('\n', offset);
        return end < 0 ? text.Length : end + 1;
    }

    private static bool IsIdle(string text, int start, int end)
    {
        var rest = text.AsSpan(start, end - start).Trim();
        return rest.IsEmpty || rest[0] == '#';
    }
}
