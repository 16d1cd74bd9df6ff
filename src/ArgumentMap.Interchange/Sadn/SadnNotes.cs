using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Sadn;

/// <summary>Notes the lines of a file at what they say.</summary>
internal static class SadnNotes
{
    private const string For = "for";

    public static void Add(ArgumentGraph map, List<string> lines, Dictionary<int, (string Owner, string Part, List<string> With)> owners,
        JsonObject frame)
    {
        var usual = new SadnUsual(map);
        var notes = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        var schemes = owners.Values.Where(owned => owned.Part == SadnWords.SchemeLine).Select(owned => owned.Owner)
            .ToHashSet(StringComparer.Ordinal);
        var (loose, meta) = (new JsonArray(), new JsonObject());
        for (var at = 0; at < lines.Count; at++)
        {
            if (!owners.TryGetValue(at, out var owned))
            {
                loose.Add((JsonNode)new JsonObject { [Sequence.At] = at, [Sequence.Is] = lines[at] });
                continue;
            }
            var note = new JsonObject { [Sequence.At] = at };
            if (owned.Part == SadnWords.Meta)
            {
                var key = owned.Owner[(SadnWords.Meta.Length + 1)..];
                Spell(note, lines[at], usual.Meta(key) ?? "");
                meta[key] = note;
                continue;
            }
            if (owned.With.Count > 0) note.Add(SadnWords.With, new JsonArray([.. owned.With.Select(id => (JsonNode)id)]));
            Spell(note, lines[at], usual.Block(owned.Owner, owned.Part, owned.With, schemes.Contains(owned.Owner)));
            if (!notes.TryGetValue(owned.Owner, out var ofNode)) notes.Add(owned.Owner, ofNode = []);
            ofNode[owned.Part] = note;
        }
        if (meta.Count > 0) frame.Add(SadnWords.Meta, meta);
        if (loose.Count > 0) frame.Add(SadnWords.Loose, loose);
        foreach (var (id, note) in notes)
            map.Replace(map[id] with { Extensions = map[id].Extensions.WithNotes(SadnWords.Notes, note) });
        map.Extensions = map.Extensions.WithNotes(SadnWords.Notes, frame);
    }

    /// <summary>The line that was noted, as long as the map says what it did; else the usual one.</summary>
    public static string Spelt(JsonNode? note, string usual) =>
        note.Member(For).Text() is { } meant && meant != usual ? usual : note.Member(Sequence.Is).Text() ?? usual;

    private static void Spell(JsonObject note, string line, string usual)
    {
        note.Add(Sequence.Is, line);
        note.Add(For, usual);
    }
}
