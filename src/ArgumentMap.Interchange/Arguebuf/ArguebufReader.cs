using System.Text.Json.Nodes;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Arguebuf;

/// <summary>Reads the JSON of an Arguebuf graph into a map, with notes of what the model has no word for. O(file).</summary>
internal sealed class ArguebufReader(JsonFile file)
{
    private readonly FreshIds _ids = new();
    private readonly Dictionary<string, string> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly ArgumentGraph _map = new(DocumentName.Of(file.Name));
    private readonly JsonObject _loose = [];
    private readonly JsonArray _analysts = [];
    private ArguebufObjects _objects = null!;

    public MapReadResult Read(CancellationToken cancellation)
    {
        _objects = new ArguebufObjects(_map);
        _map.Created = ArguebufObjects.DateOf(file.Root.Member(ArguebufWords.Metadata).Member(ArguebufWords.Created));
        _map.Modified = ArguebufObjects.DateOf(file.Root.Member(ArguebufWords.Metadata).Member(ArguebufWords.Updated));
        ForEach(ArguebufWords.Resources, ReadResource);
        ForEach(ArguebufWords.Participants, ReadParticipant);
        ForEach(ArguebufWords.Analysts, ReadAnalyst);
        _map.Analysts = [.. _analysts.Objects().Select(note => note.Member(ArguebufWords.Name).Text()!)];
        ForEach(ArguebufWords.Nodes, ReadNode);
        cancellation.ThrowIfCancellationRequested();
        MarkMain();
        var edges = new EdgeReader(_map, ArguebufWords.Edge, file, _notes, _ids);
        ForEach(ArguebufWords.Edges, (at, key, item, place) => ReadEdge(edges, at, key, item, place));
        if (ArguebufFrame.IsSaidByMap(_map, file.Root)) MapNotes.Forget(_map, ArguebufWords.Notes);
        else Note();
        return file.Result(_map, _paths.GetValueOrDefault);
    }

    private void Note()
    {
        foreach (var (id, note) in _notes)
            _map.Replace(_map[id] with { Extensions = _map[id].Extensions.WithNotes(ArguebufWords.Notes, note) });
        _map.Extensions = _map.Extensions.WithNotes(ArguebufWords.Notes, ArguebufFrame.Of(_objects.Graph(), file.Root, _loose, _analysts));
    }

    private void ForEach(string list, Action<int, string, JsonObject, string> read)
    {
        if (file.Root.Member(list) is not { } found) return;
        if (found is not JsonObject items) throw file.Fault($"$.{list}", "an object", found.Found());
        var at = 0;
        foreach (var (key, value) in items)
        {
            var place = $"$.{list}.{key}";
            if (value is not JsonObject item) throw file.Fault(place, "an object", value.Found());
            read(at++, key, item, place);
        }
    }

    private void Keep(string list, int at, string key, JsonObject item, string place, string why)
    {
        file.Warn(place, why);
        if (_loose.Member(list) is not JsonArray kept) _loose.Add(list, kept = []);
        kept.Add((JsonNode)Sequence.Loose(at, ArguebufFrame.Keyed(key, item)));
    }

    private void ReadResource(int at, string key, JsonObject item, string place)
    {
        if (!FreshIds.IsId(key))
        {
            Keep(ArguebufWords.Resources, at, key, item, place, "the key of a resource is no id; it is kept as it stands");
            return;
        }
        var source = new SourceDocument(key, Said(item, ArguebufWords.Title))
        {
            Url = Said(item, ArguebufWords.Source),
            Published = ArguebufObjects.DateOf(item.Member(ArguebufWords.Timestamp)),
        };
        if (Said(item, ArguebufWords.Text) is { Length: > 0 } text) source = SourceText.FromString(text).Describe(source);
        var note = NestedRemainder.Of(item, ArguebufObjects.Resource(source), ArguebufWords.Order);
        note.PutFirst(Sequence.At, at);
        _map.AddSource(source with { Extensions = ExtensionData.Empty.WithNotes(ArguebufWords.Notes, note) });
    }

    private void ReadParticipant(int at, string key, JsonObject item, string place)
    {
        if (!FreshIds.IsId(key))
        {
            Keep(ArguebufWords.Participants, at, key, item, place, "the key of a participant is no id; it is kept as it stands");
            return;
        }
        var name = Said(item, ArguebufWords.Name) ?? "";
        var note = NestedRemainder.Of(item, ArguebufObjects.Participant(name), ArguebufWords.Order);
        note.PutFirst(Sequence.At, at);
        _map.AddParticipant(new Participant(key, name) { Extensions = ExtensionData.Empty.WithNotes(ArguebufWords.Notes, note) });
    }

