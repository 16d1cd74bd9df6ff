using System.Text.Json.Nodes;
using ArgumentMap.Cli.Editing;

namespace ArgumentMap.Cli.Tests.Editing;

/// <summary>What the server wrote.</summary>
internal sealed class EditorAnswers
{
    private readonly List<JsonNode> _messages = [];

    public EditorAnswers(MemoryStream written)
    {
        written.Position = 0;
        var stream = new MessageStream(new BufferedStream(written), Stream.Null);
        while (stream.Read() is { } message) _messages.Add(message);
    }

    public JsonNode? this[int id] => Answer(id)["result"];

    public JsonNode? ErrorOf(int id) => Answer(id)["error"];

    /// <summary>The last word on what is wrong in a document.</summary>
    public JsonArray DiagnosticsOf(string uri) => AllDiagnosticsOf(uri)[^1];

    public List<JsonArray> AllDiagnosticsOf(string uri) =>
    [
        .. _messages
            .Where(message => (string?)message["method"] == "textDocument/publishDiagnostics" && (string?)message["params"]!["uri"] == uri)
            .Select(message => message["params"]!["diagnostics"]!.AsArray()),
    ];

    /// <summary>What stands in a text at the ranges of places or edits.</summary>
    public static IEnumerable<string> Marked(JsonNode? places, string text) =>
        places!.AsArray().Select(place => MarkedBy(place!["range"]!, text));

    public static string MarkedBy(JsonNode range, string text)
    {
        var lines = new LineIndex(text);
        return text[TextChange.Offset(lines, range["start"]!)..TextChange.Offset(lines, range["end"]!)];
    }

    private JsonNode Answer(int id) => _messages.Single(message => message["id"]?.GetValue<int>() == id);
}
