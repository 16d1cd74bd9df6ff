using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using ArgumentMap.Formats;

namespace ArgumentMap.Cli.Editing;

/// <summary>
/// A server of the Language Server Protocol 3.17: keeps the open documents and answers about them, one message after the other. What is
/// wrong in a document is told when no further change of it waits, so that fast typing is checked once.
/// </summary>
internal sealed class LanguageServer : IDisposable
{
    private const int MethodNotFound = -32601;
    private const int InvalidParameters = -32602;
    private const int InvalidRequest = -32600;

    /// <summary>From how many characters on checking takes so long that what is known before is told first.</summary>
    internal const int LongText = 200_000;

    private readonly MessageStream _stream;
    private readonly MapFormatList _formats;
    private readonly Workspace _workspace;
    private readonly HashSet<string> _unchecked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<JsonNode?, JsonNode?>> _methods;
    private CancellationTokenSource _stale = new();
    private bool _isShutDown;

    public LanguageServer(Stream input, Stream output, MapFormatList formats)
    {
        (_stream, _formats, _workspace) = (new MessageStream(new BufferedStream(input), output), formats, new Workspace(formats));
        _methods = new(StringComparer.Ordinal)
        {
            ["initialize"] = Initialize,
            ["initialized"] = Nothing,
            ["shutdown"] = Shutdown,
            ["textDocument/didOpen"] = DidOpen,
            ["textDocument/didChange"] = DidChange,
            ["textDocument/didSave"] = Nothing,
            ["textDocument/didClose"] = DidClose,
            ["textDocument/documentSymbol"] = parameters => Outlines.Of(Document(parameters)),
            ["textDocument/definition"] = parameters => Naming.Definitions(_workspace, Document(parameters), Offset(parameters)),
            ["textDocument/references"] = parameters => Naming.References(_workspace, Document(parameters), Offset(parameters),
                parameters!["context"]?["includeDeclaration"]?.GetValue<bool>() ?? true),
            ["textDocument/prepareRename"] = parameters => Naming.Renamed(Document(parameters), Offset(parameters)),
            ["textDocument/rename"] = parameters => Naming.Rename(_workspace, Document(parameters), Offset(parameters),
                parameters!["newName"]!.GetValue<string>()),
            ["textDocument/hover"] = parameters => Hovers.At(Document(parameters), Offset(parameters)),
            ["textDocument/completion"] = parameters => Completions.At(Document(parameters), Offset(parameters)),
            ["textDocument/formatting"] = parameters => Formatting.Of(Document(parameters)),
            ["textDocument/foldingRange"] = parameters => Folds.Of(Document(parameters)),
            ["textDocument/codeAction"] = parameters =>
                CodeActions.At(Document(parameters), parameters!["context"]?["diagnostics"] as JsonArray),
        };
    }

    public void Dispose() => _stale.Dispose();

    /// <summary>Serves until the editor says that it ends, or its output does.</summary>
    /// <returns>Whether it ended in good order: asked to shut down before.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellation)
    {
        var messages = Channel.CreateUnbounded<JsonNode>(new() { SingleReader = true, SingleWriter = true });
        _ = Task.Run(() => Receive(messages.Writer), cancellation);
        while (true)
        {
            while (messages.Reader.TryRead(out var message))
                if (Answer(message)) return _isShutDown;
            var stale = _stale = new CancellationTokenSource();
            // What came before the exchange has stopped nothing.
            if (messages.Reader.TryPeek(out _)) continue;
            Check(stale.Token);
            if (!stale.IsCancellationRequested && !await messages.Reader.WaitToReadAsync(cancellation)) return _isShutDown;
        }
    }

    /// <summary>Checks what has changed, until another message comes: what is left then is checked after its answer.</summary>
    private void Check(CancellationToken stale)
    {
        try
        {
            foreach (var uri in _unchecked.ToArray())
            {
                stale.ThrowIfCancellationRequested();
                if (_workspace.Find(uri) is { } document) Check(document, stale);
                _unchecked.Remove(uri);
            }
        }
        catch (OperationCanceledException)
        {
            // The message that has come is answered first.
        }
    }

    private void Check(OpenDocument document, CancellationToken stale)
    {
        var isLong = document.Text.Length >= LongText;
        if (isLong) Tell(document.Uri, Diagnostics.AtOnce(document, stale));
        if (!isLong || document.Fault is null) Tell(document.Uri, Diagnostics.Of(document, stale));
    }

    private void Receive(ChannelWriter<JsonNode> messages)
    {
        try
        {
            while (_stream.Read() is { } message)
            {
                messages.TryWrite(message);
                Volatile.Read(ref _stale).Cancel();
            }
            messages.Complete();
        }
        catch (Exception fault)
        {
            messages.Complete(fault is JsonException
                ? new CliException("what came is no message of an editor", "argmap lsp is started by one")
                : fault);
        }
    }

