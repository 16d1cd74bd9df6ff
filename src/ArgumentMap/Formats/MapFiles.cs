using ArgumentMap.Files;

namespace ArgumentMap.Formats;

/// <summary>Writes the files of a map: all of them, or none.</summary>
internal static class MapFiles
{
    public static void Write(IReadOnlyList<MapFile> files, CancellationToken cancellation)
    {
        var opened = new List<AtomicFile>();
        try
        {
            foreach (var file in files)
            {
                opened.Add(AtomicFile.Create(file.Path));
                file.Write(StoppableStream.Around(opened[opened.Count - 1].Stream, cancellation), cancellation);
            }
            foreach (var file in opened) file.Commit();
        }
        finally
        {
            foreach (var file in opened) file.Dispose();
        }
    }

    /// <summary>
    /// The same on a thread of the pool, as the system's own asynchronous files work: no more is in memory than when it is written at once.
    /// </summary>
    public static Task WriteAsync(IReadOnlyList<MapFile> files, CancellationToken cancellation) =>
        Task.Run(() => Write(files, cancellation), cancellation);
}
