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
    private readonly Dictionary<TitledElement, Draft> _drafts = [];

    private DraftReader(DocumentContent content) => _content = content;

    public static MapDraft Read(DocumentContent content)
    {
        var reader = new DraftReader(content);
        reader.ReadMap();
        reader.ReadSections();
        reader.ReadStatements();
        new DraftRelations(content, reader._map, reader._ids, reader._drafts).Read();
        reader.ReadMembership();
        reader.Override();
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
            var title = section.Title;
            for (var i = section.Children.Count - 1; i >= 0; i--) left.Push(section.Children[i]);
            if ((section.Data as JsonObject)?[ArgdownNames.Data]?.GetValueKind() == System.Text.Json.JsonValueKind.False) continue;
            var group = new Draft(MapLists.Groups, section.Id, section.Place.Start);
            var id = _groupIds.Of(ArgdownNames.IdOf(title), "group");
            group.Set(MapMembers.Id, id);
            if (title != id) group.Set("title", title);
            if (section.Parent is { } parent && _groups.TryGetValue(parent, out var above)) group.Set("parent", above.Id);
            group.Members["members"] = new JsonArray();
            Note(group, section.Data as JsonObject,
                section.Tags is { } tags ? new JsonArray([.. tags.Select(tag => (JsonNode)tag)]) : null);
            _groups.Add(section, group);
            _map[MapLists.Groups].Add(group);
        }
    }

    /// <summary>Keeps the data that are none of the map's.</summary>
    private static void Note(Draft draft, JsonObject? data, JsonNode? tags = null)
    {
        var rest = new JsonObject();
        foreach (var (name, value) in data ?? [])
            if (name != ArgdownNames.Data) rest[name] = value?.DeepClone();
        var notes = new JsonObject();
        if (rest.Count > 0) notes[ArgdownNames.OtherData] = rest;
        if (tags is not null) notes["tags"] = tags;
        if (notes.Count > 0) draft.Members[ArgdownNames.Notes] = notes;
    }

    private void ReadStatements()
    {
        foreach (var statement in _content.Statements.Values.OrderBy(DefinitionOf))
        {
            var draft = new Draft(MapLists.Statements, statement.Title, DefinitionOf(statement));
            Name(draft, statement);
            draft.Members[MapMembers.Kind] = KindWords.Claim;
            Describe(draft, statement);
            if (!draft.Members.ContainsKey(MapMembers.Text)) draft.Members[MapMembers.Text] = statement.Title;
            _drafts.Add(statement, draft);
            _map[MapLists.Statements].Add(draft);
        }
    }

    /// <summary>Where an element is defined, or else written first.</summary>
    public static int DefinitionOf(TitledElement element) =>
        (element.Members.Find(member => !member.IsReference) ?? element.Members.FirstOrDefault())?.Place.Start
        ?? (element as Argument)?.Place?.Start ?? 0;

    private void Name(Draft draft, TitledElement element)
    {
        var id = _ids.Of(ArgdownNames.IdOf(element.Title), "untitled");
        draft.Set(MapMembers.Id, id);
        if (!element.IsUntitled && element.Title != id) draft.Set("title", element.Title);
    }

    /// <summary>The text, the tags and the notes of an element.</summary>
    private void Describe(Draft draft, TitledElement element) => Describe(draft, element, _content.Tree.Text);

    public static void Describe(Draft draft, TitledElement element, string document)
    {
        var canonical = element.Canonical;
        var text = canonical is null ? default : NaturalText.Of(canonical);
        if (text.Text is { Length: > 0 }) draft.Members[MapMembers.Text] = text.Text;
        if (element.Tags.Count > 0) draft.Members["tags"] = new JsonArray([.. element.Tags.Select(tag => (JsonNode)tag)]);
        Note(draft, element.Data);
        if (text.HasMarkup && MarkupOf(canonical!, document) is { } markup) AddNote(draft, ArgdownNames.Markup, markup);
        var others = element.Members.Where(member => !member.IsReference && member != canonical)
            .Select(member => NaturalText.Of(member).Text)
            .Where(other => other.Length > 0 && other != text.Text).Select(other => (JsonNode)other).ToArray();
        if (others.Length > 0) AddNote(draft, ArgdownNames.OtherTexts, new JsonArray(others));
    }

    public static void AddNote(Draft draft, string name, JsonNode note)
    {
        if (draft.Members[ArgdownNames.Notes] is not JsonObject notes) draft.Members[ArgdownNames.Notes] = notes = [];
        notes[name] = note;
    }

    private static string? MarkupOf(Member member, string document) => member.Source is not { } source ? member.Markup
        : string.Join(' ', document[source.Start..source.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void ReadMembership()
    {
        foreach (var (element, draft) in _drafts)
            if (element.Section is { } section && _groups.TryGetValue(section, out var group))
                ((JsonArray)group.Members["members"]!).Add((JsonNode)draft.Id);
    }

    /// <summary>What the data say of the map's own counts before what the document says otherwise.</summary>
    private void Override() => DraftOverrides.Apply(_content, _map, _drafts, _groups);
}
