using System.Text.Json.Nodes;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Records;
using ArgumentMap.Interchange.Yaml;

namespace ArgumentMap.Interchange.Carneades;

/// <summary>Reads a file of Carneades into a map, with notes of what the model has no word for and of the layout. O(file).</summary>
internal sealed class CarneadesReader(YamlFile file)
{
    /// <summary>Positions of an issue of which each attacks the others; of more, that would be too many attacks to see.</summary>
    private const int MostPositions = 20;

    private readonly FreshIds _ids = new();
    private readonly FreshIds _groups = new();
    private readonly Dictionary<string, string> _statements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _offsets = new(StringComparer.Ordinal);
    private readonly JsonArray _assumed = [];
    private readonly JsonObject _untested = [];
    private readonly ArgumentGraph _map = new(DocumentName.Of(file.Input.File));

    public MapReadResult Read(CancellationToken cancellation)
    {
        if (file.Root is not null and not YamlMapping) throw file.Fault(file.Root, "a mapping of sections");
        var root = file.Root as YamlMapping ?? new YamlMapping([], IsFlow: false);
        var meta = root.Find(CarneadesWords.Meta) as YamlMapping;
        _map.Title = meta?.Find(CarneadesWords.Title) is YamlScalar title ? title.Words() : null;
        _map.Description = meta?.Find(CarneadesWords.About) is YamlScalar about ? about.Words() : null;
        foreach (var entry in Entries(root, CarneadesWords.Statements)) ReadStatement(entry);
        foreach (var item in root.Find(CarneadesWords.Assumptions).AsList()) Assume(item);
        if (root.Find(CarneadesWords.Tests) is YamlMapping tests) Expect(tests);
        cancellation.ThrowIfCancellationRequested();
        var arguments = Entries(root, CarneadesWords.Arguments).Select(entry => (Entry: entry, Id: AddArgument(entry))).ToList();
        foreach (var (entry, id) in arguments) ReadArgument((YamlMapping)entry.Value, id);
        cancellation.ThrowIfCancellationRequested();
        foreach (var entry in Entries(root, CarneadesWords.Issues)) ReadIssue(entry);
        foreach (var (id, note) in _notes)
            _map.Replace(_map[id] with { Extensions = _map[id].Extensions.WithNotes(CarneadesWords.Notes, note) });
        CarneadesFrame.Note(_map, file, root, _assumed, _untested);
        return file.Result(_map, id => _offsets.TryGetValue(id, out var offset) ? offset : null);
    }

    private IEnumerable<YamlEntry> Entries(YamlMapping root, string section)
    {
        var value = root.Find(section);
        if (value is null or YamlScalar { IsNull: true }) return [];
        if (value is not YamlMapping entries) throw file.Fault(value, $"a mapping of {section}");
        foreach (var entry in entries.Entries)
            if (entry.Value is not YamlMapping && !(section == CarneadesWords.Statements && entry.Value is YamlScalar))
                throw file.Fault(entry.Value, "a mapping of members");
        return entries.Entries;
    }

    private void ReadStatement(YamlEntry entry)
    {
        var id = NewId(entry, CarneadesWords.Name(entry.Name));
        if (!_statements.TryAdd(CarneadesWords.Name(entry.Name), id))
            file.Warn(entry.Key.Start, "a statement comes twice, but for blanks; the first is meant where it is named");
        var members = entry.Value as YamlMapping;
        if (members?.Find(CarneadesWords.Text) is { } said and not YamlScalar) throw file.Fault(said, "a text");
        var text = (members is null ? entry.Value : members.Find(CarneadesWords.Text)).Words() ?? "";
        var isAssumed = members?.Find(CarneadesWords.Assumed).Truth() == true;
        _map.Add(new Claim(id, text) { Tags = isAssumed ? [CarneadesWords.Assumed] : [] });
        if (isAssumed) _notes[id].Add(CarneadesFrame.IsAssumedHere, true);
        if (members is null) return;
        if (CarneadesWords.More(members, CarneadesWords.Text, CarneadesWords.Assumed) is { } more)
            _notes[id].Add(CarneadesFrame.More, more);
    }

    private string NewId(YamlEntry entry, string name)
    {
        var id = _ids.Of(name, "statement");
        _notes.Add(id, id == entry.Name ? [] : new JsonObject { [CarneadesFrame.Key] = entry.Name });
        _offsets.Add(id, entry.Key.Start);
        return id;
    }

    private void Assume(YamlNode item)
    {
        if (item.Text() is not { } text) return;
        if (!_statements.TryGetValue(CarneadesWords.Name(text), out var id))
        {
            _assumed.Add((JsonNode)CarneadesWords.Name(text));
            return;
        }
        if (!_map[id].Tags.Contains(CarneadesWords.Assumed)) _map.Replace(_map[id] with { Tags = [CarneadesWords.Assumed] });
        else file.Warn(item.Start, "a statement is assumed twice; once is enough");
    }

