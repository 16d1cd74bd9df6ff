using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests;

public class LinkEngineTests
{
    [Test]
    public void The_installed_package_finds_what_is_said_in_other_words()
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);

        var run = CliRun.Of("link", folder["corpus.json"], "--engine", "meaning", "--top", "1");

        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Out, Does.Match(@"^1\. 0\.\d\d\n   a/dear: .*\n   b/price: .*\n\nthe 1 most alike of \d pairs \(meaning\)"));
    }

    [Test]
    public void Where_the_package_is_not_installed_the_tool_says_what_to_do()
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);

        var run = WithVariable("ARGMAP_LINKING", folder.Path, "link", folder["corpus.json"], "--engine", "meaning");

        Assert.That((run.Code, run.Error),
            Is.EqualTo(
                (2, "argmap: the package ArgumentMap.Linking is not installed\nhint: argmap link --help says how; or name a server with "
                    + "--embeddings\n")));
        Assert.That(CliRun.Of("link", "--help").Out, Does.Contain("dotnet add linking package ArgumentMap.Linking").And
            .Contain("ARGMAP_LINKING"));
    }

    [Test]
    public void A_package_that_does_not_fit_is_a_fault_of_one_line()
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);
        File.WriteAllText(folder["ArgumentMap.Linking.dll"], "no assembly");

        var run = WithVariable("ARGMAP_LINKING", folder.Path, "link", folder["corpus.json"], "--engine", "meaning");

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error,
            Does.Match(
                "^argmap: the package ArgumentMap.Linking in ARGMAP_LINKING cannot be used: .*\nhint: install that of version .*\n$"));
    }

    [Test]
    public void A_server_is_asked_for_the_vectors_of_the_texts()
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);
        using var server = new Server("200 OK",
            """{"data":[{"index":1,"embedding":[0,1]},{"index":0,"embedding":[1,0]},{"index":2,"embedding":[0.6,0.8]},{"index":3,"embedding":[-1,0]}]}""");

        var run = WithVariable("ARGMAP_EMBEDDINGS_KEY", "secret", "link", folder["corpus.json"], "--embeddings", $"{server.Address}/v1",
            "--embeddings-model", "tiny");

        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Out, Does.Match(@"(?s)^1\. 0\.80.*a/rain.*b/price.*2\. 0\.60.*a/dear.*b/price.*\n2 pairs \(tiny\)\n$"));
        Assert.That(server.Asked, Does.StartWith("POST /v1/embeddings ").And.Contain("Authorization: Bearer secret"));
        Assert.That(server.Asked, Does.Contain("\"tiny\"").And.Contain("\"The tram is too expensive.\""));
    }

    [TestCase("401 Unauthorized", "no key", "answers with 401: no key", "put the key into the environment variable ARGMAP_EMBEDDINGS_KEY")]
    [TestCase("404 Not Found", "no such model", "answers with 404: no such model", "name a model that it has with --embeddings-model")]
    [TestCase("200 OK", "<html>", "answers with no list of embeddings", "--embeddings takes the address of a server")]
    [TestCase("200 OK", "[]", "answers with no list of embeddings", "--embeddings takes the address of a server")]
    [TestCase("200 OK", """{"data":[{"embedding":[1]}]}""", "answers with fewer embeddings than texts",
        "--embeddings takes the address of a server")]
    [TestCase("200 OK", """{"data":[{"embedding":[1]},{"embedding":[1]},{"embedding":[1,2]},{"embedding":[1]}]}""",
        "answers with vectors of different lengths", "--embeddings takes")]
    public void A_server_that_gives_no_vectors_is_a_fault_with_a_hint(string status, string body, string complaint, string hint)
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);
        using var server = new Server(status, body);

        var run = CliRun.Of("link", folder["corpus.json"], "--embeddings", server.Address);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("argmap: http://127.0.0.1:").And.Contain(complaint).And.Contain($"\nhint: {hint}"));
    }

    [Test]
    public void A_server_that_is_not_there_is_a_fault_with_a_hint()
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);
        string address;
        using (var server = new Server("200 OK", "")) address = server.Address;

        var run = CliRun.Of("link", folder["corpus.json"], "--embeddings", address);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(" cannot be reached: ").And
            .EndWith("hint: start the server, or name its address with --embeddings\n"));
    }

    [TestCase("'ftp://x' is no address", "--embeddings", "ftp://x")]
    [TestCase("'localhost' is no address", "--embeddings", "localhost")]
    [TestCase("--embeddings-model is the model of a server", "--embeddings-model", "tiny")]
    [TestCase("--embeddings is an engine of its own", "--embeddings", "http://localhost", "--engine", "lexical")]
    public void Engines_that_do_not_go_together_are_refused(string complaint, params string[] options)
    {
        using var folder = new TemporaryFolder();
        WriteCorpus(folder);

        var run = CliRun.Of(["link", folder["corpus.json"], .. options]);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(complaint).And.Contain("\nhint: "));
    }

    private static CliRun WithVariable(string name, string value, params string[] args)
    {
        Environment.SetEnvironmentVariable(name, value);
        try
        {
            return CliRun.Of(args);
        }
        finally
        {
            Environment.SetEnvironmentVariable(name, null);
        }
    }

    private static void WriteCorpus(TemporaryFolder folder)
    {
        var corpus = new ArgumentCorpus("k");
        var (a, b) = (corpus.Add(new ArgumentGraph("a")), corpus.Add(new ArgumentGraph("b")));
        a.AddClaim("dear", "The tram is too expensive.");
        a.AddClaim("rain", "It rained for a week.");
        b.AddClaim("price", "The new streetcar line costs a fortune.");
        b.AddClaim("jobs", "Engineers find work in Oslo.");
        ArgumentJson.Write(corpus, folder["corpus.json"]);
    }

    /// <summary>A server on this machine that answers one question, whatever it is.</summary>
    private sealed class Server : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly Task<string> _asked;

        public Server(string status, string body)
        {
            _listener.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
            _asked =
                AnswerAsync($"HTTP/1.1 {status}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}");
        }

        public string Address { get; }

        public string Asked => _asked.GetAwaiter().GetResult();

        public void Dispose() => _listener.Dispose();

        private async Task<string> AnswerAsync(string answer)
        {
            using var client = await _listener.AcceptTcpClientAsync();
            var (stream, asked, bytes) = (client.GetStream(), new StringBuilder(), new byte[4096]);
            while (!IsWhole(asked.ToString())) asked.Append(Encoding.UTF8.GetString(bytes, 0, await stream.ReadAsync(bytes)));
            await stream.WriteAsync(Encoding.UTF8.GetBytes(answer));
            return asked.ToString();
        }

        /// <summary>The question is one JSON object behind an empty line.</summary>
        private static bool IsWhole(string asked)
        {
            if (asked.Split("\r\n\r\n") is not [_, var body]) return false;
            try
            {
                JsonDocument.Parse(body).Dispose();
                return true;
            }
            catch (JsonException)
            {
                return false;
            }
        }
    }
}
