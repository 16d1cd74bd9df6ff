using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Sadn;

/// <summary>
/// Writes a map as lines of SADN: what the map says now, in the lines of the file that it was read from. O(map) but for sorting.
/// </summary>
internal sealed class SadnWriter(ArgumentGraph map)
{
    private readonly JsonObject? _frame = map.Extensions.Notes(SadnWords.Notes);
    private readonly SadnUsual _usual = new(map);
    private readonly List<(int At, string Line)> _lines = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    public string Write()
    {
        foreach (var loose in _frame.Member(SadnWords.Loose).Objects()) Add(loose, loose.Member(Sequence.Is).Text() ?? "");
        foreach (var (key, _) in SadnMeta.Of(map))
            if (_usual.Meta(key) is { } line) Add(_frame.Member(SadnWords.Meta).Member(key), line);
        var nodes = map.Nodes.Where(_usual.IsSayable).OrderBy(node => node is Statement ? 0 : 1).ToList();
        // What comes with another's line is not said again.
        foreach (var node in nodes)
            foreach (var other in With(NoteOf(node))) _said.Add(other);
        foreach (var node in nodes.Where(node => !_said.Contains(node.Id))) AddNode(node);
        var newLine = _frame.Member(SadnWords.NewLine).Text() ?? "\n";
        var text = string.Join('\n', _lines.OrderBy(line => line.At).Select(line => line.Line))
            .Replace("\n", newLine, StringComparison.Ordinal);
        var end = _lines.Count == 0 || _frame.Member(SadnWords.HasNoEnd) is not null ? "" : newLine;
        return (_frame.Member(SadnWords.Mark) is null ? "" : "\uFEFF") + text + end;
    }

    private void AddNode(ArgumentNode node)
    {
        var note = NoteOf(node);
        var scheme = note.Member(SadnWords.SchemeLine);
        if (scheme is not null) Add(scheme, _usual.Scheme(node.Id));
        var line = note.Member(SadnWords.Line);
        // A scheme that nothing bears on has no other line.
        if (line is null && scheme is not null && map.PremisesOf(node.Id).Count == 0 && map.ConclusionsOf(node.Id).Count == 0) return;
        Add(line, _usual.Block(node.Id, SadnWords.Line, With(note), scheme is not null));
    }

    private static JsonObject? NoteOf(ArgumentNode node) => node.Extensions.Notes(SadnWords.Notes);

    private static IEnumerable<string> With(JsonNode? note) =>
        (note.Member(SadnWords.Line).Member(SadnWords.With) as JsonArray ?? []).Select(id => id.Text() ?? "");

    private void Add(JsonNode? note, string usual) =>
        _lines.Add((note.Member(Sequence.At).Whole() ?? int.MaxValue, SadnNotes.Spelt(note, usual)));
}
