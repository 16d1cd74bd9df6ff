using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using ArgumentMap.Cli.Watching;

namespace ArgumentMap.Cli.Tests.Watching;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class WatchTests : IDisposable
{
    private const string Good = "[Tram]: The tram pays.\n  + <Riders>: Many ride.\n";
    private const string Broken = "[Tram]: The tram pays.\n\n(1) Many ride.\n(2) It pays.\n";

    private readonly Terminal _terminal = new(() => Stream.Null, () => Stream.Null, TextWriter.Null, TextWriter.Null);
    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient _client = new();
    private WatchServer _server = null!;
    private string _file = null!;

    [SetUp]
    public void Start()
    {
        File.WriteAllText(_file = _folder["tram.argdown"], Good);
        File.WriteAllText(_folder["other.argdown"], "[Other]: Another map.\n");
        var watch = new MapWatch([new(_terminal, _file), new(_terminal, _folder["other.argdown"])], TimeSpan.FromMilliseconds(10));
        _server = WatchServer.Start(watch, port: 0);
        _ = _server.RunAsync(_stop.Token);
        _ = watch.RunAsync(_ => { }, _stop.Token);
    }

    public void Dispose()
    {
        _stop.Cancel();
        _server.Dispose();
        _client.Dispose();
        _folder.Dispose();
        _stop.Dispose();
    }

    [Test, CancelAfter(20_000)]
    public async Task A_save_is_shown_a_fault_is_told_at_its_line_and_the_last_good_page_stays(CancellationToken cancellation)
    {
        using var events = new StreamReader(await _client.GetStreamAsync($"{_server.Address}events", cancellation));
        await NextAsync(events, map => (int)map["page"]! == 1);
        Assert.That(await PageAsync(0, cancellation), Does.Contain("The tram pays."));
        Assert.That(await PageAsync(1, cancellation), Does.Contain("Another map."));

        Replace(Broken);
        var broken = await NextAsync(events, map => map["fault"] is not null);
        Assert.That((int)broken["fault"]!["line"]!, Is.EqualTo(4));
        Assert.That((string)broken["fault"]!["message"]!, Does.StartWith($"{_file}:4:"));
        Assert.That(broken["fault"]!["lines"]!.AsArray().Select(line => (string)line!["text"]!), Does.Contain("(2) It pays."));
        Assert.That(await PageAsync(0, cancellation), Does.Contain("The tram pays."));

        Replace(Good.Replace("pays", "is worth it", StringComparison.Ordinal));
        var mended = await NextAsync(events, map => map["fault"] is null);
        Assert.That((int)mended["page"]!, Is.EqualTo(2));
        Assert.That(await PageAsync(0, cancellation), Does.Contain("The tram is worth it."));

        // As an editor does that writes another file and gives it the name.
        void Replace(string text)
        {
            File.WriteAllText(_folder["new"], text);
            File.Move(_folder["new"], _file, overwrite: true);
        }
    }

