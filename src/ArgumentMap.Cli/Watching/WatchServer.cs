using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace ArgumentMap.Cli.Watching;

/// <summary>
/// Shows watched maps in a browser on this machine: a page for each, what is wrong with its file above it, and an event for each change. It
/// listens on 127.0.0.1 alone, answers no request that was meant for another name (which a page elsewhere could have led here), and knows
/// maps by their numbers, so that no address leads to a file.
/// </summary>
internal sealed class WatchServer : IDisposable
{
    private const int MostTries = 10;

    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(15);

    private readonly MapWatch _watch;
    private readonly HttpListener _listener;

    private WatchServer(MapWatch watch, HttpListener listener, int port) => (_watch, _listener, Port) = (watch, listener, port);

    public int Port { get; }

    public string Address => AddressOf(Port);

    /// <summary>Begins to listen.</summary>
    /// <param name="watch">The maps.</param>
    /// <param name="port">Where; 0 for wherever there is room.</param>
    /// <exception cref="CliException">The port is taken.</exception>
    public static WatchServer Start(MapWatch watch, int port)
    {
        for (var left = port == 0 ? MostTries : 1; ; left--)
        {
            var chosen = port == 0 ? FreePort() : port;
            var listener = new HttpListener();
            listener.Prefixes.Add(AddressOf(chosen));
            try
            {
                listener.Start();
                return new WatchServer(watch, listener, chosen);
            }
            catch (HttpListenerException fault) when (left <= 1)
            {
                throw new CliException($"port {chosen.ToString(CultureInfo.InvariantCulture)} cannot be listened on: {fault.Message}",
                    "name another with --port, or 0 for any that is free");
            }
            catch (HttpListenerException)
            {
            }
        }
    }

    /// <summary>Answers until it is stopped or disposed of.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var stop = cancellation.Register(_listener.Close);
        while (_listener.IsListening)
            try
            {
                var context = await _listener.GetContextAsync();
                _ = Task.Run(() => AnswerAsync(context, cancellation), CancellationToken.None);
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
            {
                // It was closed, or a request was broken off before it was read.
            }
        cancellation.ThrowIfCancellationRequested();
    }

    public void Dispose() => ((IDisposable)_listener).Dispose();

    private static string AddressOf(int port) => $"http://{HostOf(port)}/";

    private static string HostOf(int port) => $"127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}";

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task AnswerAsync(HttpListenerContext context, CancellationToken cancellation)
    {
        var response = context.Response;
        try
        {
            response.Headers["Cache-Control"] = "no-store";
            response.Headers["X-Content-Type-Options"] = "nosniff";
            response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
            await AnswerAsync(context.Request, response, cancellation);
        }
        catch (Exception fault) when (fault is HttpListenerException or IOException or ObjectDisposedException
            or OperationCanceledException)
        {
            // The browser went away, or the server does.
        }
        finally
        {
            Close(response);
        }
    }

    private async Task AnswerAsync(HttpListenerRequest request, HttpListenerResponse response, CancellationToken cancellation)
    {
        if (request.UserHostName != HostOf(Port))
        {
            response.StatusCode = (int)HttpStatusCode.MisdirectedRequest;
            return;
        }
        if (request.HttpMethod != "GET")
        {
            response.StatusCode = (int)HttpStatusCode.MethodNotAllowed;
            return;
        }
        var path = request.Url!.AbsolutePath[1..].Split('/');
        if (path is ["events"]) await TellAsync(response, cancellation);
        else if (path is [""] || (path is [var map] && MapAt(map) is not null)) await WriteShellAsync(response, cancellation);
        else if (path is [var number, "page"] && MapAt(number)?.Page is { } page) await WriteAsync(response, page, cancellation);
        else response.StatusCode = (int)HttpStatusCode.NotFound;
    }

    private WatchedMap? MapAt(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _watch.Maps.Count
            ? _watch.Maps[index]
            : null;

    private static async Task WriteShellAsync(HttpListenerResponse response, CancellationToken cancellation)
    {
        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        response.Headers["Content-Security-Policy"] = $"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; "
            + "frame-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        await WriteAsync(response, Encoding.UTF8.GetBytes(Shell.Replace("{{nonce}}", nonce, StringComparison.Ordinal)), cancellation);
    }

    private static async Task WriteAsync(HttpListenerResponse response, byte[] page, CancellationToken cancellation)
    {
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength64 = page.Length;
        await response.OutputStream.WriteAsync(page, cancellation);
    }

    /// <summary>Server-sent events: how all maps are, now and after each change. A pulse shows when the browser has gone.</summary>
    private async Task TellAsync(HttpListenerResponse response, CancellationToken cancellation)
    {
        response.ContentType = "text/event-stream";
        response.SendChunked = true;
        var line = "";
        while (true)
        {
            var changed = _watch.Changed;
            var told = $"data: {_watch.Told()}\n\n";
            await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(told == line ? ":\n\n" : told), cancellation);
            await response.OutputStream.FlushAsync(cancellation);
            line = told;
            await Task.WhenAny(changed, Task.Delay(Pulse, cancellation));
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private static void Close(HttpListenerResponse response)
    {
        try
        {
            response.Close();
        }
        catch (Exception fault) when (fault is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            response.Abort();
        }
    }

    private static string Shell { get; } = ReadShell();

    private static string ReadShell()
    {
        using var resource = new StreamReader(typeof(WatchServer).Assembly.GetManifestResourceStream("watch.html")!);
        return resource.ReadToEnd();
    }
}
