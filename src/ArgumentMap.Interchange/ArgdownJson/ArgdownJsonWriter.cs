using System.Text.Encodings.Web;
using System.Text.Json;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.ArgdownJson;

/// <summary>
/// Writes what a document says as the JSON of the reference's <c>argdown json</c>, without its map and colours, and with the front matter.
/// </summary>
internal sealed class ArgdownJsonWriter
{
    /// <summary>
    /// The member that the reference does not have: without it the document's title and whatever holds for all of it would be lost.
    /// </summary>
    public const string FrontMatter = "frontMatter";

    /// <summary>How deep it may nest: more than anything that is read from a file.</summary>
    public const int MostDepth = 1000;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
#if NET9_0_OR_GREATER
        NewLine = "\n",
#endif
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
        MaxDepth = MostDepth,
    };

    private readonly DocumentContent _content;
    private readonly Utf8JsonWriter _json;
    private readonly TextPlaces _places;

    private ArgdownJsonWriter(DocumentContent content, Utf8JsonWriter json)
    {
        (_content, _json) = (content, json);
        _places = new TextPlaces(content.Tree.Text);
    }

    public static void Write(DocumentContent content, Stream stream)
    {
#if NET9_0_OR_GREATER
        using var json = new Utf8JsonWriter(stream, Options);
        new ArgdownJsonWriter(content, json).Write();
#else
        // The writer of .NET 8 ends lines as the system does; within a text of JSON there is no carriage return.
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options)) new ArgdownJsonWriter(content, json).Write();
        stream.Write(bytes.WrittenSpan.ToArray().Where(letter => letter != (byte)'\r').ToArray());
