using System.Text.Json;
using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <summary>
/// Reads one map in the format <c>argument-map/1</c>. The whole file is checked before anything is returned, and every fault names line,
/// column and JSON path. Comments and trailing commas are allowed and not kept.
/// </summary>
internal sealed class JsonMapReader(JsonInput input) : JsonDocumentReader(input)
{
    private readonly Dictionary<string, string> _nodePaths = new(StringComparer.Ordinal);
    private ArgumentGraph _map = new("unread");
    private int _number;

    public MapReadResult Read()
    {
        var context = DocumentContext.Default;
        var document = Document(context.MapDocument);
        CheckFormat(document.Format, MapDocument.FormatName);
        var id = RequiredId(document.Id, "$");
        if (ArgumentGraph.IdFault(id) is not null) throw Input.Fault("$.id", "a map id without a slash");
        _map = new ArgumentGraph(id, document.Title) { Language = document.Language };
        var extensions = Unknown(document.Extensions, "$", context.MapDocument);
        _map.Extensions = document.Schema is { } schema ? extensions.With("$schema", JsonSerializer.SerializeToElement(schema, context.String)) : extensions;
        foreach (var (source, path) in Items(document.Sources, "$.sources", "a source")) AddSource(source, path);
        foreach (var (participant, path) in Items(document.Participants, "$.participants", "a participant")) AddParticipant(participant, path);
        foreach (var (statement, path) in Items(document.Statements, "$.statements", "a statement")) AddNode(Statement(statement, path), path);
        foreach (var (locution, path) in Items(document.Locutions, "$.locutions", "a locution")) AddNode(Locution(locution, path), path);
        AddRelations(document.Relations);
        return new MapReadResult(_map, Warnings(), Input.File, Locate);
    }

    private Dictionary<string, MapLocation> Locate(IEnumerable<string> nodeIds)
    {
        var paths = nodeIds.Where(_nodePaths.ContainsKey).ToDictionary(id => id, id => _nodePaths[id], StringComparer.Ordinal);
        var places = Input.Locate(paths.Values);
        return paths.ToDictionary(path => path.Key, path => places[path.Value], StringComparer.Ordinal);
    }

    private void AddSource(SourceEntry entry, string path)
    {
        var id = RequiredId(entry.Id, path);
        if (_map.TryGetSource(id, out _)) throw Input.Fault($"{path}.id", "an id that no other source has");
        if (entry.Length < 0) throw Input.Fault($"{path}.length", "a number of code points, 0 or more");
        _map.AddSource(new SourceDocument(id, entry.Title)
        {
            Authors = Strings(entry.Authors, $"{path}.authors"),
            Publisher = entry.Publisher,
            Published = Date(entry.Published, $"{path}.published"),
            Url = entry.Url,
            Language = entry.Language,
            Sha256 = Digest(entry.Sha256, path),
            Length = entry.Length,
            Extensions = Unknown(entry.Extensions, path, DocumentContext.Default.SourceEntry),
        });
    }

    private void AddParticipant(ParticipantEntry entry, string path)
    {
        var id = RequiredId(entry.Id, path);
        if (_map.TryGetParticipant(id, out _)) throw Input.Fault($"{path}.id", "an id that no other participant has");
        _map.AddParticipant(new Participant(id, Required(entry.Name, path, "name", "a name"))
        {
            Extensions = Unknown(entry.Extensions, path, DocumentContext.Default.ParticipantEntry),
        });
    }

    private void AddNode(ArgumentNode node, string path)
    {
        if (_nodePaths.TryGetValue(node.Id, out var first)) throw Input.Fault($"{path}.id", $"an id that no other node has (it is that of {first})");
        _nodePaths.Add(node.Id, path);
        _map.Add(node);
    }

