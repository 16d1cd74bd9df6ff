using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Records;
using ArgumentMap.Interchange.Schemes;

namespace ArgumentMap.Interchange.Aif;

/// <summary>Reads an AIF document into a map, with notes of what the model has no word for. O(document).</summary>
/// <param name="file">The file, which is told what looks wrong.</param>
/// <param name="root">The document.</param>
/// <param name="path">Its path in the file.</param>
internal sealed class AifReader(JsonFile file, JsonObject root, string path)
{
    private static readonly string[] Entities = ["&quot;", "&amp;", "&lt;", "&gt;", "&#", "&apos;", "&nbsp;"];

    private readonly ArgumentGraph _map = new(DocumentName.Of(file.Name));
    private readonly FreshIds _ids = new();
    private readonly AifObjects _objects = new(AreNumbers(root));

    /// <summary>The ids of the map's nodes, by those of the file; where the file has one twice, of the first.</summary>
    private readonly Dictionary<string, string> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ArgumentNode> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _notes = new(StringComparer.Ordinal);
    private readonly AifNotes _loose = new();

    /// <summary>Where each node stands in the file.</summary>
    public Dictionary<string, string> Paths { get; } = new(StringComparer.Ordinal);

    public ArgumentGraph Read(CancellationToken cancellation)
    {
        ForEach(AifWords.Nodes, isNeeded: true, ReadNode);
        var speakers = new AifSpeakers(_map, _objects, file);
        ForEach(AifWords.Participants, isNeeded: false, (at, item, place) => speakers.Read(at, item, place, _loose));
        foreach (var list in AifWords.ListsAboutNodes)
            ForEach(list, isNeeded: false, (at, item, place) => ReadAbout(list, at, item, place, speakers));
        foreach (var node in _read.Values) _map.Add(node);
        cancellation.ThrowIfCancellationRequested();
        var edges = new EdgeReader(_map, _objects.Edges, file, _notes, _ids);
        ForEach(AifWords.Edges, isNeeded: true, (at, item, place) => ReadEdge(edges, at, item, place));
        Look();
        if (IsSaidByMap()) MapNotes.Forget(_map, AifWords.Notes);
        else Note();
        return _map;
    }

    /// <summary>Whether the document would be written so from the map alone.</summary>
    private bool IsSaidByMap()
    {
        if (root[AifWords.Nodes].Objects().Any(node => node.ContainsKey("timestamp"))) return false;
        var bare = _map.Copy();
        MapNotes.Forget(bare, AifWords.Notes);
        return AifDocument.Write(bare).IsSpelledAs(root);
    }

    private void Note()
    {
        foreach (var (id, note) in _notes)
            if (_map.TryGetNode(id, out var node)) _map.Replace(node with { Extensions = node.Extensions.WithNotes(AifWords.Notes, note) });
        _map.Extensions = _map.Extensions.WithNotes(AifWords.Notes, Frame());
    }

    /// <summary>What the document says outside of its lists, and what of its lists the map cannot say.</summary>
    private JsonObject Frame()
    {
        var original = new JsonObject();
        foreach (var (name, value) in root) original.Add(name, value is JsonArray && IsList(name) ? new JsonArray() : value?.DeepClone());
        var said = new JsonObject { [AifWords.Nodes] = new JsonArray(), [AifWords.Edges] = new JsonArray() };
        var frame = Remainder.Of(original, said, AifWords.TopOrder);
        if (_loose.Count > 0) frame.Add(AifNotes.Loose, _loose.ToObject());
        if (AreNumbers(root)) frame.Add(AifNotes.Numbers, true);
        return frame;
    }

    private static bool IsList(string name) =>
        name is AifWords.Nodes or AifWords.Edges or AifWords.Participants || AifWords.ListsAboutNodes.Contains(name);

    private static bool AreNumbers(JsonObject root) =>
        root[AifWords.Nodes].Objects().FirstOrDefault().Member(AifWords.NodeId) is JsonValue id
        && id.GetValueKind() == System.Text.Json.JsonValueKind.Number;

    private void ForEach(string list, bool isNeeded, Action<int, JsonObject, string> read)
    {
        if (root.Member(list) is not JsonArray items)
        {
            if (isNeeded && root.Member(list) is not null) throw file.Fault($"{path}.{list}", "a list", root.Member(list).Found());
            if (isNeeded && list == AifWords.Nodes) throw file.Fault(path, "a list of nodes", "none");
            return;
        }
        for (var at = 0; at < items.Count; at++)
        {
            var place = $"{path}.{list}[{at}]";
            if (items[at] is JsonObject item)
            {
                read(at, item, place);
                continue;
            }
            file.Warn(place, $"an item of {list} is no object; it is kept as it stands");
            _loose.Add(list, at, items[at]);
        }
    }

