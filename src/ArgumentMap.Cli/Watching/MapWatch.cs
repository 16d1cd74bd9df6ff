using System.Text.Json.Nodes;

namespace ArgumentMap.Cli.Watching;

/// <summary>
/// Looks at files again and again, and tells when one has changed. It asks for their dates, which tells of every save, whichever way the
/// editor saves and wherever the file lies.
/// </summary>
internal sealed class MapWatch(IReadOnlyList<WatchedMap> maps, TimeSpan interval)
{
    private volatile TaskCompletionSource _next = New();

    public IReadOnlyList<WatchedMap> Maps => maps;

    /// <summary>Ends when a file has changed from now on.</summary>
    public Task Changed => _next.Task;

    /// <summary>What pages are told: all maps, on one line of JSON.</summary>
    public string Told() => new JsonArray([.. maps.Select(map => (JsonNode)map.Told())]).ToJsonString();

    /// <summary>Watches until it is stopped.</summary>
    /// <param name="seen">Told each map whose file was read, at the start and after each change.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task RunAsync(Action<WatchedMap> seen, CancellationToken cancellation)
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var hasChanged = false;
            foreach (var map in maps)
            {
                if (!map.Refresh(cancellation)) continue;
                hasChanged = true;
                seen(map);
            }
            if (hasChanged) Tell();
            await Task.Delay(interval, cancellation);
        }
    }

    private void Tell()
    {
        var told = _next;
        _next = New();
        told.SetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