    [Test]
    public async Task The_page_around_the_map_runs_its_own_script_alone_and_cannot_be_framed()
    {
        using var answer = await _client.GetAsync(_server.Address);
        var policy = string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));

        Assert.That(policy, Does.StartWith("default-src 'none'; script-src 'nonce-").And.Contain("frame-ancestors 'none'"));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("new EventSource"));
    }

    [TestCase("2")]
    [TestCase("-1")]
    [TestCase("page")]
    [TestCase("0/page/x")]
    [TestCase("0/../../tram.argdown")]
    [TestCase("..%2f..%2fetc%2fpasswd")]
    [TestCase("%2e%2e/%2e%2e/etc/passwd")]
    [TestCase("tram.argdown")]
    public async Task No_address_leads_to_a_file(string path)
    {
        using var answer = await _client.GetAsync(_server.Address + path);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound).Or.EqualTo(HttpStatusCode.BadRequest));
    }

    [TestCase("evil.example")]
    [TestCase("evil.example:{0}")]
    [TestCase("localhost:{0}")]
    [TestCase("127.0.0.1")]
    [TestCase("127.0.0.1:{0}.evil.example")]
    public async Task A_request_meant_for_another_name_gets_nothing(string host)
    {
        var answer = await RawAsync("GET / HTTP/1.1", string.Format(System.Globalization.CultureInfo.InvariantCulture, host, _server.Port));

        Assert.That(answer, Does.StartWith("HTTP/1.1 4").And.Not.Contain("EventSource"));
    }

    [Test]
    public async Task Nothing_can_be_sent()
    {
        using var answer = await _client.PostAsync(_server.Address, new StringContent("x"));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
    }

    [Test, CancelAfter(20_000)]
    public async Task Without_a_server_the_page_is_written_beside_the_map_until_it_is_stopped(CancellationToken cancellation)
    {
        var stopped = new TaskCompletionSource<int>();
        var output = new StringWriter();
        var run = ArgMap.RunAsync(["watch", _file], new Terminal(() => Stream.Null, () => Stream.Null, output, output), stopped.Task);
        while (!File.Exists(_folder["tram.html"])) await Task.Delay(10, cancellation);
        stopped.SetResult(130);

        Assert.That(await run, Is.EqualTo(130));
        Assert.That(File.ReadAllText(_folder["tram.html"]), Does.Contain("The tram pays."));
    }

    [TestCase("map.argdown", "[A]: All.\n\n@include(part.argdown)\n")]
    [TestCase("all.json", """{"format": "argument-corpus/1", "id": "c", "maps": ["part.argdown"]}""")]
    public void A_save_of_a_file_of_which_a_map_is_made_is_noticed(string file, string text)
    {
        File.WriteAllText(_folder[file], text);
        var map = new WatchedMap(_terminal, _folder[file]);
        Assert.That(map.Refresh(default));
        Assert.That(map.Fault, Is.Not.Null, "the part is not there yet");

        File.WriteAllText(_folder["part.argdown"], "[B]: Before.\n");
        Assert.That(map.Refresh(default));
        Assert.That(Encoding.UTF8.GetString(map.Page!), Does.Contain("Before."));
        Assert.That(map.Refresh(default), Is.False);

        File.WriteAllText(_folder["part.argdown"], "[B]: Now behind.\n");
        Assert.That(map.Refresh(default));
        Assert.That(Encoding.UTF8.GetString(map.Page!), Does.Contain("Now behind."));
    }

    [Test]
    public void A_fault_in_an_included_file_is_shown_with_the_lines_of_that_file()
    {
        File.WriteAllText(_folder["map.argdown"], "[A]: All.\n\n@include(part.argdown)\n\n[Z]: The end.\n");
        File.WriteAllText(_folder["part.argdown"], Broken);
        var map = new WatchedMap(_terminal, _folder["map.argdown"]);

        Assert.That(map.Refresh(default));

        Assert.That(map.Told()["fault"]!["lines"]!.AsArray().Select(line => (string)line!["text"]!),
            Does.Contain("(2) It pays.").And.Not.Contain("[Z]: The end."));
    }

    [TestCase("\\u0000")]
    [TestCase("")]
    public void A_name_that_is_no_path_is_a_fault_like_any_other(string name)
    {
        Environment.CurrentDirectory = _folder.Path;
        File.WriteAllText("all.json", $$"""{"format": "argument-corpus/1", "id": "c", "maps": ["{{name}}"]}""");
        var map = new WatchedMap(_terminal, "all.json");

        Assert.That(map.Refresh(default));
        Assert.That(map.Fault, Is.Not.Null);
        Assert.That(map.Refresh(default), Is.False);
    }

    [Test, CancelAfter(20_000)]
    public async Task A_server_that_is_disposed_of_ends(CancellationToken cancellation)
    {
        var server = WatchServer.Start(new MapWatch([], TimeSpan.FromSeconds(1)), port: 0);
        var run = server.RunAsync(CancellationToken.None);

        server.Dispose();

        await run.WaitAsync(cancellation);
    }

    [Test]
    public void Two_maps_with_one_page_are_refused()
    {
        File.WriteAllText(_folder["tram.json"], "{}");

        Assert.That(CliRun.Of("watch", _file, _folder["tram.json"]).Error, Does.Contain("would both be the file"));
    }

    [TestCase("watch", "-", "standard input cannot be watched")]
    [TestCase("watch", "x.json", "there is no file 'x.json'")]
    public void What_cannot_be_watched_is_told(string command, string file, string message) =>
        Assert.That(CliRun.Of(command, file).Error, Does.Contain(message));

    private async Task<string> PageAsync(int number, CancellationToken cancellation) =>
        await _client.GetStringAsync($"{_server.Address}{number}/page", cancellation);

    private static async Task<JsonObject> NextAsync(StreamReader events, Func<JsonObject, bool> isMeant)
    {
        while (true)
        {
            var line = await events.ReadLineAsync() ?? throw new InvalidOperationException("The events end.");
            if (line.StartsWith("data: ", StringComparison.Ordinal) && JsonNode.Parse(line[6..])![0]!.AsObject() is var map && isMeant(map))
                return map;
        }
    }

    private async Task<string> RawAsync(string request, string host)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _server.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"{request}\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        return await new StreamReader(client.GetStream()).ReadToEndAsync();
    }
}
