namespace ArgumentMap.Files;

/// <summary>
/// Replaces a file whole or not at all: the bytes go to a temporary file beside it, which then takes its name. A link is followed; the file
/// keeps its mode, owner and group; what is read-only is refused. What is no regular file (a terminal, a device, a pipe), or belongs to
/// somebody in whose name the caller cannot write, is written straight into.
/// </summary>
internal sealed class AtomicFile : IDisposable
{
    private const int CopyBuffer = 81920;

    private readonly string _target;
    private string? _temporary;

    private AtomicFile(string target, string? temporary, FileStream stream) => (_target, _temporary, Stream) = (target, temporary, stream);

    /// <summary>Where the new content goes.</summary>
    public FileStream Stream { get; }

    /// <summary>Begins to write a file; it is as it was until <see cref="Commit"/>, and stays so without.</summary>
    /// <exception cref="UnauthorizedAccessException">The file is read-only, or its folder is.</exception>
    /// <exception cref="IOException">The file or its folder cannot be written.</exception>
    public static AtomicFile Create(string path)
    {
        if (Directory.Exists(path)) throw new IOException($"{path} is a folder.");
        var traits = FileTraits.Of(path);
        if (traits is { IsRegular: false } || IsOfTheSystem(path)) return Straight(path);
        var target = FileLink.Final(path);
        if (!File.Exists(target)) return Beside(target, null);
        RefuseReadOnly(path, traits);
        return Beside(target, traits);
    }

    /// <summary>Writes a file whole or not at all.</summary>
    public static void Write(string path, byte[] bytes) => Write(path, stream => stream.Write(bytes, 0, bytes.Length));

    /// <inheritdoc cref="Write(string, byte[])"/>
    public static void Write(string path, Action<Stream> write)
    {
        using var file = Create(path);
        write(file.Stream);
        file.Commit();
    }

    /// <summary>Gives the file its new content.</summary>
    public void Commit()
    {
        if (_temporary is null)
        {
            Stream.Flush();
            return;
        }
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
        if (File.Exists(_target)) File.Replace(_temporary, _target, null);
        else File.Move(_temporary, _target);
        _temporary = null;
    }

    /// <summary>Ends the writing; without <see cref="Commit"/> the file is as before, and nothing stands beside it.</summary>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        finally
        {
            Abandon();
        }
    }

    /// <summary>Takes away what stands beside the file while another thread may still be writing it; that thread disposes.</summary>
    public void Abandon()
    {
        if (_temporary is not null) File.Delete(_temporary);
        _temporary = null;
    }

    /// <summary>
    /// A name such as <c>/dev/stdout</c> or <c>/proc/self/fd/3</c> means what is open, even where that is a regular file.
    /// </summary>
    private static bool IsOfTheSystem(string path) =>
        Path.DirectorySeparatorChar == '/' && Path.GetFullPath(path) is var full
        && (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal)) && File.Exists(full);

    private static AtomicFile Straight(string path) =>
        new(path, null, new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 1));

    private static AtomicFile Beside(string target, FileTraits? traits)
    {
        var temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        var file = new AtomicFile(target, temporary, Open(temporary, traits));
        try
        {
            if (traits is null || traits.TryGiveTo(temporary)) return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
        file.Dispose();
        return new AtomicFile(target, null, new FileStream(target, FileMode.Truncate, FileAccess.Write, FileShare.Read));
    }

    /// <summary>A file that only its owner may read is one from the first byte on.</summary>
    private static FileStream Open(string temporary, FileTraits? traits)
    {
#if NET
        if (traits is not null && !OperatingSystem.IsWindows())
            return new FileStream(temporary, new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                Share = FileShare.Read | FileShare.Delete,
                BufferSize = CopyBuffer,
                UnixCreateMode = (UnixFileMode)traits.Mode & (UnixFileMode.UserRead | UnixFileMode.UserWrite),
            });
#endif
        return new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read | FileShare.Delete, CopyBuffer);
    }

    /// <summary>A file without any right to write is refused to root too, who is refused nothing by the system.</summary>
    private static void RefuseReadOnly(string path, FileTraits? traits)
    {
        var isReadOnly = traits is null ? (File.GetAttributes(path) & FileAttributes.ReadOnly) != 0 : !traits.HasWriter;
        if (isReadOnly) throw new UnauthorizedAccessException($"Access to the path '{path}' is denied: the file is read-only.");
        new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete).Dispose();
    }
}
