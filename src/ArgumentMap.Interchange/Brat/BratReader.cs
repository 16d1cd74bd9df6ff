using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Brat;

/// <summary>Reads annotations into a map, with notes of what the model has no word for. O(file).</summary>
internal sealed class BratReader : IPlaces
{
    private const int MostTheses = 20;

    private readonly MapInput _input;
    private readonly SourceText? _text;
    private readonly WarningList _warnings = new();
    private readonly FreshIds _ids = new();
    private readonly List<string> _lines = [];
    private readonly Dictionary<string, string> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Line, JsonObject Note)> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _steps = [];
    private readonly JsonArray _loose = [];
    private readonly ArgumentGraph _map;

    public BratReader(MapInput input)
    {
        _input = input;
        _map = new ArgumentGraph(DocumentName.Of(input.File));
        if (input.File is { } file && input.Beside(Path.GetFileNameWithoutExtension(file) + ".txt") is { } beside)
            _text = SourceText.FromString(beside.Text);
        var newLine = NewLine;
        for (var at = 0; at < input.Text.Length;)
        {
            var end = input.Text.IndexOf(newLine, at, StringComparison.Ordinal);
            _lines.Add(input.Text[at..(end < 0 ? input.Text.Length : end)]);
            at = end < 0 ? input.Text.Length : end + newLine.Length;
        }
        if (!string.IsNullOrWhiteSpace(input.Text) && !_lines.Exists(line => BratWords.Annotation().IsMatch(line)))
            throw input.Fault(0, "annotations, such as 'T1⇥Claim 0 12⇥words'", input.Found(0));
    }

    private string NewLine =>
        _input.Text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var at && _input.Text[at - 1] == '\r' ? "\r\n" : "\n";

    /// <inheritdoc/>
    public MapLocation At(int first, int second) => new(_input.File, first, second);

    public MapReadResult Read(CancellationToken cancellation)
    {
        if (_lines.Exists(line => BratWords.Passage().IsMatch(line)))
            _map.AddSource(_text is null ? new SourceDocument(BratWords.TextId) : _text.Describe(new SourceDocument(BratWords.TextId)));
        var isRead = new bool[_lines.Count];
        ForEach(BratWords.Passage(), isRead, AddPassage, cancellation);
        ForEach(BratWords.Step(), isRead, AddStep, cancellation);
        ForEach(BratWords.Step(), isRead, Connect, cancellation);
        ForEach(BratWords.StanceOf(), isRead, AddStance, cancellation);
        for (var at = 0; at < _lines.Count; at++)
            if (!isRead[at]) Keep(at);
        KeepSpellings();
        return _warnings.Result(_map, _input.File, _places);
    }

    private void ForEach(Regex form, bool[] isRead, Func<int, Match, bool> read, CancellationToken cancellation)
    {
        for (var at = 0; at < _lines.Count; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (form.Match(_lines[at]) is { Success: true } match) isRead[at] = read(at, match);
        }
    }

    private bool AddPassage(int at, Match match)
    {
        var name = match.Groups["id"].Value;
        var id = Named(at, name);
        _nodes.TryAdd(name, id);
        var (type, words, anchors) = (match.Groups["type"].Value, match.Groups["text"].Value, new List<TextAnchor>());
        foreach (var span in match.Groups["spans"].Value.Split(';'))
        {
            var (start, end) = (Number(span.Split(' ')[0]), Number(span.Split(' ')[1]));
            if (end <= start) _warnings.Add(PlaceOf(at), "a passage ends before it has started");
            else if (_text is null || end > _text.Length) anchors.Add(new TextAnchor(BratWords.TextId, start, end));
            else anchors.Add(_text.Anchor(BratWords.TextId, new TextRange(start, end)));
        }
        if (match.Groups["gap"].Value == " ") _warnings.Add(PlaceOf(at), "no tab stands before the words of a passage");
        if (_text is not null && !SaysIt(anchors, words))
            _warnings.Add(PlaceOf(at), "the words of a passage do not stand there in the text");
        Statement claim = !BratWords.IsMain(type) && BratWords.IsEvidence(type)
            ? new Evidence(id, words) { Anchors = [.. anchors] }
            : new Claim(id, words) { IsMain = BratWords.IsMain(type), Anchors = [.. anchors] };
        _map.Add(claim);
        Note(id, at, new JsonObject { [BratWords.Type] = type });
        return true;
    }

    private bool SaysIt(List<TextAnchor> anchors, string words) => anchors.TrueForAll(anchor => anchor.End <= _text!.Length)
        && string.Join(' ', anchors.Select(_text!.Passage)).ReplaceLineEndings(" ") == words;

    private bool AddStep(int at, Match match)
    {
        var name = match.Groups["id"].Value;
        var type = match.Groups["type"].Value;
        if (BratWords.KindOf(type) is null)
            _warnings.Add(PlaceOf(at), $"{MapInput.Shown(type)} is no type of a step; it is read as a support");
        var id = Named(at, name);
        _nodes.TryAdd(name, id);
        _steps.Add(at, id);
        _map.Add(new Relation(id, BratWords.KindOf(type) ?? RelationKind.Support));
        Note(id, at, new JsonObject
        {
            [BratWords.Type] = type,
            [BratWords.Roles] = new JsonArray(match.Groups["from"].Value, match.Groups["to"].Value),
        });
        return true;
    }

    private bool Connect(int at, Match match)
    {
        var id = _steps[at];
        if (_nodes.TryGetValue(match.Groups["source"].Value, out var source)) _map.AddPremise(id, source);
        if (_nodes.TryGetValue(match.Groups["target"].Value, out var target)) _map.AddConclusion(id, target);
        if (source is not null && target is not null) return true;
        _warnings.Add(PlaceOf(at), "a relation starts or ends at nothing; it is kept as it stands");
        _notes.Remove(id);
        return false;
    }

    private bool AddStance(int at, Match match)
    {
        if (!_nodes.TryGetValue(match.Groups["claim"].Value, out var claim)) return false;
        var kind = match.Groups["stance"].Value == BratWords.Against ? RelationKind.Attack : RelationKind.Support;
        var theses = _map.MainStatements.Where(thesis => thesis.Id != claim).Take(MostTheses + 1).ToList();
        if (theses.Count > MostTheses)
        {
            _warnings.Add(PlaceOf(at), $"there are more than {MostTheses} major claims for a stance to be on; it is kept as it stands");
            return false;
        }
        foreach (var thesis in theses)
        {
            var id = Named(at, theses.Count == 1 ? match.Groups["id"].Value : $"{match.Groups["id"].Value}-{thesis.Id}");
            _map.AddRelation(new Relation(id, kind), thesis.Id, claim);
            Note(id, at, new JsonObject { [BratWords.Attribute] = match.Groups["id"].Value });
        }
        return theses.Count > 0;
    }

    private string Named(int at, string name)
    {
        var id = _ids.Of(name, name);
        if (id != name) _warnings.Add(PlaceOf(at), "an id comes twice; the second is given another");
        _places.Add(id, PlaceOf(at));
        return id;
    }

    private void Note(string id, int at, JsonObject note)
    {
        note.PutFirst(Sequence.At, at);
        _notes.Add(id, (_lines[at], note));
    }

    private void Keep(int at)
    {
        if (BratWords.Said().IsMatch(_lines[at]) && !BratWords.Passage().IsMatch(_lines[at]) && !BratWords.Step().IsMatch(_lines[at]))
            _warnings.Add(PlaceOf(at), "neither a passage nor a relation of two; it is kept as it stands");
        var note = new JsonObject { [Sequence.At] = at, [BratWords.Line] = _lines[at] };
        var about = BratWords.Mentioned().Matches(_lines[at]).Select(match => _nodes.GetValueOrDefault(match.Value))
            .Append(_steps.GetValueOrDefault(at)).OfType<string>().Distinct().Select(id => (JsonNode)id).ToArray();
        if (about.Length > 0) note.Add(BratWords.About, new JsonArray(about));
        _loose.Add((JsonNode)note);
    }

    private void KeepSpellings()
    {
        KeepNotes();
        var frame = new JsonObject();
        if (NewLine != "\n") frame.Add(BratWords.NewLine, NewLine);
        if (_input.HasByteOrderMark) frame.Add(BratWords.Mark, true);
        if (_lines.Count > 0 && !_input.Text.EndsWith(NewLine, StringComparison.Ordinal)) frame.Add(BratWords.HasNoEnd, true);
        if (_loose.Count > 0) frame.Add(BratWords.Loose, _loose);
        _map.Extensions = _map.Extensions.WithNotes(BratWords.Notes, frame);
        foreach (var (owner, usual) in new BratLines(_map).Owned())
            if (_notes.TryGetValue(owner, out var noted)) noted.Note.AddSpelling(BratWords.Line, noted.Line, usual);
        KeepNotes();
    }

    private void KeepNotes()
    {
        foreach (var (id, (_, note)) in _notes) _map.Replace(_map[id] with
        {
            Extensions = ExtensionData.Empty.WithNotes(BratWords.Notes, note),
        });
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private Place PlaceOf(int at) => new(this, at + 1, 1);
}
