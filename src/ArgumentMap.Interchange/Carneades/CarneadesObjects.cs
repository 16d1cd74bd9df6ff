using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Carneades;

/// <summary>What a map says, as the sections of a file. O(map).</summary>
internal static class CarneadesObjects
{
    public static JsonObject Of(ArgumentGraph map)
    {
        var frame = map.Extensions.Notes(CarneadesWords.Notes);
        var names = Names(map);
        var said = new JsonObject();
        Add(said, CarneadesWords.Meta, Meta(map, frame.Member(CarneadesFrame.More) as JsonObject));
        Add(said, CarneadesWords.Statements, Entries(map.Statements.Where(IsStated), StatementOf));
        Add(said, CarneadesWords.Issues, Issues(map, names));
        Add(said, CarneadesWords.Arguments, Entries(map.Relations.Where(relation => IsArgument(map, relation)), relation =>
            ArgumentOf(map, (Relation)relation, names)));
        var assumed = map.Statements.Where(statement => IsAssumed(statement) && !IsAssumedHere(statement))
            .Select(statement => names[statement.Id])
            .Concat((frame.Member(CarneadesFrame.Assumed) as JsonArray ?? []).Select(name => name.Text() ?? "")).ToList();
        if (assumed.Count > 0) said.Add(CarneadesWords.Assumptions, new JsonArray([.. assumed.Select(name => (JsonNode)name)]));
        Add(said, CarneadesWords.Tests, CarneadesTests.Of(map, names, frame.Member(CarneadesFrame.Untested) as JsonObject));
        return said;

        JsonObject Entries(IEnumerable<ArgumentNode> nodes, Func<ArgumentNode, JsonNode> valueOf)
        {
            var entries = new JsonObject();
            foreach (var node in nodes)
                if (!entries.ContainsKey(names[node.Id])) entries.Add(names[node.Id], valueOf(node));
            return entries;
        }
    }

    /// <summary>A list in the order of its items' spellings, so that two with the same items are the same.</summary>
    public static JsonNode? Sorted(JsonNode? value) => value is JsonArray items
        ? new JsonArray([.. items.OrderBy(item => item.Spelling(), StringComparer.Ordinal).Select(item => item?.DeepClone())])
        : value?.DeepClone();

    private static void Add(JsonObject said, string name, JsonObject section)
    {
        if (section.Count > 0) said.Add(name, section);
    }

    /// <summary>What the file calls the nodes: its own names where nothing else has them.</summary>
    private static Dictionary<string, string> Names(ArgumentGraph map)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var node in map.Nodes)
            names.Add(node.Id, node.Extensions.Notes(CarneadesWords.Notes).Member(CarneadesFrame.Key).Text() ?? node.Id);
        return names;
    }

    private static JsonObject Meta(ArgumentGraph map, JsonObject? more)
    {
        var meta = new JsonObject();
        if (!string.IsNullOrWhiteSpace(map.Title)) meta.Add(CarneadesWords.Title, map.Title);
        if (!string.IsNullOrWhiteSpace(map.Description)) meta.Add(CarneadesWords.About, map.Description);
        foreach (var (name, value) in more ?? [])
            if (!meta.ContainsKey(name)) meta.Add(name, value?.DeepClone());
        return meta;
    }

    private static JsonObject? MoreOf(ExtensionData extensions) =>
        extensions.Notes(CarneadesWords.Notes).Member(CarneadesFrame.More) as JsonObject;

    private static bool IsAssumed(ArgumentNode node) => node.Tags.Contains(CarneadesWords.Assumed);

    private static bool IsAssumedHere(ArgumentNode node) =>
        node.Extensions.Notes(CarneadesWords.Notes).Member(CarneadesFrame.IsAssumedHere) is not null;

    /// <summary>Whether the file states it: what it only names has no words.</summary>
    private static bool IsStated(ArgumentNode node) =>
        node.Text.Length > 0 || node.Extensions.Notes(CarneadesWords.Notes).Member(CarneadesFrame.IsUnstated) is null;

    private static JsonNode StatementOf(ArgumentNode node) =>
        CarneadesWords.Statement(node.Text, IsAssumed(node) && IsAssumedHere(node), MoreOf(node.Extensions));

    /// <summary>An argument leads from statements to one; one that a file has may lack its conclusion.</summary>
    private static bool IsArgument(ArgumentGraph map, Relation relation) => relation.Kind == RelationKind.Support
        && map.PremisesOf(relation.Id).All(premise => premise is Statement)
        && map.ConclusionsOf(relation.Id) is [Statement] or [];

    private static JsonNode ArgumentOf(ArgumentGraph map, Relation relation, Dictionary<string, string> names)
    {
        var roles = relation.Extensions.Notes(CarneadesWords.Notes).Member(CarneadesFrame.Roles);
        var undercutter = map.RelationsTo(relation.Id, RelationKind.Attack)
            .Select(attack => map.PremisesOf(attack.Id) is [Statement by] && map.ConclusionsOf(attack.Id).Count == 1 ? by : null)
            .FirstOrDefault(by => by is not null);
        return CarneadesWords.Argument(
            map.ConclusionsOf(relation.Id).FirstOrDefault() is { } conclusion ? CarneadesWords.Name(names[conclusion.Id]) : null,
            [.. map.PremisesOf(relation.Id).Select(premise => (roles.Member(premise.Id).Text(), CarneadesWords.Name(names[premise.Id])))],
            relation.Scheme, relation.Weight, undercutter is null ? null : CarneadesWords.Name(names[undercutter.Id]),
            MoreOf(relation.Extensions));
    }

    /// <summary>A proof standard as the file spells it, not at all where it means preponderance unsaid; else by its word.</summary>
    private static string? Spelled(JsonObject? note, ProofStandard? standard, string word)
    {
        var spelled = note.Member(CarneadesFrame.Standard).Text();
        var meant = CarneadesWords.StandardOf(spelled) ?? ProofStandard.Preponderance;
        return meant == standard && note.Member(CarneadesFrame.IsIssue) is not null ? spelled : word;
    }

    private static JsonObject Issues(ArgumentGraph map, Dictionary<string, string> names)
    {
        var members = map.Statements.Where(statement => statement.Group is not null).ToLookup(statement => statement.Group);
        var issues = new JsonObject();
        foreach (var group in map.Groups)
        {
            var note = group.Extensions.Notes(CarneadesWords.Notes);
            if (CarneadesWords.WordOf(group.Standard) is not { } standard) continue;
            var others = (note.Member(CarneadesFrame.Others) as JsonArray ?? []).Select(name => name.Text() ?? "");
            var name = note.Member(CarneadesFrame.Key).Text() ?? group.Id;
            if (issues.ContainsKey(name)) continue;
            var positions = members[group.Id].Select(statement => CarneadesWords.Name(names[statement.Id])).Concat(others);
            issues.Add(name, CarneadesWords.Issue(positions, Spelled(note, group.Standard, standard), MoreOf(group.Extensions)));
        }
        return issues;
    }
}
