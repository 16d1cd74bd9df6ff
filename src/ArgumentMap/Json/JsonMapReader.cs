using System.Text.Json;
using ArgumentMap.Formats;
using ArgumentMap.Wording;

namespace ArgumentMap.Json;

/// <summary>
/// Reads one map in the format <c>argument-map/1</c>, in one walk straight into the model; what the nodes name is looked up after it,
/// so that the members may come in any order. The whole file is checked before anything is returned, and every fault names line, column and
/// JSON path. Comments and trailing commas are allowed and not kept. O(file).
/// </summary>
internal sealed class JsonMapReader(JsonInput input)
{
    private readonly JsonValues _values = new(input);
    private readonly List<NodeList> _places = [];
    private ArgumentGraph _map = new("unread");

    public MapReadResult Read()
    {
        var file = new MapParts();
        var extensions = _values.Document(MapParts.Members, ref file);
        _map = new ArgumentGraph(_values.DocumentId(file.Format, MapParts.FormatName, file.Id, "a map id without a slash"), file.Title)
        {
            Description = file.Description,
            Language = file.Language,
            Analysts = file.Analysts,
            Created = file.Created,
            Modified = file.Modified,
            Licence = file.Licence,
            Tags = file.Tags,
            Extensions = JsonValues.WithSchema(extensions, file.Schema),
        };
        _map.Reserve(file.Statements.Count, file.Relations.Count);
        AddSources(file.Sources);
        AddParticipants(file.Participants);
        AddNodes("statements", file.Statements);
        AddNodes("locutions", file.Locutions);
        AddRelations(file.Relations);
        AddGroups(file.Groups);
        return new MapReadResult(_map, _values.Faults.Warnings(), input.File, new NodePlaces(input, _places).Locate);
    }

    private void AddSources(JsonItems<SourceDocument> sources)
    {
        for (var i = 0; i < sources.Count; i++)
        {
            if (_map.TryGetSource(sources[i].Id, out _)) throw input.FaultAt(sources.OffsetOf(i), "id", "an id that no other source has");
            _map.AddSource(sources[i]);
        }
    }

    private void AddParticipants(JsonItems<Participant> participants)
    {
        for (var i = 0; i < participants.Count; i++)
        {
            if (_map.TryGetParticipant(participants[i].Id, out _))
                throw input.FaultAt(participants.OffsetOf(i), "id", "an id that no other participant has");
            _map.AddParticipant(participants[i]);
        }
    }

    private void AddNodes<T>(string list, JsonItems<T> nodes) where T : ArgumentNode
    {
        var places = new NodeList(list, nodes.Offsets);
        _places.Add(places);
        for (var i = 0; i < nodes.Count; i++) AddNode(nodes[i], places);
    }

    private void AddNode(ArgumentNode node, NodeList places)
    {
        var at = places.NextOffset;
        CheckSpeakers(node, places);
        var anchors = node.Anchors;
        for (var i = 0; i < anchors.Count; i++)
            if (!_map.TryGetSource(anchors[i].Source, out _))
                throw input.Fault($"{places.NextPath}.anchors[{i}].source",
                    $"the id of a source of this map{Meant(anchors[i].Source, _map.Sources.Select(source => source.Id))}");
        if (_map.TryAdd(node) is null)
            throw input.FaultAt(at, "id", $"an id that no other node has (it is that of {PathOf(node.Id)})");
        places.Add(node.Id);
    }

    private void CheckSpeakers(ArgumentNode node, NodeList places)
    {
        if (node.SaidBy is { } first && !_map.TryGetParticipant(first, out _))
            throw input.FaultAt(places.NextOffset, "saidBy", ASpeaker(first));
        for (var i = 0; i < node.AlsoSaidBy.Count; i++)
            if (!_map.TryGetParticipant(node.AlsoSaidBy[i], out _))
                throw input.Fault($"{places.NextPath}.alsoSaidBy[{i}]", ASpeaker(node.AlsoSaidBy[i]));

        string ASpeaker(string id) =>
            $"the id of a participant of this map{Meant(id, _map.Participants.Select(participant => participant.Id))}";
    }

