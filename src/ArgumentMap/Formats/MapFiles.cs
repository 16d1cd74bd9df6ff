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

    public static async Task WriteAsync(IReadOnlyList<MapFile> files, CancellationToken cancellation)
    {
        var opened = new List<AtomicFile>();
        try
        {
            foreach (var file in files)
            {
                using var bytes = new MemoryStream();
                file.Write(StoppableStream.Around(bytes, cancellation), cancellation);
                bytes.Position = 0;
                opened.Add(AtomicFile.Create(file.Path));
                await bytes.CopyToAsync(opened[opened.Count - 1].Stream, 81920, cancellation).ConfigureAwait(false);
            }
            foreach (var file in opened) file.Commit();
        }
        finally
        {
            foreach (var file in opened) file.Dispose();
        }
    }
}