    private Statement Statement(StatementEntry entry, string path)
    {
        var id = RequiredId(entry.Id, path);
        var text = Required(entry.Text, path, "text", "a text");
        Statement statement = Required(entry.Kind, path, "kind", "the kind of the statement") switch
        {
            "claim" => new Claim(id, text),
            "evidence" => new Evidence(id, text, OptionalWord<EvidenceType>(entry.EvidenceType, path, "evidenceType")),
            "recommendation" => new Recommendation(id, text) { Addressees = Strings(entry.Addressees, $"{path}.addressees") },
            _ => throw Input.Fault($"{path}.kind", OneOf(["claim", "evidence", "recommendation"])),
        };
        if (entry.EvidenceType is not null && statement is not Evidence) throw Input.Fault($"{path}.evidenceType", "an evidence type on evidence only");
        if (entry.Addressees is not null && statement is not Recommendation) throw Input.Fault($"{path}.addressees", "addressees on a recommendation only");
        if (entry.BaseScore is < 0 or > 1) throw Input.Fault($"{path}.baseScore", "a number between 0 and 1");
        return statement with
        {
            IsMain = entry.Main ?? false,
            SaidBy = Speaker(entry.SaidBy, $"{path}.saidBy"),
            AlsoSaidBy = Strings(entry.AlsoSaidBy, $"{path}.alsoSaidBy").Select((id, i) => Speaker(id, $"{path}.alsoSaidBy[{i}]")!).ToValueList(),
            Certainty = entry.Certainty,
            Basis = OptionalWord<Basis>(entry.Basis, path, "basis"),
            BaseScore = entry.BaseScore,
            Tags = Strings(entry.Tags, $"{path}.tags"),
            Anchors = Anchors(entry.Anchors, path),
            Extensions = Unknown(entry.Extensions, path, DocumentContext.Default.StatementEntry),
        };
    }

    private Locution Locution(LocutionEntry entry, string path) => new(RequiredId(entry.Id, path), Required(entry.Text, path, "text", "a text"))
    {
        SaidBy = Speaker(entry.SaidBy, $"{path}.saidBy"),
        Anchors = Anchors(entry.Anchors, path),
        Extensions = Unknown(entry.Extensions, path, DocumentContext.Default.LocutionEntry),
    };

    /// <summary>Relations are added first and joined after, since one may be a premise or the target of an earlier one.</summary>
    private void AddRelations(List<RelationEntry>? entries)
    {
        var named = new HashSet<string>((entries ?? []).Where(entry => entry?.Id is not null).Select(entry => entry.Id!), StringComparer.Ordinal);
        var relations = new List<(Relation Relation, RelationEntry Entry, string Path)>();
        foreach (var (entry, path) in Items(entries, "$.relations", "a relation"))
        {
            var relation = Relation(entry, path, named);
            AddNode(relation, path);
            relations.Add((relation, entry, path));
        }
        foreach (var (relation, entry, path) in relations)
        {
            foreach (var (premise, place) in Items(entry.Premises, $"{path}.premises", "the id of a statement or relation"))
                if (!_map.AddPremise(relation.Id, Node(premise, place)))
                    Warn(place, MapWarning.RepeatedEnd, $"'{premise}' is named twice among the premises; kept once");
            foreach (var (conclusion, place) in Conclusions(entry.Conclusion, $"{path}.conclusion"))
                if (!_map.AddConclusion(relation.Id, Node(conclusion, place)))
                    Warn(place, MapWarning.RepeatedEnd, $"'{conclusion}' is named twice among the conclusions; kept once");
        }
    }

    /// <summary>A relation without an id gets <c>r</c> and its number in the file, or the next number that is free.</summary>
    private Relation Relation(RelationEntry entry, string path, HashSet<string> named)
    {
        if (entry.Weight is not (null or (>= 0 and < double.PositiveInfinity))) throw Input.Fault($"{path}.weight", "a number, 0 or more");
        var kind = OptionalWord<RelationKind>(Required(entry.Kind, path, "kind", "the kind of the relation"), path, "kind")!.Value;
        return new Relation(entry.Id is null ? FreeId(named) : RequiredId(entry.Id, path), kind)
        {
            Scheme = entry.Scheme,
            CriticalQuestion = entry.CriticalQuestion,
            Basis = OptionalWord<Basis>(entry.Basis, path, "basis"),
            Weight = entry.Weight,
            Anchors = Anchors(entry.Anchors, path),
            Extensions = Unknown(entry.Extensions, path, DocumentContext.Default.RelationEntry),
        };
    }