    /// <summary>Relations are added first and joined after, since one may be a premise or the target of an earlier one.</summary>
    private void AddRelations(JsonItems<JoinedRelation> relations)
    {
        var places = new NodeList("relations", relations.Offsets);
        _places.Add(places);
        var numbers = new RelationNumbers(relations);
        for (var i = 0; i < relations.Count; i++) AddNode(numbers.WithId(relations[i].Relation, _map), places);
        var ids = new JsonIds(input, _map, _values.Ends);
        var next = 0;
        foreach (var slot in _map.RelationSlots)
        {
            var relation = relations[next++];
            Join(ids, slot, relation.Premises, EdgeRole.Premise, "premises");
            Join(ids, slot, relation.Conclusions, EdgeRole.Conclusion, "conclusions");
        }
    }

    private void Join(JsonIds ids, NodeSlot relation, RelationEnds ends, EdgeRole role, string list)
    {
        for (var i = ends.First; i < ends.First + ends.Count; i++)
        {
            var node = ids.NodeOf(i) ?? throw NoNode(i);
            if (role == EdgeRole.Premise ? _map.Connect(node, relation, role) : _map.Connect(relation, node, role)) continue;
            _values.Faults.Warn(_values.Ends[i], MapWarning.RepeatedEnd, $"'{node.Node.Id}' is named twice among the {list}; kept once");
        }
    }

    /// <summary>Groups are added after the nodes, since they name them; one may be a part of a later one.</summary>
    private void AddGroups(JsonItems<FilledGroup> groups)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < groups.Count; i++)
            if (!ids.Add(groups[i].Group.Id)) throw input.FaultAt(groups.OffsetOf(i), "id", "an id that no other group has");
        if (_map.AddGroups([.. Enumerable.Range(0, groups.Count).Select(i => groups[i].Group)]) is { } wrong)
        {
            var meant = ids.Contains(wrong.Parent!) ? "" : Meant(wrong.Parent!, ids);
            throw input.FaultAt(groups.OffsetOf(IndexOf(groups, wrong)), "parent",
                $"the id of a group of this map that is no part of this one{meant}");
        }
        var nodes = new JsonIds(input, _map, _values.Ends);
        for (var i = 0; i < groups.Count; i++) Fill(nodes, groups[i]);
    }

    private static int IndexOf(JsonItems<FilledGroup> groups, NodeGroup group) =>
        Enumerable.Range(0, groups.Count).First(i => ReferenceEquals(groups[i].Group, group));

    private void Fill(JsonIds nodes, FilledGroup group)
    {
        for (var i = group.Members.First; i < group.Members.First + group.Members.Count; i++)
        {
            var slot = nodes.NodeOf(i) ?? throw NoNode(i);
            if (slot.Node.Group is { } other)
                throw input.FaultAt(_values.Ends[i], null, $"a node that no group has yet (it is in '{other}')");
            slot.Node = slot.Node with { Group = group.Group.Id };
        }
    }

    private MapFormatException NoNode(int end)
    {
        var json = new Utf8JsonReader(input.Utf8.Slice(_values.Ends[end]), isFinalBlock: false, default);
        json.Read();
        var meant = Meant(json.GetString()!, _map.Nodes.Select(node => node.Id));
        return input.FaultAt(_values.Ends[end], null, $"the id of a statement, locution or relation of this map{meant}");
    }

    /// <summary>What an id that there is not may stand for; nothing where none is near. O(ids), which is little beside the file.</summary>
    private static string Meant(string id, IEnumerable<string> known) => NearestWord.Aside(NearestWord.Question(id, known));

    private string PathOf(string id) => _places.Select(list => list.PathOf(id)).First(path => path is not null)!;
}
