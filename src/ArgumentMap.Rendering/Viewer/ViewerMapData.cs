using System.Text.Json;
using ArgumentMap.Analysis;
using ArgumentMap.Drawing;
using ArgumentMap.Validation;

namespace ArgumentMap.Rendering.Viewer;

/// <summary>One map, or the part of it that is drawn, as the page's script knows it. What a node does not say is left out.</summary>
internal sealed class ViewerMapData
{
    private readonly Utf8JsonWriter _json;
    private readonly ViewerMap _map;
    private readonly ViewerTexts _texts;
    private readonly MapDrawing _drawing;
    private readonly HashSet<string> _drawn;
    private readonly MapLabels _labels;
    private readonly MapSteps _steps;
    private readonly ViewerLines _lines;
    private readonly ILookup<string, Finding> _findings;
    private readonly ILookup<string, QuestionStatus> _questions;

    public ViewerMapData(Utf8JsonWriter json, ViewerMap map, HtmlOptions options, ViewerTexts texts, CancellationToken cancellation)
    {
        (_json, _map, _texts) = (json, map, texts);
        _drawing = new MapDrawing(map.Map, options.Svg.Part, cancellation);
        _drawn = [.. _drawing.Nodes.Concat(_drawing.Relations).Select(node => node.Id)];
        (_labels, _steps) = (options.Svg.Labels, new MapSteps(map.Map, options.Svg.Labels));
        _lines = new ViewerLines(_drawing, options);
        _findings = Findings(options.Validation, cancellation).ToLookup(finding => finding.Node ?? "", StringComparer.Ordinal);
        _questions = map.Map.CriticalQuestionsOf(options.Schemes).ToLookup(status => status.Relation.Id, StringComparer.Ordinal);
    }

    public void Write()
    {
        var map = _map.Map;
        _json.WriteStartObject();
        _json.WriteString("id", map.Id);
        _json.WriteString("title", _map.Title);
        WriteText("description", map.Description);
        WriteText("language", map.Language);
        WriteTexts("analysts", map.Analysts);
        WriteText("created", map.Created?.ToString());
        WriteText("modified", map.Modified?.ToString());
        WriteText("licence", map.Licence);
        WriteTexts("tags", map.Tags);
        if (_map.Merged is not null) _json.WriteBoolean("merged", true);
        WriteSome("groups", map.Groups, WriteGroup);
        WriteAll("nodes", _drawing.Nodes, WriteNode);
        WriteAll("relations", _drawing.Relations, WriteRelation);
        WriteSome("lines", _lines.All, line => line.Write(_json));
        WriteAll("sources", _map.Sources, entry => WriteSource(entry.Source, _texts.Of(entry.OriginalMap, entry.Original)?.Number));
        WriteAll("participants", map.Participants, WriteParticipant);
        WriteAll("findings", _findings[""], WriteFinding);
        _json.WriteEndObject();
    }

    /// <summary>The findings, with the rules about texts where the page has these.</summary>
    private ValueList<Finding> Findings(ValidationOptions? options, CancellationToken cancellation) =>
        options is null ? [] : _map.Map.Validate(options with
        {
            Texts = options.Texts ?? (source => TextOf(source)?.Text),
            IsMerged = _map.Merged is not null,
        }, cancellation);

    private (SourceText Text, int Number)? TextOf(SourceDocument source)
    {
        var (_, map, original) = _map.Sources.First(entry => entry.Source.Id == source.Id);
        return _texts.Of(map, original);
    }

    private void WriteNode(ArgumentNode node)
    {
        _json.WriteString("id", node.Id);
        _json.WriteString("kind", node.KindWord);
        WriteText("title", node.Title);
        _json.WriteString("text", node.Text);
        WriteTexts("by", _map.Map.SpeakersOf(node.Id).Select(speaker => speaker.Id).ToValueList());
        if (node is Statement statement) WriteStatement(statement);
        WriteTexts("tags", node.Tags);
        WriteText("group", node.Group);
        WriteAnchors(node);
        WriteSome("findings", _findings[node.Id].ToList(), WriteFinding);
    }

    private void WriteGroup(NodeGroup group)
    {
        _json.WriteString("id", group.Id);
        _json.WriteString("title", MapLabels.English.CaptionOf(group));
        WriteText("parent", group.Parent);
    }

    private void WriteStatement(Statement statement)
    {
        if (statement.IsMain) _json.WriteBoolean("main", true);
        if (statement is Evidence { Type: { } type }) _json.WriteString("type", Vocabulary.Word(type));
        if (statement is Recommendation recommendation) WriteTexts("to", recommendation.Addressees);
        WriteText("certainty", statement.Certainty);
        WriteBasis(statement, statement.Basis);
        if (statement.BaseScore is { } score) _json.WriteNumber("score", score);
        if (_map.Merged is { } merged) WriteSome("origins", merged.OriginsOf(statement.Id), WriteOrigin);
    }

