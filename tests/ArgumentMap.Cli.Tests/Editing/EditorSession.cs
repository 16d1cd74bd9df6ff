using System.Text;
using System.Text.Json.Nodes;
using ArgumentMap.Cli.Editing;
using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;

namespace ArgumentMap.Cli.Tests.Editing;

/// <summary>What an editor sends, written down beforehand, and what it gets for it.</summary>
internal sealed class EditorSession
{
    private readonly List<byte> _sent = [];
    private int _id;

    public EditorSession(string? root = null) =>
        Request("initialize", new() { ["rootUri"] = root is null ? null : new Uri(root).AbsoluteUri, ["capabilities"] = new JsonObject() });

    public EditorSession Open(string uri, string text) => Notify("textDocument/didOpen",
        new() { ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "x", ["version"] = 1, ["text"] = text } });

    public EditorSession Change(string uri, JsonArray changes) => Notify("textDocument/didChange",
        new() { ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = 2 }, ["contentChanges"] = changes });

    /// <summary>A request about a place: where a marker word stands in the text, some characters behind its start.</summary>
    public int At(string method, string uri, string text, string marker, int behind = 1, JsonObject? more = null)
    {
        var offset = text.IndexOf(marker, StringComparison.Ordinal) + behind;
        var line = text.AsSpan(0, offset).Count('\n');
        var parameters = more ?? [];
        parameters["textDocument"] = new JsonObject { ["uri"] = uri };
        parameters["position"] = new JsonObject { ["line"] = line, ["character"] = offset - (text.LastIndexOf('\n', offset - 1) + 1) };
        return Request(method, parameters);
    }

    public int Of(string method, string uri, JsonObject? more = null)
    {
        var parameters = more ?? [];
        parameters["textDocument"] = new JsonObject { ["uri"] = uri };
        return Request(method, parameters);
    }

    public int Request(string method, JsonObject parameters)
    {
        Send(new() { ["id"] = ++_id, ["method"] = method, ["params"] = parameters });
        return _id;
    }

    public EditorSession Notify(string method, JsonObject parameters)
    {
        Send(new() { ["method"] = method, ["params"] = parameters });
        return this;
    }

    /// <summary>Runs the server over all of it.</summary>
    public async Task<EditorAnswers> RunAsync()
    {
        var answers = new MemoryStream();
        await new LanguageServer(new MemoryStream([.. _sent]), answers, ToolFormats.Within(MapReadOptions.Default))
            .RunAsync(CancellationToken.None);
        return new EditorAnswers(answers);
    }

    private void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        Raw(message.ToJsonString());
    }

    /// <summary>Sends what need not be a message.</summary>
    public EditorSession Raw(string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        _sent.AddRange(Encoding.ASCII.GetBytes($"Content-Type: x\r\ncontent-length: {content.Length}\r\n\r\n"));
        _sent.AddRange(content);
        return this;
    }
}
