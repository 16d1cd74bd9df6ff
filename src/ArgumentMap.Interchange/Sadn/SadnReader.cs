using System.Text.Json.Nodes;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Records;
using ArgumentMap.Interchange.Schemes;

namespace ArgumentMap.Interchange.Sadn;

/// <summary>Reads lines of SADN into a map, with notes of the lines. O(file).</summary>
internal sealed class SadnReader : IPlaces
{
    /// <summary>Of more, disagreement would be too many attacks to see.</summary>
    private const int MostDisagreeing = 20;

    private readonly MapInput _input;
    private readonly string _newLine;
    private readonly List<(string Text, SadnLine? Line)> _lines = [];
    private readonly WarningList _warnings = new();
    private readonly FreshIds _ids = new();
    private readonly ArgumentGraph _map;
    private readonly Dictionary<string, string> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int At, string Part)> _owned = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (string Owner, string Part, List<string> With)> _owners = [];
    private List<string> _new = [];

    public SadnReader(MapInput input)
    {
        _input = input;
        _map = new ArgumentGraph(DocumentName.Of(input.File));
        _newLine = input.Text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var first && input.Text[first - 1] == '\r' ? "\r\n" : "\n";
        for (var at = 0; at < input.Text.Length;)
        {
            var end = input.Text.IndexOf(_newLine, at, StringComparison.Ordinal);
            var text = input.Text[at..(end < 0 ? input.Text.Length : end)];
            var line = SadnLine.Parse(text);
            if (line is null && !string.IsNullOrWhiteSpace(text))
                throw input.Fault(at, "a command of SADN, or names with }, > or <> between them", MapInput.Shown(text.Trim()));
            _lines.Add((text, line));
            at = end < 0 ? input.Text.Length : end + _newLine.Length;
        }
    }

    /// <inheritdoc/>
    public MapLocation At(int first, int second) => new(_input.File, first, second);

    public MapReadResult Read(CancellationToken cancellation)
    {
        ForEach(line => line.Command is SadnWords.Atom or SadnWords.Scheme, Define, cancellation);
        ForEach(line => line.Command is not (SadnWords.Atom or SadnWords.Scheme), Do, cancellation);
        foreach (var (at, (owner, _, _)) in _owners.ToList())
            if (!owner.StartsWith(SadnWords.Meta + ":", StringComparison.Ordinal) && !_map.Contains(owner)) _owners.Remove(at);
        SadnNotes.Add(_map, _lines.ConvertAll(line => line.Text), _owners, Frame());
        return _warnings.Result(_map, _input.File, _places);
    }

    private JsonObject Frame()
    {
        var frame = new JsonObject();
        if (_newLine != "\n") frame.Add(SadnWords.NewLine, _newLine);
        if (_lines.Count > 0 && !_input.Text.EndsWith(_newLine, StringComparison.Ordinal)) frame.Add(SadnWords.HasNoEnd, true);
        if (_input.HasByteOrderMark) frame.Add(SadnWords.Mark, true);
        return frame;
    }

    private void ForEach(Func<SadnLine, bool> isMeant, Action<int, SadnLine> read, CancellationToken cancellation)
    {
        // What stands before a line that clears all is of no model any more.
        for (var at = 1 + _lines.FindLastIndex(line => line.Line?.Command == SadnWords.Clear); at < _lines.Count; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_lines[at].Line is not { } line || !isMeant(line)) continue;
            _new = [];
            read(at, line);
        }
    }

    private void Define(int at, SadnLine line)
    {
        var isAtom = line.Command == SadnWords.Atom;
        var name = line.Operands.FirstOrDefault(operand => operand.Label == SadnWords.Id)?.Value;
        var text = line.Operands.FirstOrDefault(operand => operand.Label == (isAtom ? SadnWords.Text : SadnWords.Name))?.Value ?? "";
        if (name is not null && _nodes.TryGetValue(name, out var known) && _map[known] is Statement == isAtom)
        {
            _owners.Remove(_owned[known].At);
            _map.Replace(isAtom ? _map[known] with { Text = text } : (Relation)_map[known] with { Scheme = SchemeNames.IdOf(text) });
            Own(at, known, isAtom ? SadnWords.Line : SadnWords.SchemeLine);
            return;
        }
        var id = Add(at, name, isAtom ? new Claim("x", text) : new Relation("x", RelationKind.Support) { Scheme = SchemeNames.IdOf(text) });
        Own(at, id, isAtom ? SadnWords.Line : SadnWords.SchemeLine);
    }

    private void Do(int at, SadnLine line)
    {
        switch (line.Command)
        {
            case "}" or ">":
                var before = line.Operands.Select(operand => NodeOf(at, operand)).ToList();
                var kind = line.Command == ">" ? RelationKind.Attack : RelationKind.Support;
                Step(at, kind, before, line.Others.Select(operand => NodeOf(at, operand)));
                break;
            case "<>":
                Disagree(at, [.. line.Operands, .. line.Others]);
                break;
            case SadnWords.Disagree:
                Disagree(at, line.Operands);
                break;
            case SadnWords.Attack:
                Step(at, RelationKind.Attack, Labelled(at, line, SadnWords.Source), Labelled(at, line, SadnWords.Target));
                break;
            case SadnWords.Support:
                Support(at, line);
                break;
            case SadnWords.Argument:
                Argue(at, line);
                break;
            case SadnWords.Remove:
                foreach (var operand in line.Operands)
                    if (_nodes.Remove(operand.Value, out var id) && _map.Contains(id)) _map.Remove(id);
                break;
            case SadnWords.Metadata:
                Describe(at, line);
                break;
        }
    }

    private List<string> Labelled(int at, SadnLine line, string label) =>
        [.. line.Operands.Where(operand => operand.Label == label).Select(operand => NodeOf(at, operand))];

    private void Support(int at, SadnLine line)
    {
        var name = line.Operands.FirstOrDefault(operand => operand.Label == SadnWords.Scheme)?.Value;
        var (premises, conclusions) = (Labelled(at, line, SadnWords.Premise), Labelled(at, line, SadnWords.Conclusion));
        var isKnown = name is not null && _nodes.TryGetValue(name, out var known) && _map[known] is Relation { Kind: RelationKind.Support };
        var id = isKnown ? _nodes[name!] : Add(at, name, new Relation("x", RelationKind.Support));
        Join(id, premises, conclusions);
        Own(at, id, SadnWords.Line);
    }

    private void Argue(int at, SadnLine line)
    {
        var scheme = line.Operands.FirstOrDefault(operand => operand.Label == SadnWords.Scheme)?.Value ?? "";
        var nodes = line.Operands.Where(operand => operand.Label != SadnWords.Scheme)
            .Select(operand => (operand.Label, Id: NodeOf(at, operand))).ToList();
        if (nodes.Count == 0) return;
        var conclusion = nodes.Find(node => node.Label == SadnWords.Conclusion).Id ?? nodes[0].Id;
        var id = Add(at, null, new Relation("x", RelationKind.Support) { Scheme = SchemeNames.IdOf(scheme) });
        Join(id, nodes.Select(node => node.Id).Where(node => node != conclusion), [conclusion]);
        Own(at, id, SadnWords.Line);
    }

    private void Disagree(int at, IEnumerable<SadnOperand> operands)
    {
        var nodes = operands.Select(operand => NodeOf(at, operand)).Distinct(StringComparer.Ordinal).ToList();
        if (nodes.Count > MostDisagreeing)
        {
            _warnings.Add(PlaceOf(at), $"more than {MostDisagreeing} disagree; the line is kept without attacks");
            return;
        }
        foreach (var from in nodes)
            foreach (var to in nodes.Where(to => to != from)) Step(at, RelationKind.Attack, [from], [to]);
    }

    private void Step(int at, RelationKind kind, IEnumerable<string> premises, IEnumerable<string> conclusions)
    {
        var (from, to) = (premises.ToList(), conclusions.ToList());
        var word = kind == RelationKind.Attack ? "attacks" : "supports";
        var name = $"{from.FirstOrDefault() ?? "nothing"}-{word}-{to.FirstOrDefault() ?? "nothing"}";
        var id = Add(at, name, new Relation("x", kind), isNamed: false);
        Join(id, from, to);
        Own(at, id, SadnWords.Line);
    }

    private void Join(string id, IEnumerable<string> premises, IEnumerable<string> conclusions)
    {
        foreach (var premise in premises) _map.AddPremise(id, premise);
        foreach (var conclusion in conclusions) _map.AddConclusion(id, conclusion);
    }

    private void Describe(int at, SadnLine line)
    {
        var about = line.Operands.Where(operand => operand.Label is not (SadnWords.Id or SadnWords.Namespace)).ToList();
        if (line.Operands.Any(operand => operand.Label == SadnWords.Id) || about is not [{ Label: { } key, Value: var value }]
            || !SadnMeta.Set(_map, key, value)) return;
        Own(at, $"{SadnWords.Meta}:{key}", SadnWords.Meta);
    }

    /// <summary>The node that an operand names. A text, or a name that no line defines, is a statement of its own.</summary>
    private string NodeOf(int at, SadnOperand operand)
    {
        var known = operand.IsText ? _texts : _nodes;
        if (known.TryGetValue(operand.Value, out var id) && _map.Contains(id)) return id;
        if (!operand.IsText) _warnings.Add(PlaceOf(at), "a name is defined by no line; it is its own text");
        id = Add(at, operand.IsText ? null : operand.Value, new Claim("x", operand.Value));
        known[operand.Value] = id;
        _new.Add(id);
        return id;
    }

    private string Add(int at, string? name, ArgumentNode node, bool isNamed = true)
    {
        var id = _ids.Of(name, node is Claim ? $"atom-{_map.NodeCount + 1}" : $"step-{_map.NodeCount + 1}");
        _map.Add(node with { Id = id });
        _places.Add(id, PlaceOf(at));
        if (name is not null && isNamed) _nodes.TryAdd(name, id);
        if (node is Claim && node.Text.Length > 0) _texts.TryAdd(node.Text, id);
        return id;
    }

    /// <summary>A line is owned by the first thing that it says; the others come with it.</summary>
    private void Own(int at, string owner, string part)
    {
        if (_owners.TryGetValue(at, out var first))
        {
            first.With.Add(owner);
            return;
        }
        _owned[owner] = (at, part);
        _owners[at] = (owner, part, _new);
    }

    private Place PlaceOf(int at) => new(this, at + 1, 1);
}