    private void WriteRelation(Relation relation)
    {
        _json.WriteString("id", relation.Id);
        _json.WriteString("kind", relation.KindWord);
        _json.WriteNumber("line", _lines.NumberOf(relation));
        WriteText("title", relation.Title);
        WriteTexts("by", _map.Map.SpeakersOf(relation.Id).Select(speaker => speaker.Id).ToValueList());
        WriteIds("premises", _drawing.Premises(relation));
        WriteIds("conclusions", _drawing.Conclusions(relation));
        WriteTexts("effects", _drawing.Conclusions(relation).Select(conclusion => _steps.EffectOn(relation, conclusion)).ToValueList());
        WriteText("on", SvgClasses.LookOf(relation.Kind, _drawing.TargetOf(relation)));
        WriteText("says", relation.Text.Length > 0 ? relation.Text : null);
        if (relation.HasWords || IsSpokenAbout(relation)) _json.WriteString("text", _steps.TextOf(relation));
        if (relation.Kind == RelationKind.Context) WriteText("role", Vocabulary.Word(relation.Role));
        WriteText("scheme", relation.Scheme);
        WriteText("question", relation.CriticalQuestion);
        WriteBasis(relation, relation.Basis);
        if (relation.Weight is { } weight) _json.WriteNumber("weight", weight);
        WriteTexts("forms", FormsOf(_map.Map.FormsOf(relation.Id)).ToValueList());
        WriteSome("questions", _questions[relation.Id].Where(status => status.IsRaised).ToList(), WriteQuestion);
        WriteTexts("tags", relation.Tags);
        WriteText("group", relation.Group);
        WriteAnchors(relation);
        WriteSome("findings", _findings[relation.Id].ToList(), WriteFinding);
    }

    /// <summary>Whether others link to a relation, and need a text for it.</summary>
    private bool IsSpokenAbout(Relation relation) =>
        _map.Map.RelationsTo(relation.Id).Count + _map.Map.RelationsFrom(relation.Id).Count > 0;

    /// <summary>The basis, and the mark of what are not the author's own words.</summary>
    private void WriteBasis(ArgumentNode node, Basis? basis)
    {
        if (basis is { } known) _json.WriteString("basis", Vocabulary.Word(known));
        WriteText("mark", _labels.MarkOf(node));
    }

    private void WriteQuestion(QuestionStatus status)
    {
        _json.WriteString("id", status.Question.Id);
        WriteIds("by", status.RaisedBy.Where(node => _drawn.Contains(node.Id)));
    }

    private void WriteOrigin(CorpusReference origin)
    {
        _json.WriteString("map", origin.Map);
        _json.WriteString("node", origin.Statement);
    }

    private void WriteSource(SourceDocument source, int? text)
    {
        _json.WriteString("id", source.Id);
        _json.WriteString("title", source.DisplayTitle);
        WriteTexts("authors", source.Authors);
        WriteText("publisher", source.Publisher);
        WriteText("published", source.Published?.ToString());
        WriteText("url", SourceUrl.Web(source.Url) is null ? null : source.Url);
        WriteText("language", source.Language);
        if (text is { } number) _json.WriteNumber("text", number);
    }

    private void WriteParticipant(Participant participant)
    {
        _json.WriteString("id", participant.Id);
        _json.WriteString("name", participant.Name);
    }

    private void WriteFinding(Finding finding)
    {
        _json.WriteString("severity", Vocabulary.Word(finding.Severity));
        _json.WriteString("rule", $"{finding.Rule.Id} {finding.Rule.Name}");
        _json.WriteString("message", finding.Message);
    }

    private void WriteAnchors(ArgumentNode node) => WriteSome("anchors", node.Anchors, anchor =>
    {
        _json.WriteString("source", anchor.Source);
        if (anchor.Range is { } range)
        {
            _json.WriteNumber("start", range.Start);
            _json.WriteNumber("end", range.End);
        }
        if (MapLabels.English.PlaceOf(anchor) is { Length: > 0 } place) _json.WriteString("place", place);
    });

    private static IEnumerable<string> FormsOf(AttackForms forms)
    {
        if (forms.HasFlag(AttackForms.Rebut)) yield return "rebut";
        if (forms.HasFlag(AttackForms.Undercut)) yield return "undercut";
        if (forms.HasFlag(AttackForms.Undermine)) yield return "undermine";
    }

    private void WriteText(string name, string? text)
    {
        if (text is not null) _json.WriteString(name, text);
    }

    private void WriteIds(string name, IEnumerable<ArgumentNode> nodes)
    {
        _json.WriteStartArray(name);
        foreach (var node in nodes) _json.WriteStringValue(node.Id);
        _json.WriteEndArray();
    }

    private void WriteTexts(string name, ValueList<string> texts)
    {
        if (texts.Count == 0) return;
        _json.WriteStartArray(name);
        foreach (var text in texts) _json.WriteStringValue(text);
        _json.WriteEndArray();
    }

    private void WriteSome<T>(string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count > 0) WriteAll(name, items, write);
    }

    private void WriteAll<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            _json.WriteStartObject();
            write(item);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }
}