#endif
    }

    private void Write()
    {
        _json.WriteStartObject();
        _json.WriteStartObject("arguments");
        foreach (var argument in _content.Arguments.Values) Write(argument);
        _json.WriteEndObject();
        _json.WriteStartObject("statements");
        foreach (var statement in _content.Statements.Values) Write(statement);
        _json.WriteEndObject();
        Write("relations", _content.Relations);
        ArgdownJsonSections.Write(_content, _places, _json);
        _json.WriteStartObject("tags");
        foreach (var tag in _content.Tags.Values)
        {
            _json.WriteStartObject(tag.Name);
            _json.WriteString("tag", tag.Name);
            _json.WriteString("cssClass", ClassName("tag-" + tag.Name));
            _json.WriteNumber("occurrenceIndex", tag.Index);
            _json.WriteEndObject();
        }
        _json.WriteEndObject();
        ArgdownJsonParts.WriteData(_json, FrontMatter, _content.FrontMatter);
        _json.WriteEndObject();
    }

    private void Write(Argument argument)
    {
        _json.WriteStartObject(argument.Title);
        _json.WriteString("type", "argument");
        _json.WriteString("title", argument.Title);
        Write("relations", argument.Relations);
        WriteMembers("members", argument.Members);
        WriteMembers("pcs", argument.Statements);
        WriteShared(argument);
        if (argument.Place is { } place) Write(place);
        _json.WriteEndObject();
    }

    private void Write(StatementClass statement)
    {
        _json.WriteStartObject(statement.Title);
        _json.WriteString("type", "equivalence-class");
        _json.WriteString("title", statement.Title);
        Write("relations", statement.Relations);
        WriteMembers("members", statement.Members);
        WriteShared(statement);
        if (statement.IsUsedAsTopLevelStatement) _json.WriteBoolean("isUsedAsTopLevelStatement", true);
        if (statement.IsUsedAsRelationStatement) _json.WriteBoolean("isUsedAsRelationStatement", true);
        if (statement.IsUsedAsPremise) _json.WriteBoolean("isUsedAsPremise", true);
        if (statement.IsUsedAsIntermediaryConclusion is { } used) _json.WriteBoolean("isUsedAsIntermediaryConclusion", used);
        if (statement.IsUsedAsMainConclusion) _json.WriteBoolean("isUsedAsMainConclusion", true);
        _json.WriteEndObject();
    }

    private void WriteShared(TitledElement element)
    {
        if (element.Section is not null) _json.WriteString("section", element.Section.Id);
        else if (_content.IsRegrouped) _json.WriteNull("section");
        if (element.Tags.Count > 0) ArgdownJsonParts.WriteTags(_json, element.Tags);
        ArgdownJsonParts.WriteData(_json, "data", element.Data);
    }

    private void WriteMembers(string name, IReadOnlyList<Member> members)
    {
        _json.WriteStartArray(name);
        foreach (var member in members) Write(member);
        _json.WriteEndArray();
    }

    private void Write(Member member)
    {
        _json.WriteStartObject();
        _json.WriteString("type", "statement");
        if (ArgdownJsonParts.WordOf(member.Role) is { } role) _json.WriteString("role", role);
        if (member.IsTopLevel is { } isTopLevel) _json.WriteBoolean("isTopLevel", isTopLevel);
        _json.WriteString("title", member.Title);
        if (member.IsReference) _json.WriteBoolean("isReference", true);
        if (member.Text is not null) _json.WriteString("text", member.Text);
        if (member.Ranges is not null) ArgdownJsonParts.WriteRanges(_json, member.Ranges);
        if (member.Tags is not null) ArgdownJsonParts.WriteTags(_json, member.Tags);
        Write(member.Place);
        ArgdownJsonParts.WriteData(_json, "data", member.Data);
        if (member.Section is not null) _json.WriteString("section", member.Section.Id);
        if (member.Argument is not null) _json.WriteString("argumentTitle", member.Argument.Title);
        if (member.Inference is not null) Write(member.Inference);
        if (member.Reconstruction is not null) WriteMembers("pcs", member.Reconstruction.Statements);
        _json.WriteEndObject();
    }

    private void Write(Inference inference)
    {
        _json.WriteStartObject("inference");
        _json.WriteString("type", "inference");
        Write("relations", inference.Relations);
        _json.WriteStartArray("inferenceRules");
        foreach (var rule in inference.Rules) _json.WriteStringValue(rule);
        _json.WriteEndArray();
        Write(inference.Place);
        ArgdownJsonParts.WriteData(_json, "data", inference.Data);
        if (inference.Conclusion is { } conclusion) _json.WriteNumber("conclusionIndex", conclusion);
        if (inference.Argument is not null) _json.WriteString("argumentTitle", inference.Argument.Title);
        _json.WriteEndObject();
    }

    private void Write(string name, IEnumerable<ElementRelation> relations)
    {
        _json.WriteStartArray(name);
        foreach (var relation in relations)
        {
            _json.WriteStartObject();
            _json.WriteString("type", "relation");
            _json.WriteString("relationType", ArgdownJsonParts.WordOf(relation.Type));
            WriteEnd("from", relation.From);
            WriteEnd("to", relation.To);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteEnd(string name, Element end)
    {
        var title = end is Inference { Argument: var argument } ? argument?.Title : (end as TitledElement)?.Title;
        if (title is not null) _json.WriteString(name, title);
        _json.WriteString(name + "Type", end switch { StatementClass => "equivalence-class", Argument => "argument", _ => "inference" });
        if (end is Inference { Conclusion: { } conclusion } && name == "to") _json.WriteNumber("conclusionIndex", conclusion);
    }

    private void Write((int Start, int End) place)
    {
        var (line, column) = _places.At(place.Start);
        _json.WriteNumber("startLine", line);
        _json.WriteNumber("startColumn", column);
        (line, column) = _places.At(Math.Max(place.Start, place.End - 1));
        _json.WriteNumber("endLine", line);
        _json.WriteNumber("endColumn", column);
    }

    private static string ClassName(string text) => string.Concat(text.ToLowerInvariant()
        .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
        .Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal)
        .Select(letter => Letters.IsSpace(letter) ? '-' : letter)
        .Where(letter => letter == '-' || char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)));
}
