using System.Text.Json.Nodes;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Records;
using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange.Microtext;

/// <summary>Reads the edges between claims, and onto edges: each is a step of the argument, or a further premise of one.</summary>
internal sealed class MicrotextSteps(ArgumentGraph map, XmlFile file, XmlStyle style, FreshIds ids, Dictionary<string, string> claims,
    Dictionary<string, Place> places, Action<int, XmlPart, string> keep)
{
    private static readonly string[] Types = [MicrotextWords.Support, MicrotextWords.Example, MicrotextWords.Rebuttal,
        MicrotextWords.Undercut];

    private readonly Dictionary<string, string> _steps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonArray> _additions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _added = new(StringComparer.Ordinal);

    public void Read(IEnumerable<(int At, XmlPart Part)> edges)
    {
        var (steps, additions) = (new List<(int At, XmlPart Part, string Id)>(), new List<(int At, XmlPart Part)>());
        foreach (var (at, part) in edges)
            if (TypeOf(part) == MicrotextWords.Addition) additions.Add((at, part));
            else steps.Add((at, part, AddStep(at, part)));
        foreach (var (_, part) in additions)
            if (part.Attribute(MicrotextWords.Id) is { } name && part.Attribute(MicrotextWords.Target) is { } target)
                _added.TryAdd(name, target);
        foreach (var (_, part, id) in steps) Connect(part, id);
        foreach (var (at, part) in additions) AddPremise(at, part);
        foreach (var (at, part, id) in steps) Note(at, part, id);
    }

    private static string TypeOf(XmlPart edge) => edge.Attribute(MicrotextWords.Type) ?? "";

    private string AddStep(int at, XmlPart part)
    {
        var name = part.Attribute(MicrotextWords.Id);
        var id = ids.Of(name, $"edge-{at}");
        if (id != name) file.Warnings.Add(part.Place, "an edge has no id of its own; it is given one");
        if (name is not null) _steps.TryAdd(name, id);
        places.Add(id, part.Place);
        var type = TypeOf(part);
        if (!Types.Contains(type)) file.Warnings.Add(part.Place, $"{MapInput.Shown(type)} is no type of an edge; it is read as a support");
        var kind = type is MicrotextWords.Rebuttal or MicrotextWords.Undercut ? RelationKind.Attack : RelationKind.Support;
        map.Add(new Relation(id, kind) { Scheme = type == MicrotextWords.Example ? MicrotextWords.ExampleScheme : null });
        return id;
    }

    private void Connect(XmlPart part, string id)
    {
        if (NodeOf(part.Attribute(MicrotextWords.Source)) is { } premise) map.AddPremise(id, premise);
        else file.Warnings.Add(part.Place, "an edge starts at no adu");
        if (NodeOf(part.Attribute(MicrotextWords.Target)) is { } target) map.AddConclusion(id, target);
        else file.Warnings.Add(part.Place, "an edge ends at no adu or edge");
    }

    private void AddPremise(int at, XmlPart part)
    {
        var isStep = NodeOf(part.Attribute(MicrotextWords.Target)) is { } target && map[target] is Relation;
        if (!isStep || NodeOf(part.Attribute(MicrotextWords.Source)) is not { } premise)
        {
            keep(at, part, "an edge of the type add does not lead from an adu to an edge");
            return;
        }
        var step = NodeOf(part.Attribute(MicrotextWords.Target))!;
        if (!map.AddPremise(step, premise))
        {
            keep(at, part, "an edge of the type add adds what is a premise already");
            return;
        }
        var id = part.Attribute(MicrotextWords.Id);
        var said = MicrotextObjects.Edge(id, premise, step, MicrotextWords.Addition);
        var note = XmlNotes.Of(part, said, MicrotextWords.EdgeOrder, null, style, 1);
        note.PutFirst(MicrotextNotes.From, premise);
        if (id is not null) note.PutFirst(MicrotextNotes.Id, id);
        note.PutFirst(Sequence.At, at);
        if (!_additions.TryGetValue(step, out var additions)) _additions.Add(step, additions = []);
        additions.Add((JsonNode)note);
    }

    /// <summary>The claim or step with an id of the file. An edge that adds a premise stands for the step that it adds to.</summary>
    private string? NodeOf(string? name)
    {
        for (var hops = 0; name is not null && hops <= _added.Count; hops++)
        {
            if (claims.TryGetValue(name, out var id) || _steps.TryGetValue(name, out id)) return id;
            name = _added.GetValueOrDefault(name);
        }
        return null;
    }

    private void Note(int at, XmlPart part, string id)
    {
        var step = map.GetRelation(id);
        var premise = NodeOf(part.Attribute(MicrotextWords.Source));
        var target = NodeOf(part.Attribute(MicrotextWords.Target));
        var type = MicrotextWords.TypeOf(step, target is null ? step : map[target]);
        var note = XmlNotes.Of(part, MicrotextObjects.Edge(id, premise, target, type), MicrotextWords.EdgeOrder, null, style, 1);
        note.PutFirst(Sequence.At, at);
        string?[] open = [premise is null ? MicrotextWords.Source : null, target is null ? MicrotextWords.Target : null];
        if (premise is null || target is null)
            note.Add(MicrotextNotes.Open, new JsonArray([.. open.OfType<string>().Select(end => (JsonNode)end)]));
        if (_additions.TryGetValue(id, out var additions)) note.Add(MicrotextNotes.Additions, additions);
        map.Replace(step with { Extensions = ExtensionData.Empty.WithNotes(MicrotextWords.Notes, note) });
    }
}
