using System.Text.Json;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Argdown.Mapping;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Argdown.Writing;

/// <summary>Says as data what the words of a document do not say of a map.</summary>
/// <param name="map">The map.</param>
/// <param name="records">The map as the native format has it.</param>
/// <param name="said">What the words say.</param>
/// <param name="data">Where the data go.</param>
internal sealed class MissingData(ArgumentGraph map, MapRecords records, MapDraft said, DocumentData data)
{
    private readonly DocumentKeys _keys = new(map);
    private readonly Dictionary<string, string> _idsOfDrafts = new(StringComparer.Ordinal);

    /// <summary>Says it.</summary>
    /// <returns>The relations that need a title for that; with none, all is said.</returns>
    public IReadOnlyCollection<string> Say()
    {
        var statements = said[MapLists.Statements].Concat(said[MapLists.Locutions])
            .ToDictionary(draft => draft.Key, StringComparer.Ordinal);
        var arguments = said[MapLists.Relations].Where(draft => draft.Key.Length > 0)
            .ToDictionary(draft => draft.Key, StringComparer.Ordinal);
        var unnamed = said[MapLists.Relations].Where(draft => draft.Key.Length == 0)
            .ToDictionary(draft => draft.Id, StringComparer.Ordinal);
        var lost = new List<string>();
        var pairs = new List<(MapRecord Record, Draft Draft)>();
        foreach (var record in records.Nodes)
        {
            var id = record.Own[MapMembers.Id].GetString()!;
            var drafts = record.List != MapLists.Relations ? statements : arguments;
            if (drafts.TryGetValue(_keys[id], out var draft) || unnamed.TryGetValue(id, out draft)) pairs.Add((record, draft));
            else lost.Add(id);
        }
        var known = pairs.Select(pair => pair.Draft).ToHashSet();
        lost.AddRange(unnamed.Values.Where(draft => !known.Contains(draft)).Select(draft => draft.Id));
        if (lost.Count > 0) return lost;
        foreach (var (record, draft) in pairs) _idsOfDrafts.TryAdd(draft.Id, record.Own[MapMembers.Id].GetString()!);
        foreach (var (record, draft) in pairs)
        {
            var id = record.Own[MapMembers.Id].GetString()!;
            var members = Difference(record, draft);
            if (record.List == MapLists.Relations) AddEnds(id, draft, members);
            // An argument that says nothing at all would look like a slip.
            if (record.List == MapLists.Relations && members.Count == 0 && draft.Premises.Count == 0
                && data.WordsOf(map[id]).Words.Length == 0)
                members[MapMembers.Kind] = draft.Kind;
            if (record.List == MapLists.Locutions) members[ArgdownNames.Locution] = true;
            if (members.Count == 0) continue;
            if (draft.Key.Length == 0) lost.Add(id);
            else data.Say(id, members);
        }
        SayOfGroups();
        SayOfMap(pairs);
        return lost;
    }

    /// <summary>The members that the words do not say as they are; null for those that are not there.</summary>
    private static JsonObject Difference(MapRecord record, Draft draft)
    {
        var members = new JsonObject();
        foreach (var (name, value) in record.Own.OrderBy(member => MapMembers.PlaceOf(member.Key))) AddWhereOther(name, value);
        foreach (var other in record.Others) AddWhereOther(other.Name, other.Value);
        foreach (var (name, _) in draft.Members)
            if (!record.Own.ContainsKey(name) && record.Others.All(other => other.Name != name) && !IsKindOfLocution(name))
                members[name] = null;
        return members;

        bool IsKindOfLocution(string name) => name == MapMembers.Kind && record.List == MapLists.Locutions;

        void AddWhereOther(string name, JsonElement value)
        {
            var node = JsonNode.Parse(value.GetRawText());
            if (IsKindOfLocution(name) || !draft.Members.TryGetPropertyValue(name, out var known) || !JsonNode.DeepEquals(known, node))
                members[name] = node;
        }
    }