    /// <summary>Answers one message. True at the end.</summary>
    private bool Answer(JsonNode message)
    {
        // An answer has no method: nothing was asked. What is no object is no message.
        if (message is not JsonObject || message["method"] is not JsonValue named || !named.TryGetValue<string>(out var method))
            return false;
        var id = message["id"];
        if (method == "exit") return true;
        if (!_methods.TryGetValue(method, out var handler))
        {
            // Messages that begin so may be left alone; so may all that want no answer.
            if (id is not null && !method.StartsWith("$/", StringComparison.Ordinal))
                Refuse(id, MethodNotFound, $"there is no method '{method}'");
            return false;
        }
        try
        {
            if (_isShutDown) throw new RequestFault("the server is shut down", InvalidRequest);
            var result = handler(message["params"]);
            if (id is not null) _stream.Write(new() { ["id"] = id.DeepClone(), ["result"] = result });
        }
        catch (Exception fault) when (fault is RequestFault or NullReferenceException or InvalidOperationException or FormatException)
        {
            if (id is not null)
                Refuse(id, (fault as RequestFault)?.Code ?? InvalidParameters,
                    fault is RequestFault ? fault.Message : $"{method} lacks a parameter");
        }
        return false;
    }

    private void Refuse(JsonNode id, int code, string message) =>
        _stream.Write(new() { ["id"] = id.DeepClone(), ["error"] = new JsonObject { ["code"] = code, ["message"] = message } });

    private void Tell(string uri, JsonArray diagnostics) => _stream.Write(new()
    {
        ["method"] = "textDocument/publishDiagnostics",
        ["params"] = new JsonObject { ["uri"] = uri, ["diagnostics"] = diagnostics },
    });

    private JsonObject Initialize(JsonNode? parameters)
    {
        _workspace.Root = (parameters?["workspaceFolders"] as JsonArray)?.FirstOrDefault()?["uri"]?.GetValue<string>()
            ?? parameters?["rootUri"]?.GetValue<string>();
        return new()
        {
            ["capabilities"] = new JsonObject
            {
                ["positionEncoding"] = "utf-16",
                ["textDocumentSync"] = new JsonObject { ["openClose"] = true, ["change"] = 2 },
                ["documentSymbolProvider"] = true,
                ["definitionProvider"] = true,
                ["referencesProvider"] = true,
                ["renameProvider"] = new JsonObject { ["prepareProvider"] = true },
                ["hoverProvider"] = true,
                ["completionProvider"] = new JsonObject { ["triggerCharacters"] = new JsonArray("[", "<", "#", "\"", "@") },
                ["documentFormattingProvider"] = true,
                ["foldingRangeProvider"] = true,
                ["codeActionProvider"] = new JsonObject { ["codeActionKinds"] = new JsonArray("quickfix") },
            },
            ["serverInfo"] = new JsonObject { ["name"] = "argmap" },
        };
    }

    private JsonNode? Nothing(JsonNode? parameters) => null;

    private JsonNode? Shutdown(JsonNode? parameters)
    {
        _isShutDown = true;
        return null;
    }

    private JsonNode? DidOpen(JsonNode? parameters)
    {
        var opened = parameters!["textDocument"]!;
        Put(opened["uri"]!.GetValue<string>(), opened["text"]!.GetValue<string>());
        return null;
    }

    private JsonNode? DidChange(JsonNode? parameters)
    {
        var document = Document(parameters);
        foreach (var change in parameters!["contentChanges"]!.AsArray())
            document = new OpenDocument(document.Uri, TextChange.Apply(document, change!), _formats) { Findings = document.Findings };
        _workspace.Put(document);
        _unchecked.Add(document.Uri);
        return null;
    }

    private JsonNode? DidClose(JsonNode? parameters)
    {
        var uri = Uri(parameters);
        _workspace.Close(uri);
        _unchecked.Remove(uri);
        Tell(uri, []);
        return null;
    }

    private void Put(string uri, string text)
    {
        _workspace.Put(new OpenDocument(uri, text, _formats));
        _unchecked.Add(uri);
    }

    private OpenDocument Document(JsonNode? parameters) =>
        _workspace.Find(Uri(parameters)) ?? throw new RequestFault($"{Uri(parameters)} is not open", InvalidParameters);

    private int Offset(JsonNode? parameters) => TextChange.Offset(Document(parameters).Lines, parameters!["position"]!);

    private static string Uri(JsonNode? parameters) => parameters!["textDocument"]!["uri"]!.GetValue<string>();
}
