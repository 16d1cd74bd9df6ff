using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Aif;

/// <summary>
/// Writes a map as an AIF document: what the map says now, with what a document that it was read from said besides. O(map).
/// </summary>
internal sealed class AifWriter
{
    private readonly ArgumentGraph _map;
    private readonly JsonObject? _frame;
    private readonly AifObjects _objects;
    private readonly Dictionary<string, JsonObject?> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sequence> _lists = new(StringComparer.Ordinal);
    private readonly EdgeWriter _edges;

    public AifWriter(ArgumentGraph map)
    {
        _map = map;
        _frame = map.Extensions.Notes(AifWords.Notes);
        _objects = new AifObjects(_frame.Member(AifNotes.Numbers) is not null);
        foreach (var node in map.Nodes) _notes.Add(node.Id, node.Extensions.Notes(AifWords.Notes));
        _edges = new EdgeWriter(map, _objects.Edges, _notes, node => AifWords.TypeOf(node) is not null);
    }

    public JsonObject Write()
    {
        foreach (var list in (string[])[AifWords.Nodes, AifWords.Edges, AifWords.Participants, .. AifWords.ListsAboutNodes])
        {
            _lists.Add(list, new Sequence());
            _lists[list].AddLoose(_frame.Member(AifNotes.Loose).Member(list));
        }
        foreach (var participant in _map.Participants) WriteParticipant(participant);
        foreach (var node in _map.Nodes.Where(_edges.IsNode))
        {
            WriteNode(node);
            WriteAbout(node);
        }
        _edges.Write(_lists[AifWords.Edges], _frame.Member(AifNotes.Loose).Member(AifWords.Edges));
        var said = new JsonObject { [AifWords.Nodes] = new JsonArray(), [AifWords.Edges] = new JsonArray() };
        var document = Remainder.Together(said, _frame, AifWords.TopOrder);
        foreach (var (name, list) in _lists)
            if (document.ContainsKey(name) && document[name] is JsonArray) document[name] = list.ToArray();
            else if (list.Count > 0) document[name] = list.ToArray();
        return document;
    }

    private void WriteParticipant(Participant participant)
    {
        var note = participant.Extensions.Notes(AifWords.Notes);
        if (note.Member(AifNotes.Unlisted) is not null) return;
        _lists[AifWords.Participants].Add(Remainder.Together(_objects.Participant(participant), note, AifWords.ParticipantOrder), note);
    }

    private void WriteNode(ArgumentNode node)
    {
        var note = _notes[node.Id];
        var hasSchemeId = Remainder.Spells(note, AifWords.SchemeId);
        var said = _objects.Node(node, hasSchemeId);
        var pending = said[AifWords.SchemeId].Text();
        var written = Remainder.Together(said, note, AifWords.NodeOrder);
        // An id that still stands for the scheme's name is that of another scheme.
        if (hasSchemeId && written[AifWords.SchemeId].Text() == pending) written.Remove(AifWords.SchemeId);
        _lists[AifWords.Nodes].Add(written, note);
    }

    private void WriteAbout(ArgumentNode node)
    {
        var note = _notes[node.Id];
        var speakers = new HashSet<string>(node.AlsoSaidBy, StringComparer.Ordinal);
        if (node.SaidBy is not null) speakers.Add(node.SaidBy);
        var open = node is Locution ? new List<string>(node.SaidBy is null ? node.AlsoSaidBy : node.AlsoSaidBy.Prepend(node.SaidBy)) : [];
        foreach (var list in AifWords.ListsAboutNodes)
            foreach (var about in note.Member(AifNotes.Lists).Member(list).Objects())
            {
                var by = about.Member(AifNotes.By).Text();
                if (by is not null && !speakers.Contains(by)) continue;
                if (by is not null) open.Remove(by);
                _lists[list].Add(Remainder.Together(_objects.About(node.Id, by), about, AifWords.AboutOrder), about);
            }
        foreach (var speaker in open) _lists[AifWords.Locutions].Add(_objects.About(node.Id, speaker), null);
    }
}
