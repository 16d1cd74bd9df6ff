using ArgumentMap.Files;
using ArgumentMap.Formats;

namespace ArgumentMap.Cli;

/// <summary>
/// The files that are being written. When the tool is stopped they are given up at once: what was there before stays, and nothing beside
/// it.
/// </summary>
internal sealed class PendingFiles
{
    private readonly Lock _lock = new();
    private readonly HashSet<AtomicFile> _files = [];
    private bool _isStopped;

    /// <summary>Writes files whole, all or none.</summary>
    /// <param name="files">The files.</param>
    /// <param name="begun">Told the path of each before it is written.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="OperationCanceledException">The tool is being stopped.</exception>
    public void Write(IReadOnlyList<MapFile> files, Action<string> begun, CancellationToken cancellation)
    {
        var opened = new List<AtomicFile>();
        try
        {
            foreach (var file in files)
            {
                begun(file.Path);
                opened.Add(Begin(file.Path));
                file.Write(opened[^1].Stream, cancellation);
            }
            Commit(opened);
        }
        finally
        {
            foreach (var file in opened) End(file);
        }
    }

    /// <summary>Gives up what is being written, and whatever would be from now on.</summary>
    public void Abandon()
    {
        lock (_lock)
        {
            _isStopped = true;
            foreach (var file in _files) file.Abandon();
            _files.Clear();
        }
    }

    /// <summary>A pipe is opened when somebody reads from it, which may be never: the lock is not held for so long.</summary>
    private AtomicFile Begin(string path)
    {
        var file = AtomicFile.Create(path);
        lock (_lock)
        {
            if (!_isStopped)
            {
                _files.Add(file);
                return file;
            }
        }
        file.Dispose();
        throw new OperationCanceledException();
    }

    private void Commit(List<AtomicFile> files)
    {
        lock (_lock)
        {
            if (_isStopped) throw new OperationCanceledException();
            foreach (var file in files) file.Commit();
        }
    }

    private void End(AtomicFile file)
    {
        lock (_lock)
        {
            _files.Remove(file);
            file.Dispose();
        }
    }
}
