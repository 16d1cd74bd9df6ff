using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Argdown.Mapping;

/// <summary>
/// What the data of a document say under <c>argmap</c>: members of the native format, which count before what the document says otherwise.
/// Null takes away what the document says.
/// </summary>
internal static class DraftOverrides
{
    public static void Apply(DocumentContent content, MapDraft map, Dictionary<TitledElement, Draft> drafts,
        Dictionary<Section, Draft> groups)
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (element, draft) in drafts) Rename(draft, DataOf(element.Data), renamed);
        var renamedGroups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (section, draft) in groups) Rename(draft, DataOf(section.Data), renamedGroups);
        foreach (var relation in map[MapLists.Relations])
        {
            Replace(relation.Premises, renamed);
            Replace(relation.Conclusions, renamed);
        }
        foreach (var group in map[MapLists.Groups])
        {
            if (group.Members["parent"] is { } parent) group.Set("parent", NewName(parent.GetValue<string>(), renamedGroups));
            var members = ((JsonArray)group.Members["members"]!).Select(member => (JsonNode)NewName(member!.GetValue<string>(), renamed));
            group.Members["members"] = new JsonArray([.. members]);
        }
        foreach (var (element, draft) in drafts) Override(draft, DataOf(element.Data));
        foreach (var (section, draft) in groups) Override(draft, DataOf(section.Data));
        if (DataOf(content.FrontMatter) is { } said) OverrideMap(map, said);
        Sort(map);
    }

    private static JsonObject? DataOf(JsonNode? data) => (data as JsonObject)?[ArgdownNames.Data] as JsonObject;

    private static void Rename(Draft draft, JsonObject? said, Dictionary<string, string> renamed)
    {
        if (said?[MapMembers.Id] is not JsonValue value || !value.TryGetValue(out string? id)) return;
        renamed[draft.Id] = id;
        draft.Set(MapMembers.Id, id);
    }

    private static string NewName(string id, Dictionary<string, string> renamed) => renamed.GetValueOrDefault(id, id);

    private static void Replace(List<string> ids, Dictionary<string, string> renamed)
    {
        for (var i = 0; i < ids.Count; i++) ids[i] = NewName(ids[i], renamed);
    }

    private static void Override(Draft draft, JsonObject? said)
    {
        foreach (var (name, value) in said ?? [])
            switch (name)
            {
                case MapMembers.Id:
                    break;
                case MapMembers.Premises when draft.List == MapLists.Relations && TextsOf(value) is { } premises:
                    draft.Premises = premises;
                    break;
                case MapMembers.Conclusion when draft.List == MapLists.Relations && TextsOf(value) is { } conclusions:
                    draft.Conclusions = conclusions;
                    break;
                case ArgdownNames.Locution when draft.List == MapLists.Statements && DataValues.IsTrue(value):
                    draft.List = MapLists.Locutions;
                    if (said?.ContainsKey(MapMembers.Kind) is not true) draft.Members.Remove(MapMembers.Kind);
                    break;
                default:
                    if (value is not null || !draft.Members.Remove(name)) draft.Members[name] = value?.DeepClone();
                    break;
            }
    }

    private static List<string>? TextsOf(JsonNode? value) =>
        value is JsonArray items && items.All(item => item is JsonValue text && text.TryGetValue<string>(out _))
            ? [.. items.Select(item => item!.GetValue<string>())]
            : null;

    private static void OverrideMap(MapDraft map, JsonObject said)
    {
        Override(map.Map, new JsonObject(said.Where(member => !MapLists.All.Contains(member.Key))
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))));
        if (said[MapMembers.Id] is JsonValue id && id.TryGetValue(out string? name)) map.Map.Set(MapMembers.Id, name);
        foreach (var list in (string[])[MapLists.Sources, MapLists.Participants])
            foreach (var item in said[list] as JsonArray ?? [])
                if (item is JsonObject members)
                {
                    var draft = new Draft(list, "", 0);
                    foreach (var (member, value) in members) draft.Members[member] = value?.DeepClone();
                    map[list].Add(draft);
                }
        foreach (var list in (string[])[MapLists.Statements, MapLists.Relations, MapLists.Groups])
            if (TextsOf(said[list]) is { } order)
            {
                var places = order.Select((item, index) => (item, index)).ToDictionary(pair => pair.item, pair => pair.index);
                map.Lists[list] = [.. map[list].OrderBy(draft => places.GetValueOrDefault(draft.Id, int.MaxValue))];
            }
    }

    private static void Sort(MapDraft map)
    {
        map[MapLists.Locutions].AddRange(map[MapLists.Statements].Where(draft => draft.List == MapLists.Locutions));
        map[MapLists.Statements].RemoveAll(draft => draft.List == MapLists.Locutions);
    }
}
