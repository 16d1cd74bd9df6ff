using System.Text.Json;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Brat;

/// <summary>
/// Writes a map as annotations: what the map says now, with what a file that it was read from said besides. O(map) but for sorting.
/// </summary>
internal static class BratWriter
{
    public static void Write(ArgumentGraph map, TextWriter writer)
    {
        var frame = map.Extensions.Notes(BratWords.Notes);
        var lines = new List<(int At, string Line)>();
        foreach (var loose in frame.Member(BratWords.Loose).Objects())
            if ((loose.Member(BratWords.About) as JsonArray ?? []).All(id => map.Contains(id.Text() ?? "")))
                lines.Add((loose.Member(Sequence.At).Whole() ?? int.MaxValue, loose.Member(BratWords.Line).Text() ?? ""));
        foreach (var (owner, line) in new BratLines(map).Owned())
        {
            var note = owner.Length == 0 ? null : map[owner].Extensions.Notes(BratWords.Notes);
            lines.Add((note.Member(Sequence.At).Whole() ?? int.MaxValue, note.Spelt(BratWords.Line, line)));
        }
        var newLine = frame.Member(BratWords.NewLine).Text() ?? "\n";
        if (IsTrue(frame, BratWords.Mark)) writer.Write('\uFEFF');
        writer.Write(string.Join(newLine, lines.OrderBy(line => line.At).Select(line => line.Line)));
        if (!IsTrue(frame, BratWords.HasNoEnd) && lines.Count > 0) writer.Write(newLine);
    }

    private static bool IsTrue(JsonNode? frame, string name) => frame.Member(name)?.GetValueKind() == JsonValueKind.True;
}
