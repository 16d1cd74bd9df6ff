using System.Text.Json;
using System.Text.Json.Nodes;
using ArgumentMap.Formats;

namespace ArgumentMap.Interchange.ArgdownJson;

/// <summary>
/// Finds what a file of JSON says that is not read: members that the reference does not write, and values of another type than its. What
/// it writes and what follows from the rest, such as its map, colours and places, is known. O(file).
/// </summary>
internal sealed class ArgdownJsonMembers
{
    /// <summary>Any value: it follows from what is read, or it is kept whole, as data are.</summary>
    private static readonly Shape Any = new([]);
    private static readonly Shape Text = new([JsonValueKind.String]);
    private static readonly Shape Number = new([JsonValueKind.Number]);
    private static readonly Shape Truth = new([JsonValueKind.True, JsonValueKind.False]);
    private static readonly Shape Texts = new([JsonValueKind.Array]) { Items = Text };

    private static readonly Shape Range = Object(("type", Text), ("start", Number), ("stop", Number), ("title", Text), ("url", Text),
        ("tag", Text));

    private static readonly Shape Relation = Object(("type", Any), ("relationType", Text), ("from", Text), ("fromType", Text),
        ("to", Text), ("toType", Text), ("conclusionIndex", Number));

    private static readonly Shape Inference = Object([.. Placed, ("relations", Any), ("inferenceRules", Texts), ("data", Any),
        ("conclusionIndex", Any), ("argumentTitle", Any)]);

    private static readonly Shape Member = Object([.. Placed, ("role", Text), ("isTopLevel", Any), ("title", Text),
        ("isReference", Truth), ("text", Text), ("ranges", ListOf(Range)), ("tags", Texts), ("data", Any), ("section", Text),
        ("argumentTitle", Any), ("inference", Inference), ("pcs", Any)]);

    private static readonly Shape Statement = Object([.. Placed, ("title", Any), ("relations", Any), ("members", ListOf(Member)),
        ("section", Text), ("tags", Texts), ("data", Any), ("color", Any), ("fontColor", Any), ("isUsedAsTopLevelStatement", Any),
        ("isUsedAsRelationStatement", Any), ("isUsedAsPremise", Any), ("isUsedAsIntermediaryConclusion", Any),
        ("isUsedAsMainConclusion", Any)]);

    private static readonly Shape Argument = Object([.. Placed, ("title", Any), ("relations", Any), ("members", ListOf(Member)),
        ("pcs", ListOf(Member)), ("section", Text), ("tags", Texts), ("data", Any), ("color", Any), ("fontColor", Any)]);

    private static readonly Shape Section = SectionShape();

    private static readonly Dictionary<string, Shape> Lists = new(StringComparer.Ordinal)
    {
        ["arguments"] = Argument,
        ["statements"] = Statement,
        ["relations"] = Relation,
        ["sections"] = Section,
        ["tags"] = Any,
        ["map"] = Any,
        [ArgdownJsonWriter.FrontMatter] = Any,
    };

    private readonly Dictionary<string, (MapLocation Place, int Count)> _found = new(StringComparer.Ordinal);
    private readonly ArgdownJsonPlaces _places;

    private ArgdownJsonMembers(ArgdownJsonPlaces places) => _places = places;

    /// <summary>The words for a member's type and its place, which every object may have.</summary>
    private static (string, Shape)[] Placed =>
        [("type", Any), ("startLine", Any), ("startColumn", Any), ("endLine", Any), ("endColumn", Any)];

    /// <summary>What is left out, each once, with the first place and how often.</summary>
    public static IEnumerable<MapWarning> Unread(JsonObject root, ArgdownJsonPlaces places)
    {
        var members = new ArgdownJsonMembers(places);
        foreach (var (list, value) in root) members.Look(list, value);
        return members._found.Select(found => new MapWarning(
            found.Value.Place, found.Value.Count == 1 ? found.Key : $"{found.Key} ({found.Value.Count} times)"));
    }

    private void Look(string list, JsonNode? value)
    {
        if (!Lists.TryGetValue(list, out var shape)) Warn(list, "", $"members {MapInput.Shown(list)} are left out");
        else if (shape.Members is not null && value is JsonObject named)
            foreach (var (name, item) in named) LookInto(list, name, item, shape);
        else if (shape.Members is not null && value is JsonArray items)
            for (var i = 0; i < items.Count; i++) LookInto(list, $"{i}", items[i], shape);
        else if (shape.Members is not null && value is not null)
            Warn(list, "", $"a member {MapInput.Shown(list)} is no list and no object; it is left out");
    }

    /// <summary>Sections nest as deep as the file.</summary>
    private void LookInto(string list, string name, JsonNode? item, Shape shape)
    {
        var left = new Stack<(string Name, JsonNode? Value, Shape Shape)>();
        left.Push((list, item, shape));
        while (left.TryPop(out var next))
        {
            if (!next.Shape.Fits(next.Value))
                Warn(list, name,
                    $"a value in {MapInput.Shown(next.Name)} is {Word(next.Value)} where {next.Shape} is read; it is left out");
            else if (next is { Value: JsonArray items, Shape.Items: { } ofItems })
                foreach (var inner in items.Reverse()) left.Push((next.Name, inner, ofItems));
            else if (next is { Value: JsonObject members, Shape.Members: { } known })
                foreach (var (member, value) in members.Reverse())
                    if (!known.TryGetValue(member, out var inner)) Warn(list, name, $"members {MapInput.Shown(member)} are left out");
                    else if (value is not null) left.Push((member, value, inner));
        }
    }

    private void Warn(string list, string name, string message) => _found[message] = _found.TryGetValue(message, out var known)
        ? (known.Place, known.Count + 1)
        : (_places.LocationOf(list, name), 1);

    private static string Word(JsonNode? value) => Shape.Word(value?.GetValueKind() ?? JsonValueKind.Null);

    private static Shape Object(params (string Name, Shape Shape)[] members) => new([JsonValueKind.Object])
    {
        Members = members.ToDictionary(member => member.Name, member => member.Shape, StringComparer.Ordinal),
    };

    private static Shape ListOf(Shape item) => new([JsonValueKind.Array]) { Items = item };

    private static Shape SectionShape()
    {
        var section = Object([.. Placed, ("id", Text), ("level", Number), ("title", Text), ("tags", Texts), ("ranges", Any),
            ("parent", Any), ("data", Any), ("isGroup", Any), ("isClosed", Any)]);
        section.Members!.Add("children", ListOf(section));
        return section;
    }

    /// <summary>What a value may be.</summary>
    /// <param name="Kinds">Its types; none for any.</param>
    private sealed record Shape(JsonValueKind[] Kinds)
    {
        /// <summary>Of a list, what its items are.</summary>
        public Shape? Items { get; init; }

        /// <summary>Of an object, what it may have.</summary>
        public Dictionary<string, Shape>? Members { get; init; }

        public bool Fits(JsonNode? value) => Kinds.Length == 0 || (value is not null && Kinds.Contains(value.GetValueKind()));

        public override string ToString() => Word(Kinds[0]);

        public static string Word(JsonValueKind kind) => kind switch
        {
            JsonValueKind.String => "a text",
            JsonValueKind.Number => "a number",
            JsonValueKind.True or JsonValueKind.False => "true or false",
            JsonValueKind.Array => "a list",
            JsonValueKind.Object => "an object",
            _ => "null",
        };
    }
}