    private void AddEnds(string id, Draft draft, JsonObject members)
    {
        AddWhereOther(MapMembers.Premises, draft.Premises, map.PremisesOf(id));
        AddWhereOther(MapMembers.Conclusion, draft.Conclusions, map.ConclusionsOf(id));

        void AddWhereOther(string name, Few<Draft> ends, IReadOnlyList<ArgumentNode> nodes)
        {
            if (!ends.Select(end => _idsOfDrafts[end.Id]).SequenceEqual(nodes.Select(node => node.Id)))
                members[name] = new JsonArray([.. nodes.Select(node => (JsonNode)node.Id)]);
        }
    }

    private void SayOfGroups()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var pairs = InDocumentOrder().Zip(said[MapLists.Groups]).ToList();
        foreach (var (group, draft) in pairs) names.Add(draft.Id, group);
        var inside = said[MapLists.Statements].Concat(said[MapLists.Locutions]).Concat(said[MapLists.Relations])
            .Where(node => node.Group is not null).ToLookup(node => node.Group!);
        var byId = records.Groups.ToDictionary(record => record.Own[MapMembers.Id].GetString()!, StringComparer.Ordinal);
        foreach (var (group, draft) in pairs)
        {
            if (draft.Members["parent"] is { } parent) draft.Members["parent"] = names[parent.GetValue<string>()];
            draft.Members[MapMembers.Members] = new JsonArray([.. inside[draft].Select(node => (JsonNode)_idsOfDrafts[node.Id])]);
            var members = Difference(byId[group], draft);
            if (members.Count > 0) data.SayOfGroup(group, members);
        }
        SayOrder(MapLists.Groups, pairs.Select(pair => pair.First), map.Groups.Select(group => group.Id));
    }

    /// <summary>The groups as their headings stand.</summary>
    private IEnumerable<string> InDocumentOrder()
    {
        var children = map.Groups.ToLookup(group => group.Parent ?? "", StringComparer.Ordinal);
        var left = new Stack<NodeGroup>(children[""].Reverse());
        while (left.TryPop(out var group))
        {
            yield return group.Id;
            foreach (var child in children[group.Id].Reverse()) left.Push(child);
        }
    }

    private JsonObject MapData => (JsonObject)(data.FrontMatter[ArgdownNames.Data] ??= new JsonObject());

    private void SayOfMap(List<(MapRecord Record, Draft Draft)> pairs)
    {
        foreach (var (name, value) in Difference(records.Map, said.Map)) MapData[name] = value?.DeepClone();
        AddList(MapLists.Sources, records.Sources);
        AddList(MapLists.Participants, records.Participants);
        var places = pairs.ToDictionary(pair => pair.Draft, pair => pair.Record.Own[MapMembers.Id].GetString()!);
        SayOrder(MapLists.Statements, said[MapLists.Statements].Select(draft => places[draft]),
            map.Statements.Select(node => node.Id).Concat(map.Locutions.Select(node => node.Id)));
        SayOrder(MapLists.Relations, said[MapLists.Relations].Select(draft => places[draft]), map.Relations.Select(node => node.Id));
    }

    private void AddList(string list, IReadOnlyList<MapRecord> items)
    {
        if (items.Count == 0) return;
        MapData[list] = new JsonArray([.. items.Select(item => (JsonNode)new JsonObject(
            item.Own.OrderBy(member => MapMembers.PlaceOf(member.Key)).Select(member => KeyValuePair.Create(member.Key, member.Value))
                .Concat(item.Others.Select(member => KeyValuePair.Create(member.Name, member.Value)))
                .Select(member => KeyValuePair.Create(member.Key, JsonNode.Parse(member.Value.GetRawText())))))]);
    }

    private void SayOrder(string list, IEnumerable<string> written, IEnumerable<string> wanted)
    {
        if (!written.SequenceEqual(wanted)) MapData[list] = new JsonArray([.. wanted.Select(id => (JsonNode)id)]);
    }
}
