using System.Text.Json.Nodes;
using ArgumentMap.Formats;

namespace ArgumentMap.Gsn;

/// <summary>Joins the modules of a case into one map. O(modules).</summary>
internal sealed class GsnJoining
{
    /// <summary>What is noted of an element beside the layout of its file, which the joined map has not.</summary>
    private static readonly string[] Kept =
        [GsnElements.MoreNote, GsnElements.TypeNote, GsnElements.TypedNote, GsnElements.IdNote, GsnElements.PairNote];

    private const string At = "at";

    private readonly List<MapReadResult> _modules;
    private readonly MapReadResult _top;
    private readonly ArgumentGraph _map;
    private readonly List<MapWarning> _warnings = [];

    /// <summary>Of each module its nodes' ids in the joined map.</summary>
    private readonly List<Dictionary<string, string>> _ids;

    private readonly Dictionary<string, (MapReadResult Module, string Id)> _origins = new(StringComparer.Ordinal);

    /// <summary>The first module that has an element.</summary>
    private readonly Dictionary<string, int> _owners = new(StringComparer.Ordinal);

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private int _before;

    public GsnJoining(List<MapReadResult> modules)
    {
        _modules = modules;
        _ids = [.. modules.Select(_ => new Dictionary<string, string>(StringComparer.Ordinal))];
        var away = new HashSet<string>(
            modules.SelectMany(module => module.Map.Nodes.Where(node => node.IsAway())).Select(node => node.Id), StringComparer.Ordinal);
        // What others refer to is no top; in a circle of modules the first one gives its name.
        _top = modules.Find(module => !module.Map.Nodes.Any(node => !node.IsAway() && away.Contains(node.Id))) ?? modules[0];
        _map = new ArgumentGraph(_top.Map.Id, _top.Map.Title)
        {
            Description = _top.Map.Description,
            Extensions = ExtensionData.Empty.With(GsnElements.Extension, "{}"),
        };
    }

    public MapReadResult Join()
    {
        for (var at = 0; at < _modules.Count; at++) NameElements(at);
        for (var at = 0; at < _modules.Count; at++) AddNodes(at);
        for (var at = 0; at < _modules.Count; at++) AddEdges(at);
        for (var at = 0; at < _modules.Count; at++) Develop(at);
        foreach (var claim in _map.Claims.Where(claim => claim.IsMain && _map.RelationsFrom(claim.Id).Count > 0).ToList())
            _map.Replace(claim with { IsMain = false });
        return new MapReadResult(_map, [.. _modules.SelectMany(module => module.Warnings), .. _warnings], _top.File, Locate);
    }

    /// <summary>Elements get their ids before steps do, to which nobody refers.</summary>
    private void NameElements(int at)
    {
        var module = _modules[at];
        foreach (var node in GsnModules.Elements(module.Map).Where(node => !node.IsAway()))
        {
            _ids[at][node.Id] = FreshId(at, node.Id);
            if (!_owners.TryGetValue(node.Id, out var owner))
            {
                _owners.Add(node.Id, at);
                continue;
            }
            var place = module.Locate([node.Id]).TryGetValue(node.Id, out var found) ? found : new MapLocation(module.File, 1, 1);
            _warnings.Add(new MapWarning(place,
                $"{NameOf(_modules[owner])} has an element {node.Id} too, which others mean by it; ids are unique in a case")
            { Rule = MapWarning.RepeatedEnd });
        }

        static string NameOf(MapReadResult module) => module.File is { } file ? Path.GetFileName(file) : module.Map.Id;
    }

