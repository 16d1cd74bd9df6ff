using System.Text.Json.Nodes;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Sadface;

/// <summary>Reads SADFace into a map, with notes of what the model has no word for. O(file).</summary>
internal sealed class SadfaceReader(JsonFile file)
{
    private readonly FreshIds _ids = new();
    private readonly Dictionary<string, string> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly JsonObject _loose = [];
    private readonly JsonObject _core = file.Root.Member(SadfaceWords.Metadata).Member(SadfaceWords.Core) as JsonObject ?? file.Root;
    private ArgumentGraph _map = null!;

    public MapReadResult Read(CancellationToken cancellation)
    {
        _map = new ArgumentGraph(DocumentName.Of(Said(SadfaceWords.Id), file.Name))
        {
            Title = Said("title"),
            Description = Said("description"),
        };
        if (Said("analyst_name") is { Length: > 0 } analyst) _map.Analysts = [analyst];
        _map.Created = Date("created");
        _map.Modified = Date("edited");
        ForEach(SadfaceWords.Resources, ReadResource);
        ForEach(SadfaceWords.Nodes, ReadNode);
        cancellation.ThrowIfCancellationRequested();
        var edges = new EdgeReader(_map, SadfaceWords.Edge, file, _notes, _ids);
        ForEach(SadfaceWords.Edges, (at, item, place) => ReadEdge(edges, at, item, place));
        if (file.Root.Member(SadfaceWords.Nodes) is not JsonArray) throw file.Fault("$", "a list of nodes", "none");
        if (SadfaceFrame.IsSaidByMap(_map, file.Root)) MapNotes.Forget(_map, SadfaceWords.Notes);
        else Note();
        return file.Result(_map, _paths.GetValueOrDefault);
    }

    private void Note()
    {
        foreach (var (id, note) in _notes)
            if (note.Count > 0) _map.Replace(_map[id] with { Extensions = _map[id].Extensions.WithNotes(SadfaceWords.Notes, note) });
        _map.Extensions = _map.Extensions.WithNotes(SadfaceWords.Notes, SadfaceFrame.Of(_map, file.Root, _loose));
    }

    private string? Said(string name) => _core.Member(name).StringText();

    /// <summary>A date, or that of a moment.</summary>
    private PartialDate? Date(string name) => Said(name) is { } date
        && (PartialDate.TryParse(date, out var known) || (date.Length > 10 && PartialDate.TryParse(date[..10], out known))) ? known : null;

    private void ForEach(string list, Action<int, JsonObject, string> read)
    {
        var items = file.Root.Member(list) as JsonArray ?? [];
        for (var at = 0; at < items.Count; at++)
        {
            var place = $"$.{list}[{at}]";
            if (items[at] is JsonObject item)
            {
                read(at, item, place);
                continue;
            }
            Keep(list, at, items[at], place, $"an item of {list} is no object; it is kept as it stands");
        }
    }

    private void Keep(string list, int at, JsonNode? item, string place, string why)
    {
        file.Warn(place, why);
        if (_loose.Member(list) is not JsonArray kept) _loose.Add(list, kept = []);
        kept.Add((JsonNode)Sequence.Loose(at, item));
    }

    private void ReadResource(int at, JsonObject item, string place)
    {
        var name = item.Member(SadfaceWords.Id).Text();
        if (name is null || !FreshIds.IsId(name) || _map.TryGetSource(name, out _))
        {
            Keep(SadfaceWords.Resources, at, item, place, "a resource comes twice or has no id; it is kept as it stands");
            return;
        }
        var source = new SourceDocument(name) { Url = item.Member(SadfaceWords.Url).Text() };
        var note = Remainder.Of(item, SadfaceObjects.Resource(source), SadfaceWords.ResourceOrder);
        note.PutFirst(Sequence.At, at);
        _map.AddSource(source with { Extensions = ExtensionData.Empty.WithNotes(SadfaceWords.Notes, note) });
    }

    private void ReadNode(int at, JsonObject item, string place)
    {
        var name = item.Member(SadfaceWords.Id).Text();
        var id = _ids.Of(name, $"node-{at}");
        if (id != name) file.Warn(place, "a node has no id of its own; it is given one");
        if (name is not null) _nodes.TryAdd(name, id);
        var node = _map.Add(NodeOf(item, id, place));
        var note = Remainder.Of(item, SadfaceObjects.Node(node), SadfaceWords.NodeOrder);
        note.PutFirst(Sequence.At, at);
        _notes.Add(id, note);
        _paths.Add(id, place);
    }

    private ArgumentNode NodeOf(JsonObject item, string id, string place)
    {
        var type = item.Member(SadfaceWords.Type).Text();
        if (type == SadfaceWords.Scheme)
        {
            var (kind, scheme) = SadfaceWords.Meaning(item.Member(SadfaceWords.Name).Text() ?? "");
            return new Relation(id, kind) { Scheme = scheme };
        }
        if (type != SadfaceWords.Atom) file.Warn(place, "a node is neither an atom nor a scheme; it is read as a claim");
        var anchors = item.Member(SadfaceWords.Sources).Objects().Select(AnchorOf).OfType<TextAnchor>();
        return new Claim(id, item.Member(SadfaceWords.Text).Text() ?? "") { Anchors = [.. anchors] };
    }

    private TextAnchor? AnchorOf(JsonObject item)
    {
        if (item.Member(SadfaceWords.ResourceId).Text() is not { } source || !_map.TryGetSource(source, out _)) return null;
        var (offset, length) = (item.Member(SadfaceWords.Offset).Whole(), item.Member(SadfaceWords.Length).Whole());
        var isPassage = offset >= 0 && length >= 0 && offset <= int.MaxValue - length;
        var anchor = isPassage ? new TextAnchor(source, offset!.Value, offset.Value + length!.Value) : new TextAnchor(source);
        var note = Remainder.Of(item, SadfaceObjects.Source(anchor), SadfaceWords.SourceOrder);
        return anchor with { Extensions = ExtensionData.Empty.WithNotes(SadfaceWords.Notes, note) };
    }

    private void ReadEdge(EdgeReader edges, int at, JsonObject item, string place)
    {
        if (item.Member(SadfaceWords.Edge.From).Text() is { } from && item.Member(SadfaceWords.Edge.To).Text() is { } to
            && _nodes.TryGetValue(from, out var source) && _nodes.TryGetValue(to, out var target))
            edges.Read(at, item, place, source, target);
        else
            Keep(SadfaceWords.Edges, at, item, place, "an edge starts or ends at no node; it is kept as it stands");
    }
}
