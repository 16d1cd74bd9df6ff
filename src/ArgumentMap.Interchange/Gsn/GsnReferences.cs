using System.Text.Json.Nodes;
using ArgumentMap.Formats;
using ArgumentMap.Gsn;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Yaml;

namespace ArgumentMap.Interchange.Gsn;

/// <summary>Reads what elements say of others: what supports them, what they are in the context of, what they challenge.</summary>
/// <param name="map">The map, which has the file's elements.</param>
/// <param name="file">The file.</param>
/// <param name="ids">The ids that are taken.</param>
/// <param name="kindOf">The kind of an element of the file; null for one that the file does not have, or that has none.</param>
internal sealed class GsnReferences(ArgumentGraph map, YamlFile file, FreshIds ids, Func<string, GsnKind?> kindOf)
{
    private readonly Dictionary<string, string> _supports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _elements = new(StringComparer.Ordinal);

    /// <summary>The element that says of a relation that there is one; another id itself.</summary>
    public string ElementOf(string id) => _elements.GetValueOrDefault(id, id);

    public void Read(string id, YamlMapping members)
    {
        foreach (var item in ItemsOf(members, GsnWords.SupportedBy))
            if (NodeOf(item) is { } other) Support(id, other);
        foreach (var item in ItemsOf(members, GsnWords.InContextOf))
            if (NodeOf(item) is { } other) PutInContext(id, other);
        if (members.Find(GsnWords.Challenges) is YamlMapping) return;
        var challenged = ItemsOf(members, GsnWords.Challenges);
        if (challenged is [var from, var to] && RelationBetween(from.Value, to.Value) is { } relation)
            Challenge(id, relation.Id, [from.Value, to.Value]);
        else
            foreach (var item in challenged)
                if (NodeOf(item) is { } other) Challenge(id, other.Id, null);
    }

    private List<YamlScalar> ItemsOf(YamlMapping members, string name)
    {
        var items = new List<YamlScalar>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in members.Find(name).AsList().OfType<YamlScalar>().Where(item => !item.IsNull))
            if (known.Add(item.Value)) items.Add(item);
            else file.Warn(item.Start, $"{name} names {MapInput.Shown(item.Value)} twice; it is kept once", GsnWords.RepeatedEnd);
        return items;
    }

    /// <summary>The element of that name. One that the file does not have is that of another module.</summary>
    private ArgumentNode? NodeOf(YamlScalar name)
    {
        if (map.TryGetNode(name.Value, out var node)) return node;
        if (ids.Of(name.Value, "") != name.Value || name.Value.Length == 0)
        {
            file.Warn(name.Start, $"{MapInput.Shown(name.Value)} is no id of an element; it is left out");
            return null;
        }
        if (!map.TryGetGroup(GsnElements.Away, out _)) map.AddGroup(new NodeGroup(GsnElements.Away, "Other modules"));
        return map.Add(AwayElement(name.Value) with { Group = GsnElements.Away });
    }

    private static ArgumentNode AwayElement(string id) => GsnElements.KindOfId(id) switch
    {
        GsnKind.Strategy => new Relation(id, RelationKind.Support),
        GsnKind.Solution or GsnKind.CounterSolution => new Evidence(id, ""),
        _ => new Claim(id, ""),
    };

    private void Support(string id, ArgumentNode other)
    {
        if (other is Relation) map.AddConclusion(other.Id, id);
        else if (map[id] is Relation) map.AddPremise(id, other.Id);
        else if (_supports.TryGetValue(id, out var support)) map.AddPremise(support, other.Id);
        else _supports.Add(id, map.AddRelation(NewRelation(id, $"support-of-{id}", RelationKind.Support), id, other.Id).Id);
    }

    private void PutInContext(string id, ArgumentNode other)
    {
        var role = (kindOf(other.Id) ?? GsnElements.KindOfId(other.Id)) switch
        {
            GsnKind.Assumption => ContextRole.Assumption,
            GsnKind.Justification => ContextRole.Justification,
            _ => ContextRole.Context,
        };
        map.AddRelation(NewRelation(id, $"{id}-{other.Id}", RelationKind.Context) with { Role = role }, id, other.Id);
    }

    private void Challenge(string id, string other, IReadOnlyList<string>? pair)
    {
        var attack = NewRelation(id, $"{id}-{other}", RelationKind.Attack);
        if (pair is not null)
        {
            var note = new JsonObject { [GsnElements.PairNote] = new JsonArray([.. pair.Select(end => (JsonNode)end)]) };
            attack = attack with { Extensions = attack.Extensions.WithNotes(GsnWords.Notes, note) };
        }
        map.AddRelation(attack, other, id);
    }

    private Relation NewRelation(string element, string name, RelationKind kind)
    {
        var relation = new Relation(ids.Of(name, "relation"), kind);
        _elements.Add(relation.Id, element);
        return relation;
    }

    /// <summary>The relation by which one element supports another or is its context; null where there is none.</summary>
    private Relation? RelationBetween(string from, string to)
    {
        if (!map.TryGetNode(from, out var target) || !map.TryGetNode(to, out var source)) return null;
        if (source is Relation strategy && map.ConclusionsOf(strategy.Id).Any(end => end.Id == from)) return strategy;
        if (target is Relation above && map.PremisesOf(above.Id).Any(end => end.Id == to)) return above;
        return map.RelationsTo(from).FirstOrDefault(relation =>
            relation.Kind is RelationKind.Support or RelationKind.Context && map.PremisesOf(relation.Id).Any(end => end.Id == to));
    }
}