    private void AddNodes(int at)
    {
        var module = _modules[at].Map;
        var group = _map.AddGroup(new NodeGroup(FreeGroup(module.Id), module.Title)).Id;
        var groups = module.Groups.Where(each => each.Id != GsnElements.Away)
            .ToDictionary(each => each.Id, each => FreeGroup(each.Id), StringComparer.Ordinal);
        foreach (var each in module.Groups.Where(each => groups.ContainsKey(each.Id)))
            _map.AddGroup(each with
            {
                Id = groups[each.Id],
                Parent = each.Parent is { } parent && groups.TryGetValue(parent, out var above) ? above : group,
            });
        var sources = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in module.Sources)
        {
            sources[source.Id] = Free(source.Id, id => _map.TryGetSource(id, out _));
            _map.AddSource(source with { Id = sources[source.Id] });
        }
        foreach (var participant in module.Participants)
            if (!_map.TryGetParticipant(participant.Id, out _)) _map.AddParticipant(participant);
        var added = 0;
        foreach (var node in module.Nodes)
        {
            if (node.IsAway())
            {
                AddAway(at, node);
                continue;
            }
            if (!_ids[at].ContainsKey(node.Id)) _ids[at][node.Id] = FreshId(at, node.Id);
            _map.Add(node with
            {
                Id = _ids[at][node.Id],
                Group = node.Group is { } own ? groups[own] : group,
                Anchors = [.. node.Anchors.Select(anchor => anchor with { Source = sources[anchor.Source] })],
                Extensions = WithoutLayout(node.Extensions),
            });
            added++;
        }
        _before += added;
    }

    /// <summary>The element itself where one of its sort is there: what is a step cannot stand for what is none.</summary>
    private void AddAway(int at, ArgumentNode node)
    {
        var isOwned = _owners.TryGetValue(node.Id, out var owner);
        if (isOwned && _modules[owner].Map[node.Id] is Relation == node is Relation)
        {
            _ids[at][node.Id] = _ids[owner][node.Id];
            return;
        }
        if (!isOwned && _map.TryGetNode(node.Id, out var known) && known.IsAway())
        {
            _ids[at][node.Id] = node.Id;
            return;
        }
        var id = FreshId(at, node.Id);
        _ids[at][node.Id] = id;
        if (!_map.TryGetGroup(GsnElements.Away, out _)) _map.AddGroup(_modules[at].Map.GetGroup(GsnElements.Away));
        _map.Add(node with { Id = id });
    }

    private void AddEdges(int at)
    {
        var (module, ids) = (_modules[at].Map, _ids[at]);
        foreach (var relation in module.Relations)
        {
            foreach (var premise in module.PremisesOf(relation.Id)) _map.AddPremise(ids[relation.Id], ids[premise.Id]);
            foreach (var conclusion in module.ConclusionsOf(relation.Id)) _map.AddConclusion(ids[relation.Id], ids[conclusion.Id]);
        }
    }

    /// <summary>What another module has left undeveloped is supported by what this one says.</summary>
    private void Develop(int at)
    {
        foreach (var (name, element, supporters) in GsnModules.DevelopedBy(_modules[at].Map))
        {
            var other = _modules.FindIndex(module => GsnModules.IsCalled(module, name) && module.Map.Contains(element));
            if (other < 0 || !_ids[other].TryGetValue(element, out var developed)) continue;
            foreach (var supporter in supporters.Where(_ids[at].ContainsKey).Select(id => _ids[at][id])) Support(developed, supporter);
            var node = _map[developed];
            _map.Replace(node with { Tags = [.. node.Tags.Where(tag => tag != GsnElements.Undeveloped)] });
        }
    }

    private void Support(string developed, string supporter)
    {
        if (_map[supporter] is Relation) _map.AddConclusion(supporter, developed);
        else if (_map[developed] is Relation) _map.AddPremise(developed, supporter);
        else if (_map.RelationsTo(developed, RelationKind.Support).FirstOrDefault(step => _map.GsnKindOf(step) is null) is { } step)
            _map.AddPremise(step.Id, supporter);
        else
            _map.AddRelation(new Relation(Free($"support-of-{developed}", _map.Contains), RelationKind.Support), developed, supporter);
    }

    private Dictionary<string, MapLocation> Locate(IEnumerable<string> ids)
    {
        var places = new Dictionary<string, MapLocation>(StringComparer.Ordinal);
        foreach (var ofModule in ids.Where(_origins.ContainsKey).GroupBy(id => _origins[id].Module))
        {
            var found = ofModule.Key.Locate(ofModule.Select(id => _origins[id].Id));
            foreach (var id in ofModule)
                if (found.TryGetValue(_origins[id].Id, out var place)) places[id] = place;
        }
        return places;
    }

    /// <summary>Without what lays the file out, and in the order of the files.</summary>
    private ExtensionData WithoutLayout(ExtensionData extensions)
    {
        if (!extensions.TryGet(GsnElements.Extension, out var noted) || JsonNode.Parse(noted.Value.GetRawText()) is not JsonObject notes)
            return extensions;
        var kept = new JsonObject();
        foreach (var note in notes)
            if (Kept.Contains(note.Key)) kept.Add(note.Key, note.Value?.DeepClone());
            else if (note.Key == At && note.Value is JsonValue at && at.TryGetValue<int>(out var place)) kept.Add(At, _before + place);
        return kept.Count == 0 ? extensions.Without(GsnElements.Extension) : extensions.With(GsnElements.Extension, kept.ToJsonString());
    }

    private string FreshId(int at, string id)
    {
        var free = _taken.Contains(id) ? Free($"{_modules[at].Map.Id}/{id}", _taken.Contains) : id;
        _taken.Add(free);
        _origins.Add(free, (_modules[at], id));
        return free;
    }

    private string FreeGroup(string id) => Free(id, name => _map.TryGetGroup(name, out _));

    private static string Free(string id, Func<string, bool> isTaken)
    {
        var free = id;
        for (var number = 2; isTaken(free); number++) free = $"{id}-{number}";
        return free;
    }
}
