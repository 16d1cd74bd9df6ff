using System.Globalization;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Aif;

/// <summary>Writes a map as an AIF document: what the map says now, with what a document that it was read from said besides. O(map).</summary>
internal sealed class AifWriter
{
    private readonly ArgumentGraph _map;
    private readonly JsonObject? _frame;
    private readonly bool _areNumbers;
    private readonly AifObjects _objects;
    private readonly Dictionary<string, JsonObject?> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sequence> _lists = new(StringComparer.Ordinal);
    private long _lastEdge;
    private bool _areEdgesNumbers;

    public AifWriter(ArgumentGraph map)
    {
        _map = map;
        _frame = map.Extensions.Notes(AifWords.Notes);
        _areNumbers = _frame.Member(AifNotes.Numbers) is not null;
        _objects = new AifObjects(_areNumbers);
        foreach (var node in map.Nodes) _notes.Add(node.Id, node.Extensions.Notes(AifWords.Notes));
    }

    public JsonObject Write()
    {
        foreach (var list in (string[])[AifWords.Nodes, AifWords.Edges, AifWords.Participants, .. AifWords.ListsAboutNodes])
        {
            _lists.Add(list, new Sequence());
            _lists[list].AddLoose(_frame.Member(AifNotes.Loose).Member(list));
        }
        foreach (var participant in _map.Participants) WriteParticipant(participant);
        foreach (var node in _map.Nodes.Where(node => AifWords.TypeOf(node) is not null && !IsDirect(node)))
        {
            WriteNode(node);
            WriteAbout(node);
        }
        WriteEdges();
        var said = new JsonObject { [AifWords.Nodes] = new JsonArray(), [AifWords.Edges] = new JsonArray() };
        var document = Remainder.Together(said, _frame, [.. AifWords.TopOrder, .. AifWords.ListsAboutNodes]);
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

    private void WriteEdges()
    {
        FindLastEdge();
        foreach (var relation in _map.Relations.Where(relation => AifWords.TypeOf(relation) is not null))
        {
            var notes = (_notes[relation.Id].Member(AifNotes.Edges).Objects()).ToList();
            if (IsDirect(relation))
            {
                WriteEdge(_map.PremisesOf(relation.Id)[0].Id, _map.ConclusionsOf(relation.Id)[0].Id, notes.Take(1));
                continue;
            }
            var byFrom = notes.ToLookup(note => note.Member(AifNotes.From).Text());
            var byTo = notes.ToLookup(note => note.Member(AifNotes.To).Text());
            foreach (var premise in _map.PremisesOf(relation.Id).Where(IsNode)) WriteEdge(premise.Id, relation.Id, byFrom[premise.Id]);
            foreach (var conclusion in _map.ConclusionsOf(relation.Id).Where(IsNode)) WriteEdge(relation.Id, conclusion.Id, byTo[conclusion.Id]);
        }
    }

    private void WriteEdge(string from, string to, IEnumerable<JsonObject> notes)
    {
        var isNoted = false;
        foreach (var note in notes)
        {
            _lists[AifWords.Edges].Add(Remainder.Together(_objects.Edge(from, to), note, AifWords.EdgeOrder), note);
            isNoted = true;
        }
        if (isNoted) return;
        var edge = _objects.Edge(from, to);
        _lastEdge++;
        edge.Insert(0, AifWords.EdgeId, _areEdgesNumbers ? _lastEdge : _lastEdge.ToString(CultureInfo.InvariantCulture));
        edge.Add(AifWords.FormEdgeId, null);
        _lists[AifWords.Edges].Add(edge, null);
    }

    /// <summary>New edges are numbered after those that the document had.</summary>
    private void FindLastEdge()
    {
        var noted = _notes.Values.SelectMany(note => note.Member(AifNotes.Edges).Objects()).Select(note => note.Member("more").Member(AifWords.EdgeId));
        var loose = _frame.Member(AifNotes.Loose).Member(AifWords.Edges).Objects().Select(note => note.Member("is").Member(AifWords.EdgeId));
        foreach (var id in noted.Concat(loose))
        {
            if (long.TryParse(id.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) _lastEdge = Math.Max(_lastEdge, number);
            _areEdgesNumbers |= id?.GetValueKind() == System.Text.Json.JsonValueKind.Number;
        }
    }

    private bool IsNode(ArgumentNode node) => AifWords.TypeOf(node) is not null && !IsDirect(node);

    /// <summary>Whether a relation was an edge and can still be one.</summary>
    private bool IsDirect(ArgumentNode node) => node is Relation relation && _notes[node.Id].Member(AifNotes.Direct) is not null
        && relation.Text.Length == 0 && relation.Scheme is null
        && _map.PremisesOf(node.Id) is [not Relation] && _map.ConclusionsOf(node.Id) is [not Relation]
        && _map.RelationsTo(node.Id).Count == 0 && _map.RelationsFrom(node.Id).Count == 0;
}