    private string FreeId(HashSet<string> named)
    {
        // The numbers only rise, so those found taken are not tried again.
        _number = Math.Max(_number, _map.Relations.Count) + 1;
        while (named.Contains($"r{_number}") || _map.Contains($"r{_number}")) _number++;
        return $"r{_number}";
    }

    private IEnumerable<(string Id, string Path)> Conclusions(JsonElement? conclusion, string path)
    {
        if (conclusion is not { ValueKind: not JsonValueKind.Null } value) yield break;
        if (value.ValueKind != JsonValueKind.Array)
        {
            yield return (Id(value, path), path);
            yield break;
        }
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            var place = $"{path}[{index++}]";
            yield return (Id(item, place), place);
        }

        string Id(JsonElement element, string place) =>
            element.ValueKind == JsonValueKind.String ? element.GetString()! : throw Input.Fault(place, "the id of a statement or relation");
    }

    private string Node(string id, string path) => _nodePaths.ContainsKey(id) ? id : throw Input.Fault(path, "the id of a statement, locution or relation of this map");

    private string? Speaker(string? id, string path) =>
        id is null || _map.TryGetParticipant(id, out _) ? id : throw Input.Fault(path, "the id of a participant of this map");

    private ValueList<TextAnchor> Anchors(List<AnchorEntry>? entries, string path) =>
        Items(entries, $"{path}.anchors", "an anchor").Select(item => Anchor(item.Item, item.Path)).ToValueList();

    private TextAnchor Anchor(AnchorEntry entry, string path)
    {
        var source = Required(entry.Source, path, "source", "the id of a source of this map");
        if (!_map.TryGetSource(source, out _)) throw Input.Fault($"{path}.source", "the id of a source of this map");
        if (entry.Paragraph < 1) throw Input.Fault($"{path}.paragraph", "the number of a paragraph, 1 or more");
        return new TextAnchor(source)
        {
            Section = entry.Section,
            Page = entry.Page,
            Time = Time(entry.Time, $"{path}.time"),
            Fragment = entry.Fragment,
            Paragraph = entry.Paragraph,
            Range = Range(entry, path),
            Sha256 = Digest(entry.Sha256, path),
            Extensions = Unknown(entry.Extensions, path, DocumentContext.Default.AnchorEntry),
        };
    }

    /// <summary>The passage of an anchor; null where it has neither start nor end, and points to no text.</summary>
    private TextRange? Range(AnchorEntry entry, string path)
    {
        if (entry.Start is null && entry.End is null) return null;
        var start = entry.Start ?? throw Input.Fault($"{path}.start", "the offset at which the passage starts (or no end either, to cite the source as a whole)");
        if (start < 0) throw Input.Fault($"{path}.start", "an offset, 0 or more");
        var end = entry.End ?? throw Input.Fault($"{path}.end", "the offset after the passage (or no start either, to cite the source as a whole)");
        if (end < start) throw Input.Fault($"{path}.end", $"an offset not before the start, {start}");
        return new TextRange(start, end);
    }

    private TimeRange? Time(string? text, string path) =>
        text is null ? null : TimeRange.TryParse(text, out var time) ? time : throw Input.Fault(path, "a time as 12:34, 1:02:03 or 12:34,13:10");

    private PartialDate? Date(string? text, string path) =>
        text is null ? null : PartialDate.TryParse(text, out var date) ? date : throw Input.Fault(path, "a date as 2019, 2019-04 or 2019-04-13");

    private string? Digest(string? digits, string path) =>
        digits is null || Guard.IsSha256(digits) ? digits : throw Input.Fault($"{path}.sha256", "64 lower-case hexadecimal digits");
}
