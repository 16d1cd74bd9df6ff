using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Kialo;

/// <summary>
/// Writes a map as a discussion: what the map says now, laid out as a file that it was read from. O(map) but for sorting.
/// </summary>
internal static class KialoWriter
{
    public static void Write(ArgumentGraph map, TextWriter writer)
    {
        var frame = map.Extensions.Notes(KialoWords.Notes);
        var layout = KialoLayout.Of(map);
        if (layout.IsTooDeep)
            throw new ArgumentException(
                "In kialo the number of a claim has those of all claims above it, and here too many stand one above the other.",
                nameof(map));
        var style = KialoStyle.From(frame.Member(KialoWords.Style)).For(layout.Lines);
        writer.Write(frame.Spelt(KialoWords.Header, style.Header(map.Title), map.Title ?? ""));
        for (var i = 0; i < layout.Lines.Count; i++)
        {
            var line = layout.Lines[i];
            writer.Write(line.Note.Spelt(KialoWords.Head, style.Head(line)));
            writer.Write(line.Note.Spelt(KialoWords.Text, layout.Spelled(line, style), layout.TextOf(line)));
            var isLast = i == layout.Lines.Count - 1;
            var tail = line.Note.Member(KialoWords.Tail).Text() ?? (isLast ? style.NewLine : style.Tail);
            writer.Write(isLast || tail.Contains('\n', StringComparison.Ordinal) ? tail : style.Tail);
        }
        writer.Write(frame.Member(KialoWords.Footer).Text());
    }
}
