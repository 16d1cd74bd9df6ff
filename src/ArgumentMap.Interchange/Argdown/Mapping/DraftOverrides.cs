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
    public static void Apply(DocumentContent content, MapDraft map, ElementDrafts drafts,
        Dictionary<Section, Draft> groups)
    {
        var said = drafts.Titled.Where(pair => DataOf(pair.Element.Data) is not null).ToList();
        foreach (var (element, draft) in said)
            if (NewName(element.Data) is { } id) draft.Rename(id);
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (section, draft) in groups)
        {
            if (NewName(section.Data) is not { } id) continue;
            renamed[draft.Id] = id;
            draft.Rename(id);
        }
        foreach (var group in map[MapLists.Groups])
            if (group.Members["parent"] is { } parent && renamed.TryGetValue(parent.GetValue<string>(), out var name))
                group.Members["parent"] = name;
        foreach (var (element, draft) in said) Override(draft, DataOf(element.Data));
        foreach (var (section, draft) in groups) Override(draft, DataOf(section.Data));
        if (DataOf(content.FrontMatter) is { } own) OverrideMap(map, own);
        if (said.Count > 0) Sort(map);
    }

    private static JsonObject? DataOf(JsonNode? data) => (data as JsonObject)?[ArgdownNames.Data] as JsonObject;

    private static string? NewName(JsonNode? data) =>
        DataOf(data)?[MapMembers.Id] is JsonValue value && value.TryGetValue(out string? id) ? id : null;

    private static void Override(Draft draft, JsonObject? said)
    {
        foreach (var (name, value) in said ?? [])
            switch (name)
            {
                case MapMembers.Id:
                    break;
                case MapMembers.Premises or MapMembers.Conclusion when draft.List == MapLists.Relations && IdsOf(value) is { } ends:
                    draft.Say(name, ends);
                    break;
                case MapMembers.Members when draft.List == MapLists.Groups && IdsOf(value) is { } members:
                    draft.Say(name, members);
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

    private static List<string>? IdsOf(JsonNode? value) => value is null ? [] : TextsOf(value);

    private static List<string>? TextsOf(JsonNode? value) =>
        value is JsonArray items && items.All(item => item is JsonValue text && text.TryGetValue<string>(out _))
            ? [.. items.Select(item => item!.GetValue<string>())]
            : null;

    private static void OverrideMap(MapDraft map, JsonObject said)
    {
        Override(map.Map, new JsonObject(said.Where(member => !MapLists.All.Contains(member.Key))
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))));
        if (said[MapMembers.Id] is JsonValue id && id.TryGetValue(out string? name)) map.Map.Rename(name);
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
                var places = order.Select((item, index) => (item, index)).DistinctBy(pair => pair.item)
                    .ToDictionary(pair => pair.item, pair => pair.index);
                map.Lists[list] = [.. map[list].OrderBy(draft => places.GetValueOrDefault(draft.Id, int.MaxValue))];
            }
    }

    private static void Sort(MapDraft map)
    {
        map[MapLists.Locutions].AddRange(map[MapLists.Statements].Where(draft => draft.List == MapLists.Locutions));
        map[MapLists.Statements].RemoveAll(draft => draft.List == MapLists.Locutions);
    }
}
