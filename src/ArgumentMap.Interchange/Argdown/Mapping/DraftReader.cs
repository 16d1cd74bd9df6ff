using System.Text.Json;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Argdown.Mapping;

/// <summary>
/// Reads a map from what a document says: titles are ids, sections groups, statements claims, arguments relations. What the data say under
/// <c>argmap</c> counts before that, and what a map has no word for is noted. O(document).
/// </summary>
internal sealed class DraftReader
{
    private readonly DocumentContent _content;
    private readonly MapDraft _map = new();
    private readonly FreshIds _ids = new();
    private readonly FreshIds _groupIds = new();
    private readonly Dictionary<Section, Draft> _groups = [];
    private readonly ElementDrafts _drafts;

    private DraftReader(DocumentContent content)
    {
        _content = content;
        _drafts = new(content.Elements);
    }

    public static MapDraft Read(DocumentContent content)
    {
        var reader = new DraftReader(content);
        reader.ReadMap();
        reader.ReadSections();
        reader.ReadStatements();
        new DraftRelations(content, reader._map, reader._ids, reader._drafts).Read();
        reader.ReadMembership();
        DraftOverrides.Apply(content, reader._map, reader._drafts, reader._groups);
        return reader._map;
    }

    private void ReadMap()
    {
        if (_content.FrontMatter is not JsonObject said) return;
        var members = _map.Map.Members;
        var rest = new JsonObject();
        foreach (var (name, value) in said)
            if (name == ArgdownNames.Data) continue;
            else if (name == "title" && value.StringText() is { } title) members["title"] = title;
            else if (name == "abstract" && value.StringText() is { } text) members["description"] = text;
            else if (name == "author" && value.StringText() is { } author) members["analysts"] = new JsonArray(author);
            else if (name == "author" && value is JsonArray { Count: > 1 } authors && authors.All(each => each.StringText() is not null))
                members["analysts"] = authors.DeepClone();
            else rest[name] = value?.DeepClone();
        if (rest.Count > 0) members[ArgdownNames.Notes] = new JsonObject { [ArgdownNames.OtherData] = rest };
    }

    private void ReadSections()
    {
        var left = new Stack<Section>(Enumerable.Reverse(_content.Sections));
        while (left.TryPop(out var section))
        {
            for (var i = section.Children.Count - 1; i >= 0; i--) left.Push(section.Children[i]);
            if ((section.Data as JsonObject)?[ArgdownNames.Data]?.GetValueKind() == JsonValueKind.False) continue;
            var id = _groupIds.Of(ArgdownNames.IdOf(section.Title), "group");
            var group = new Draft(MapLists.Groups, section.Id, section.Place.Start, id)
            {
                Title = section.Title != id ? section.Title : null,
                OtherData = RestOf(section.Data as JsonObject),
            };
            if (section.Parent is { } parent && _groups.TryGetValue(parent, out var above)) group.Members["parent"] = above.Id;
            if (section.Tags is { } tags)
                Draft.NotesIn(group.Members)["tags"] = new JsonArray([.. tags.Select(tag => (JsonNode)tag)]);
            _groups.Add(section, group);
            _map[MapLists.Groups].Add(group);
        }
    }

    /// <summary>The data that are none of the map's; null for none.</summary>
    public static JsonObject? RestOf(JsonObject? data)
    {
        if (data is null || data.All(member => member.Key == ArgdownNames.Data)) return null;
        return new JsonObject(data.Where(member => member.Key != ArgdownNames.Data)
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
    }

    private void ReadStatements()
    {
        foreach (var statement in _content.Statements.Values.OrderBy(DefinitionOf))
        {
            var id = _ids.Of(ArgdownNames.IdOf(statement.Title), "untitled");
            var words = ElementWords.Of(statement, _content.Tree.Text);
            var draft = new Draft(MapLists.Statements, statement.Title, DefinitionOf(statement), id)
            {
                Kind = KindWords.Claim,
                Title = TitleOf(statement, id),
                Words = words.Text is null ? words with { Text = statement.Title } : words,
                OtherData = RestOf(statement.Data),
            };
            _drafts.Add(statement, draft);
            _map[MapLists.Statements].Add(draft);
        }
    }

    /// <summary>Where an element is defined, or else written first.</summary>
    public static int DefinitionOf(TitledElement element) =>
        element.Definition?.Place.Start ?? (element as Argument)?.Place?.Start ?? 0;

    /// <summary>The title, where it is not the id.</summary>
    public static string? TitleOf(TitledElement element, string id) => element.IsUntitled || element.Title == id ? null : element.Title;

    private void ReadMembership()
    {
        if (_groups.Count == 0) return;
        foreach (var (element, draft) in _drafts.Titled)
            if (element.Section is { } section) draft.Group = _groups.GetValueOrDefault(section);
    }
}