    /// <summary>What statements are expected to be, and what is said of anything else.</summary>
    private void Expect(YamlMapping tests)
    {
        foreach (var entry in tests.Entries)
        {
            var at = Array.FindIndex(CarneadesWords.Expected, known => known.Label == entry.Name);
            if (at < 0)
            {
                _untested.Add(entry.Name, entry.Value.ToJson());
                continue;
            }
            var (names, tag) = (CarneadesTests.Names(entry.Value).ToList(), CarneadesWords.Expected[at].Tag);
            foreach (var name in names)
                if (_statements.TryGetValue(name, out var id)) _map.Replace(_map[id] with { Tags = [.. _map[id].Tags, tag] });
            _untested.Add(entry.Name, CarneadesTests.List(names.Where(name => !_statements.ContainsKey(name))));
        }
    }

    private string AddArgument(YamlEntry entry)
    {
        var members = (YamlMapping)entry.Value;
        var id = NewId(entry, entry.Name);
        _map.Add(new Relation(id, RelationKind.Support)
        {
            Scheme = members.Find(CarneadesWords.Scheme).Text() is { } scheme ? CarneadesWords.SchemeOf(scheme) : null,
            Weight = CarneadesWords.WeightOf(members),
        });
        if (CarneadesWords.More(members, CarneadesWords.OfArgument) is { } more) _notes[id].Add(CarneadesFrame.More, more);
        return id;
    }

    private void ReadArgument(YamlMapping members, string id)
    {
        var roles = new JsonObject();
        foreach (var (role, name) in CarneadesWords.PremisesOf(members))
        {
            var premise = StatementOf(name, members.Find(CarneadesWords.Premises)!);
            _map.AddPremise(id, premise);
            if (role is not null && !roles.ContainsKey(premise)) roles.Add(premise, role);
        }
        if (roles.Count > 0) _notes[id].Add(CarneadesFrame.Roles, roles);
        if (members.Find(CarneadesWords.Conclusion) is { } conclusion && conclusion.Text() is { } said)
            _map.AddConclusion(id, StatementOf(CarneadesWords.Name(said), conclusion));
        if (members.Find(CarneadesWords.Undercutter) is not { } undercutter || undercutter.Text() is not { } by) return;
        var attack = new Relation(_ids.Of($"{id}-undercutter", "attack"), RelationKind.Attack);
        _map.AddRelation(attack, id, StatementOf(CarneadesWords.Name(by), undercutter));
    }

    /// <summary>The statement of that name. One that the file does not state is a claim without words.</summary>
    private string StatementOf(string name, YamlNode at)
    {
        if (_statements.TryGetValue(name, out var known)) return known;
        file.Warn(at.Start, "a statement is named that the file does not have; it is read as one without words");
        var id = _ids.Of(name, "statement");
        _statements.Add(name, id);
        _map.Add(new Claim(id, ""));
        _notes.Add(id, new JsonObject { [CarneadesFrame.IsUnstated] = true });
        if (id != name) _notes[id].Add(CarneadesFrame.Key, name);
        return id;
    }

    private void ReadIssue(YamlEntry entry)
    {
        var members = (YamlMapping)entry.Value;
        var group = _groups.Of(entry.Name, "issue");
        var note = new JsonObject();
        if (group != entry.Name) note.Add(CarneadesFrame.Key, entry.Name);
        var standard = members.Find(CarneadesWords.Standard);
        if (standard is not null and not YamlScalar) throw file.Fault(standard, "PE, CCE or BRD");
        if (CarneadesWords.StandardOf(standard.Text()) is not { } proof)
        {
            file.Warn(standard!.Start, "a proof standard is none of PE, CCE and BRD; it is read as PE");
            proof = ProofStandard.Preponderance;
        }
        if (standard.Text() is { } spelled) note.Add(CarneadesFrame.Standard, spelled);
        if (CarneadesWords.More(members, CarneadesWords.Positions, CarneadesWords.Standard) is { } more)
            note.Add(CarneadesFrame.More, more);
        var (positions, others) = (new List<string>(), new JsonArray());
        foreach (var item in members.Find(CarneadesWords.Positions).AsList())
        {
            if (item.Text() is not { } text || CarneadesWords.Name(text) is not { Length: > 0 } name) continue;
            if (!_statements.TryGetValue(name, out var id) || _map[id].Group is not null)
            {
                file.Warn(item.Start, "a position is no statement, or one of another issue; it is kept as it stands");
                others.Add((JsonNode)name);
                continue;
            }
            positions.Add(id);
        }
        if (others.Count > 0) note.Add(CarneadesFrame.Others, others);
        note.Add(CarneadesFrame.IsIssue, true);
        _map.AddGroup(new NodeGroup(group)
        {
            Standard = proof,
            Extensions = ExtensionData.Empty.WithNotes(CarneadesWords.Notes, note),
        });
        positions = [.. positions.Distinct(StringComparer.Ordinal)];
        foreach (var id in positions) _map.Replace(_map[id] with { Group = group });
        if (positions.Count > MostPositions)
        {
            file.Warn(entry.Key.Start, $"an issue has more than {MostPositions} positions; they are read without the attacks between them");
            return;
        }
        foreach (var from in positions)
            foreach (var to in positions.Where(to => to != from))
                _map.AddRelation(new Relation(_ids.Of($"{group}-{from}-{to}", "attack"), RelationKind.Attack), to, from);
    }
}