    private void ReadNode(int at, JsonObject item, string place)
    {
        var name = item.Member(AifWords.NodeId).Text();
        var id = _ids.Of(name, $"node-{at}");
        if (id != name)
            file.Warn(place,
                name is null ? "a node has no id; it is given one" : "the id of a node comes twice or is none; it is given another");
        if (name is not null) _nodes.TryAdd(name, id);
        var node = NodeOf(item, id, place);
        if (LooksEscaped(node.Text))
            file.Warn(place, "a text has entities such as &quot;; they are kept as they stand");
        var note = new JsonObject { [Sequence.At] = at };
        foreach (var (member, value) in Remainder.Of(item, _objects.Node(node, item.ContainsKey(AifWords.SchemeId)), AifWords.NodeOrder)
            .ToList())
            note.Add(member, value?.DeepClone());
        _notes.Add(id, note);
        _read.Add(id, node);
        Paths.Add(id, place);
    }

    private ArgumentNode NodeOf(JsonObject item, string id, string place)
    {
        var type = item.Member(AifWords.Type).Text();
        var text = item.Member(AifWords.Text).Text() ?? "";
        if (AifWords.KindOf(type) is { } kind) return RelationOf(kind, id, text, item.Member(AifWords.Scheme).Text());
        if (type == "L") return new Locution(id, text);
        if (type != "I") file.Warn(place, "the type of a node is none of I, L, RA, CA, MA, PA, YA and TA; it is read as a claim");
        return new Claim(id, text);
    }

    /// <summary>Its text mostly is the name of its kind or its scheme, and no words of the argument.</summary>
    private static Relation RelationOf(RelationKind kind, string id, string text, string? scheme)
    {
        var isDialogue = kind is RelationKind.Illocution or RelationKind.Transition;
        var isName = isDialogue || SchemeNames.IsName(text)
            || (scheme is not null && SchemeNames.NameOf(SchemeNames.IdOf(scheme) ?? "") == text);
        var name = scheme is { Length: > 0 } ? scheme : isName ? text : "";
        return new Relation(id, kind) { Scheme = SchemeNames.IdOf(name), Text = isName ? "" : text };
    }

    private static bool LooksEscaped(string text) => Array.Exists(Entities, entity => text.Contains(entity, StringComparison.Ordinal));

    private void ReadAbout(string list, int at, JsonObject item, string place, AifSpeakers speakers)
    {
        if (item.Member(AifWords.NodeId).Text() is not { } name || !_nodes.TryGetValue(name, out var id))
        {
            file.Warn(place, $"an item of {list} is about no node; it is kept as it stands");
            _loose.Add(list, at, item);
            return;
        }
        var speaker = list == AifWords.Locutions && item.Member(AifWords.PersonId).Text() is { Length: > 0 } person
            ? speakers.IdOf(person)
            : null;
        if (speaker is not null) _read[id] = AifSpeakers.SaidBy(_read[id], speaker);
        var note = new JsonObject { [Sequence.At] = at };
        if (speaker is not null) note.Add(AifNotes.By, speaker);
        foreach (var (member, value) in Remainder.Of(item, _objects.About(id, speaker), AifWords.AboutOrder)
            .ToList()) note.Add(member, value?.DeepClone());
        AifNotes.ListOf(_notes[id], list).Add((JsonNode)note);
    }

    private void ReadEdge(EdgeReader edges, int at, JsonObject item, string place)
    {
        var from = item.Member(AifWords.FromId).Text();
        var to = item.Member(AifWords.ToId).Text();
        if (from is not null && to is not null && _nodes.TryGetValue(from, out var source) && _nodes.TryGetValue(to, out var target))
        {
            edges.Read(at, item, place, source, target);
            return;
        }
        file.Warn(place, "an edge starts or ends at no node; it is kept as it stands");
        _loose.Add(AifWords.Edges, at, item);
    }

    /// <summary>Says what is odd about the steps.</summary>
    private void Look()
    {
        foreach (var relation in _map.Relations)
        {
            if (!Paths.TryGetValue(relation.Id, out var place)) continue;
            var type = AifWords.TypeOf(relation);
            if (_map.PremisesOf(relation.Id).Count == 0) file.Warn(place, $"{type} without a premise");
            var conclusions = _map.ConclusionsOf(relation.Id).Count;
            if (conclusions == 0) file.Warn(place, $"{type} without a conclusion");
            if (conclusions > 1 && relation.Kind is not (RelationKind.Illocution or RelationKind.Transition))
                file.Warn(place, $"{type} with several conclusions");
        }
    }
}
