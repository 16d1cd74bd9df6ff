using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Argdown.Syntax;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.ArgdownJson;

/// <summary>Reads what a document says from the JSON of the reference, or ours. O(file).</summary>
internal sealed partial class ArgdownJsonReader
{
    private const string Arguments = "arguments";
    private const string Statements = "statements";
    private const string Relations = "relations";

    private readonly DocumentContent _content = new(new SyntaxTree("", []));
    private readonly Dictionary<string, Section> _sections = new(StringComparer.Ordinal);
    private readonly List<((int Line, int Column) Place, string List, string Name, Action<int> Put)> _order = [];
    private readonly WrittenPlaces _written = new();
    private readonly ArgdownJsonPlaces _places;

    private ArgdownJsonReader(ArgdownJsonPlaces places) => _places = places;

    /// <summary>What was written here, however deep its sections nest.</summary>
    public static JsonObject Parse(ReadOnlyMemory<byte> json) =>
        (JsonObject)JsonNode.Parse(json.Span, null, new JsonDocumentOptions { MaxDepth = ArgdownJsonWriter.MostDepth })!;

    /// <exception cref="MapFormatException">It is not what the reference writes.</exception>
    public static DocumentContent Read(JsonObject root, ArgdownJsonPlaces places)
    {
        var reader = new ArgdownJsonReader(places);
        reader.ReadSections(root);
        reader.ReadElements(root);
        reader.ReadReconstructions(root);
        reader.ReadRelations(root);
        reader._content.FrontMatter = root.Member(ArgdownJsonWriter.FrontMatter)?.DeepClone();
        reader.PutInOrder();
        return reader._content;
    }

    /// <summary>Sections nest as deep as the file.</summary>
    private void ReadSections(JsonObject root)
    {
        var left = new Stack<(JsonObject Said, Section? Parent)>(root.Member("sections").Objects().Reverse()
            .Select(said => (said, (Section?)null)));
        while (left.TryPop(out var next))
        {
            var said = next.Said;
            var section = new Section(said.Member("id").Text() ?? $"s{_sections.Count + 1}", said.Member("level").Whole() ?? 1)
            {
                Title = said.Member("title").Text() ?? "",
                Tags = TagsOf(said),
                Data = DataValues.Said(said, "data"),
                Parent = next.Parent,
            };
            (next.Parent?.Children ?? _content.Sections).Add(section);
            _sections.TryAdd(section.Id, section);
            foreach (var child in said.Member("children").Objects().Reverse()) left.Push((child, section));
        }
    }

    private void ReadElements(JsonObject root)
    {
        foreach (var (title, said) in Members(root, Statements))
        {
            var statement = new StatementClass(title, IsUntitled(title), _content.NextNumber());
            _content.Statements.Add(title, Described(statement, said, Statements));
        }
        foreach (var (title, said) in Members(root, Arguments))
            _content.Arguments.Add(title, Described(new Argument(title, IsUntitled(title), _content.NextNumber()), said, Arguments));
    }

    private IEnumerable<(string Title, JsonObject Said)> Members(JsonObject root, string list)
    {
        if (root.Member(list) is not JsonObject members) throw _places.Fault(list, "", $"an object '{list}'", "none");
        foreach (var (title, said) in members)
            yield return (title, said as JsonObject ?? throw _places.Fault(list, title, "an object", Shown(said)));
    }

    private T Described<T>(T element, JsonObject said, string list) where T : TitledElement
    {
        element.Data = DataValues.Said(said, "data") as JsonObject;
        element.AddTags(TagsOf(said) ?? []);
        element.Section = SectionOf(said);
        foreach (var written in said.Member("members").Objects())
        {
            var member = MemberOf(written, element);
            element.Members.Add(member);
            _written.Add(written, element);
            Remember(WrittenPlaces.StartOf(written), list, element.Title, place => member.Place = (place, place));
        }
        return element;
    }

    private Member MemberOf(JsonObject said, TitledElement element)
    {
        var text = said.Member("text").Text();
        var ranges = said.Member("ranges").Objects().Select(RangeOf).OfType<MarkedRange>().ToList();
        return new Member
        {
            Role = ArgdownJsonParts.RoleOf(said.Member("role").Text()),
            IsReference = DataValues.IsTrue(said.Member("isReference")),
            Title = element.Title,
            Element = element,
            Text = text,
            Ranges = ranges.Count == 0 ? null : ranges,
            Tags = TagsOf(said),
            Data = DataValues.Said(said, "data"),
            Section = SectionOf(said),
            Markup = text is null ? null : MarkedText.Of(text, ranges),
        };
    }

