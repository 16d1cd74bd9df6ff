using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;
using System.Text;
using System.Text.Json.Nodes;
using ArgumentMap.Benchmarks.Argdown;
using ArgumentMap.Cli.Editing;
using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;

namespace ArgumentMap.Benchmarks.Editing;

/// <summary>
/// How long after a keystroke the language server tells what is wrong in a long document: that it can be read with what is known of it, and
/// what the checks find.
/// </summary>
internal static class EditingTable
{
    private const string Address = "file:///tmp/benchmark/long.argdown";
    private const int Keystrokes = 25;

    public static async Task<int> RunAsync(int lines)
    {
        var document = ArgdownDocument.OfLines(lines);
        using var toServer = new AnonymousPipeServerStream(PipeDirection.Out);
        using var fromServer = new AnonymousPipeServerStream(PipeDirection.In);
        using var input = new AnonymousPipeClientStream(PipeDirection.In, toServer.ClientSafePipeHandle);
        using var output = new AnonymousPipeClientStream(PipeDirection.Out, fromServer.ClientSafePipeHandle);
        var server = Task.Run(() => new LanguageServer(input, output, ToolFormats.Within(MapReadOptions.Default))
            .RunAsync(CancellationToken.None));
        var answers = new BufferedStream(fromServer);
        Send(toServer, "initialize", new() { ["capabilities"] = new JsonObject() }, id: 1);
        Send(toServer, "textDocument/didOpen", new()
        {
            ["textDocument"] = new JsonObject { ["uri"] = Address, ["languageId"] = "argdown", ["version"] = 1, ["text"] = document },
        });
        // What a short document is told once is told of a long one before the checks and after them.
        var isLong = document.Length >= LanguageServer.LongText;
        Diagnosed(answers);
        if (isLong) Diagnosed(answers);
        var (times, ends) = (new List<double>(), new List<double>());
        for (var i = 0; i < Keystrokes; i++)
        {
            var watch = Stopwatch.StartNew();
            Send(toServer, "textDocument/didChange", Typed(line: 2, letter: "x"));
            Diagnosed(answers);
            times.Add(watch.Elapsed.TotalMilliseconds);
            if (isLong) Diagnosed(answers);
            ends.Add(watch.Elapsed.TotalMilliseconds);
        }
        Send(toServer, "shutdown", [], id: 2);
        Send(toServer, "exit", []);
        await server;
        // Whoever still reads from a pipe holds it open: its end comes first.
        toServer.Dispose();
        times.Sort();
        ends.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{document.Count(letter => letter == '\n'):N0} lines, {document.Length / 1e6:0.0} MB, median of {Keystrokes} keystrokes: read and told "
            + $"{Of(times)}; all checks done {Of(ends)}"));
        return 0;
    }

    private static string Of(List<double> times) => string.Create(CultureInfo.InvariantCulture,
        $"{times[times.Count / 2]:0} ms after it ({times[0]:0} to {times[^1]:0})");

    private static JsonObject Typed(int line, string letter)
    {
        var place = new JsonObject { ["line"] = line, ["character"] = 20 };
        var range = new JsonObject { ["start"] = place, ["end"] = place.DeepClone() };
        return new()
        {
            ["textDocument"] = new JsonObject { ["uri"] = Address, ["version"] = 2 },
            ["contentChanges"] = new JsonArray((JsonNode)new JsonObject { ["range"] = range, ["text"] = letter }),
        };
    }

    private static void Send(Stream stream, string method, JsonObject parameters, int? id = null)
    {
        var message = new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters };
        if (id is not null) message["id"] = id;
        var content = Encoding.UTF8.GetBytes(message.ToJsonString());
        stream.Write(Encoding.ASCII.GetBytes($"Content-Length: {content.Length}\r\n\r\n"));
        stream.Write(content);
        stream.Flush();
    }

    /// <summary>Waits until it is told what is wrong.</summary>
    private static void Diagnosed(Stream answers)
    {
        while (!Message(answers).Contains("publishDiagnostics", StringComparison.Ordinal))
        {
        }
    }

    private static string Message(Stream answers)
    {
        var length = 0;
        while (Line(answers) is { Length: > 0 } header) length = int.Parse(header.Split(':')[1], CultureInfo.InvariantCulture);
        var content = new byte[length];
        answers.ReadExactly(content);
        return Encoding.UTF8.GetString(content);
    }

    private static string Line(Stream answers)
    {
        var line = new StringBuilder();
        while (answers.ReadByte() is var letter and not '\n')
            if (letter < 0) throw new EndOfStreamException();
            else if (letter != '\r') line.Append((char)letter);
        return line.ToString();
    }
}
