using System.Globalization;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Arguebuf;

/// <summary>Writes a map as the JSON of an Arguebuf graph: what the map says now, with what a file said of it besides. O(map).</summary>
internal sealed class ArguebufWriter(ArgumentGraph map)
{
    private readonly JsonObject? _frame = map.Extensions.Notes(ArguebufWords.Notes);
    private readonly ArguebufObjects _objects = new(map);
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    public JsonObject Write()
    {
        var notes = new Dictionary<string, JsonObject?>(StringComparer.Ordinal);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in map.Nodes)
        {
            var note = node.Extensions.Notes(ArguebufWords.Notes);
            notes.Add(node.Id, note);
            _keys.Add(node.Id, note.Member(ArguebufWords.Key).Text() is { } key && !map.Contains(key) && keys.Add(key) ? key : node.Id);
        }
        var document = NestedRemainder.Together(_objects.Graph(), _frame, ArguebufWords.Order);
        var edges = new EdgeWriter(map, ArguebufWords.Edge, notes, ArguebufWords.IsSayable);
        var written = ListOf(ArguebufWords.Edges);
        edges.Write(written, LooseOf(ArguebufWords.Edges));
        Put(document, ArguebufWords.Nodes, Nodes(edges, notes));
        Put(document, ArguebufWords.Edges, written);
        Put(document, ArguebufWords.Resources, Resources());
        Put(document, ArguebufWords.Participants, Participants());
        Put(document, ArguebufWords.Analysts, Analysts());
        if (document.Member(ArguebufWords.MajorClaim).Text() is { } main) document[ArguebufWords.MajorClaim] = KeyOf(main);
        foreach (var (_, edge) in document.Member(ArguebufWords.Edges) as JsonObject ?? [])
            foreach (var end in (string[])[ArguebufWords.Source, ArguebufWords.Target])
                if (edge.Member(end).Text() is { } id && KeyOf(id) != id) edge![end] = KeyOf(id);
        return document;
    }

    private string KeyOf(string id) => _keys.GetValueOrDefault(id, id);

    private JsonNode? LooseOf(string name) => _frame.Member(ArguebufFrame.Loose).Member(name);

    private Sequence ListOf(string name)
    {
        var list = new Sequence();
        list.AddLoose(LooseOf(name));
        return list;
    }

    private Sequence Nodes(EdgeWriter edges, Dictionary<string, JsonObject?> notes)
    {
        var list = ListOf(ArguebufWords.Nodes);
        foreach (var node in map.Nodes.Where(edges.IsNode)) Add(list, KeyOf(node.Id), _objects.Node(node), notes[node.Id]);
        return list;
    }

    private Sequence Resources()
    {
        var list = ListOf(ArguebufWords.Resources);
        foreach (var source in map.Sources)
            Add(list, source.Id, ArguebufObjects.Resource(source), source.Extensions.Notes(ArguebufWords.Notes));
        return list;
    }

    private Sequence Participants()
    {
        var list = ListOf(ArguebufWords.Participants);
        foreach (var participant in map.Participants)
            Add(list, participant.Id, ArguebufObjects.Participant(participant.Name), participant.Extensions.Notes(ArguebufWords.Notes));
        return list;
    }

    /// <summary>The analysts by name: those of the file with what it says of them, new ones with keys of their own.</summary>
    private Sequence Analysts()
    {
        var list = ListOf(ArguebufWords.Analysts);
        var noted = _frame.Member(ArguebufFrame.Analysts).Objects().ToList();
        var taken = noted.Concat<JsonNode?>(LooseOf(ArguebufWords.Analysts).Objects().Select(loose => loose.Member(Sequence.Is)))
            .Select(note => note.Member(ArguebufWords.Key).Text() ?? "").ToHashSet(StringComparer.Ordinal);
        var ofNames = noted.GroupBy(note => note.Member(ArguebufWords.Name).Text() ?? "", StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<JsonObject>(group), StringComparer.Ordinal);
        var number = 0;
        foreach (var name in map.Analysts)
        {
            var note = ofNames.TryGetValue(name, out var left) && left.TryDequeue(out var first) ? first : null;
            var key = note.Member(ArguebufWords.Key).Text();
            while (key is null || (note is null && !taken.Add(key)))
                key = string.Create(CultureInfo.InvariantCulture, $"analyst-{++number}");
            Add(list, key, ArguebufObjects.Participant(name), note);
        }
        return list;
    }

    private static void Add(Sequence list, string key, JsonObject said, JsonNode? note) =>
        list.Add(ArguebufFrame.Keyed(key, NestedRemainder.Together(said, note, ArguebufWords.Order)), note);

    /// <summary>An empty list is written where the file had it.</summary>
    private void Put(JsonObject document, string name, Sequence list)
    {
        if (list.Count > 0 || (document.Member(name) is JsonObject && (_frame is not null || name is ArguebufWords.Nodes)))
            document[name] = ArguebufFrame.ByKeys(list.ToArray());
        else if (document.Member(name) is JsonObject) document.Remove(name);
    }
}