    private static MarkedRange? RangeOf(JsonObject said) =>
        said.Member("type").Text() is not { } type || said.Member("start").Whole() is not { } start || said.Member("stop")
            .Whole() is not { } stop ? null
            : new MarkedRange(type, start)
            {
                Stop = stop,
                Title = said.Member("title").Text(),
                Url = said.Member("url").Text(),
                Tag = said.Member("tag").Text(),
            };

    private void ReadReconstructions(JsonObject root)
    {
        foreach (var (title, said) in Members(root, Arguments))
        {
            var argument = _content.Arguments[title];
            foreach (var statement in said.Member("pcs").Objects()) argument.Statements.Add(Numbered(argument, statement));
            if (argument.Statements.Count == 0) continue;
            if (argument.Statements[^1].Inference is null)
                throw _places.Fault(Arguments, title, "a conclusion at the end of its premises", "a premise");
            Remember(WrittenPlaces.StartOf(said), Arguments, title, place => argument.Place = (place, place));
        }
    }

    private Member Numbered(Argument argument, JsonObject said)
    {
        var statement = Known(_content.Statements, said.Member("title").Text(), Arguments, argument.Title, "statement");
        var member = MemberOf(said, statement);
        member.Argument = argument;
        if (said.Member("inference") is not JsonObject step) return member;
        member.Inference = new Inference(_content.NextNumber())
        {
            Argument = argument,
            Conclusion = argument.Statements.Count,
            Data = DataValues.Said(step, "data"),
        };
        _written.Add(step, member.Inference);
        member.Inference.Rules.AddRange(step.Member("inferenceRules").Texts());
        return member;
    }

    private void ReadRelations(JsonObject root)
    {
        if (root.Member(Relations) is not JsonArray relations) throw _places.Fault(Relations, "", "a list 'relations'", "none");
        var number = 0;
        foreach (var said in relations.Objects())
        {
            var name = $"{number++}";
            var type = ArgdownJsonParts.TypeOf(said.Member("relationType").Text())
                ?? throw _places.Fault(Relations, name, "a type of relation, such as support", Shown(said.Member("relationType")));
            var relation = new ElementRelation(type, 0) { From = End(said, "from", name), To = End(said, "to", name) };
            _content.Relations.Add(relation);
            relation.From.Add(relation);
            relation.To.Add(relation);
            Remember(_written.Of(relation) ?? (int.MaxValue, 0), Relations, name, place => relation.Place = place);
        }
    }

    private Element End(JsonObject said, string end, string name)
    {
        var title = said.Member(end).Text();
        var type = said.Member(end + "Type").Text();
        if (type == "equivalence-class") return Known(_content.Statements, title, Relations, name, "statement");
        var argument = Known(_content.Arguments, title, Relations, name, "argument");
        if (type != "inference") return argument;
        var conclusion = said.Member("conclusionIndex").Whole() ?? argument.Statements.Count - 1;
        return (conclusion >= 0 && conclusion < argument.Statements.Count ? argument.Statements[conclusion].Inference : null)
            ?? throw _places.Fault(Relations, name, $"a step of <{argument.Title}>", $"number {conclusion}");
    }

    private T Known<T>(Dictionary<string, T> elements, string? title, string list, string name, string what) =>
        title is not null && elements.TryGetValue(title, out var element) ? element
            : throw _places.Fault(list, name, $"the title of one of the file's {what}s", title is null ? "none" : MapInput.Shown(title));

    private void Remember((int Line, int Column) place, string list, string name, Action<int> put) => _order.Add((place, list, name, put));

    /// <summary>What the file says has the order of the document that it was made of, as far as it tells.</summary>
    private void PutInOrder()
    {
        var place = 0;
        foreach (var (_, list, name, put) in _order.OrderBy(each => each.Place))
        {
            put(place++);
            _places.Mark(list, name);
        }
    }

    private Section? SectionOf(JsonObject said) => said.Member("section").Text() is { } id ? _sections.GetValueOrDefault(id) : null;

    private static TagSet? TagsOf(JsonObject said) =>
        said.Member("tags") is JsonArray tags ? [.. tags.Texts()] : null;

    private static string Shown(JsonNode? value) => value is null ? "none" : MapInput.Shown(value.ToJsonString());

    private static bool IsUntitled(string title) => Untitled().IsMatch(title);

    [GeneratedRegex("^Untitled [0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Untitled();
}
