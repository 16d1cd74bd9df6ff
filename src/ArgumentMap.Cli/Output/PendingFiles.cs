namespace ArgumentMap.Cli.Output;

/// <summary>The files that are being written. When the tool is stopped they are given up at once: what was there before stays, and nothing beside it.</summary>
internal sealed class PendingFiles
{
    private readonly Lock _lock = new();
    private readonly HashSet<AtomicFile> _files = [];
    private bool _isStopped;

    /// <summary>Writes a file whole or not at all.</summary>
    /// <exception cref="OperationCanceledException">The tool is being stopped.</exception>
    public void Write(string path, Action<Stream> write)
    {
        var file = Begin(path);
        try
        {
            write(file.Stream);
            Commit(file);
        }
        finally
        {
            End(file);
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

    private void Commit(AtomicFile file)
    {
        lock (_lock)
        {
            if (_isStopped) throw new OperationCanceledException();
            file.Commit();
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