    private void ReadAnalyst(int at, string key, JsonObject item, string place)
    {
        var name = Said(item, ArguebufWords.Name) ?? "";
        if (string.IsNullOrWhiteSpace(name))
        {
            Keep(ArguebufWords.Analysts, at, key, item, place, "an analyst has no name; it is kept as it stands");
            return;
        }
        var note = NestedRemainder.Of(item, ArguebufObjects.Participant(name), ArguebufWords.Order);
        note.PutFirst(ArguebufWords.Name, name);
        note.PutFirst(ArguebufWords.Key, key);
        note.PutFirst(Sequence.At, at);
        _analysts.Add((JsonNode)note);
    }

    private void ReadNode(int at, string key, JsonObject item, string place)
    {
        var id = _ids.Of(key, $"node-{at}");
        if (id != key) file.Warn(place, "the key of a node is no id; it is given one");
        _nodes.Add(key, id);
        var note = new JsonObject();
        var node = NodeOf(item, id, place, note);
        if (note.Count > 0) node = node with { Extensions = ExtensionData.Empty.WithNotes(ArguebufWords.Notes, note) };
        _map.Add(node);
        foreach (var (name, value) in NestedRemainder.Of(item, _objects.Node(node), ArguebufWords.Order).ToList())
            note.Add(name, value?.DeepClone());
        note.PutFirst(Sequence.At, at);
        if (id != key) note.Add(ArguebufWords.Key, key);
        _notes.Add(id, note);
        _paths.Add(id, place);
    }

    private ArgumentNode NodeOf(JsonObject item, string id, string place, JsonObject note)
    {
        if (item.Member(ArguebufWords.Atom) is not JsonObject && item.Member(ArguebufWords.Scheme) is JsonObject scheme)
        {
            var kind = ArguebufWords.KindOf(scheme);
            if (kind is null && scheme.ContainsKey(ArguebufWords.Type))
                file.Warn(place, "the type of a scheme is none of support, attack, preference and rephrase; it is read as a support");
            if (kind is not (null or RelationKind.Support)) return new Relation(id, kind.Value);
            return new Relation(id, RelationKind.Support)
            {
                Scheme = ArguebufSchemes.IdOf(scheme.Member(ArguebufWords.Support).Text() ?? scheme.Member(ArguebufWords.OldScheme).Text()),
            };
        }
        if (item.Member(ArguebufWords.Atom) is not JsonObject)
            file.Warn(place, "a node is neither an atom nor a scheme; it is read as a claim");
        var atom = item.Member(ArguebufWords.Atom);
        var speaker = Said(atom, ArguebufWords.Participant);
        if (speaker is not null && !_map.TryGetParticipant(speaker, out _))
        {
            file.Warn(place, "a node names no participant of the file; the name is kept as it stands");
            speaker = null;
        }
        return new Claim(id, Said(atom, ArguebufWords.Text) ?? "")
        {
            SaidBy = speaker,
            Anchors = AnchorOf(atom.Member(ArguebufWords.Reference), place, note) is { } anchor ? [anchor] : [],
        };
    }

    private TextAnchor? AnchorOf(JsonNode? reference, string place, JsonObject note)
    {
        if (Said(reference, ArguebufWords.Resource) is not { } resource) return null;
        if (!_map.TryGetSource(resource, out _))
        {
            file.Warn(place, "a reference names no resource of the file; it is kept as it stands");
            return null;
        }
        var text = Said(reference, ArguebufWords.Text) ?? "";
        var length = text.EnumerateRunes().Count();
        var offset = reference.Member(ArguebufWords.Offset);
        // The offset 0 is left out by programs that leave out what is nothing.
        var start = offset is null ? 0 : offset.Whole() ?? -1;
        if (length == 0 || start < 0 || start > int.MaxValue - length) return new TextAnchor(resource);
        var anchor = new TextAnchor(resource, start, start + length);
        var there = _objects.PassageAt(anchor);
        if (offset is null && there != text) return new TextAnchor(resource);
        note.AddSpelling(ArguebufObjects.Passage, text, there ?? "", ArguebufObjects.KeyOf(anchor));
        return anchor;
    }

    private void MarkMain()
    {
        if (Said(file.Root, ArguebufWords.MajorClaim) is not { } main || !_nodes.TryGetValue(main, out var id)) return;
        if (_map[id] is Statement statement) _map.Replace(statement with { IsMain = true });
    }

    private void ReadEdge(EdgeReader edges, int at, string key, JsonObject item, string place)
    {
        if (Said(item, ArguebufWords.Source) is { } from && Said(item, ArguebufWords.Target) is { } to
            && _nodes.TryGetValue(from, out var source) && _nodes.TryGetValue(to, out var target))
            edges.Read(at, ArguebufFrame.Keyed(key, item), place, source, target);
        else
            Keep(ArguebufWords.Edges, at, key, item, place, "an edge starts or ends at no node; it is kept as it stands");
    }

    private static string? Said(JsonNode? item, string name) => item.Member(name).StringText();
}
