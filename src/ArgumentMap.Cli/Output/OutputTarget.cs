namespace ArgumentMap.Cli.Output;

/// <summary>Where a command writes: standard output, or a file that is replaced whole or not at all.</summary>
internal static class OutputTarget
{
    /// <summary>Writes bytes to a file, or to standard output for null or <c>-</c>.</summary>
    public static void Write(Terminal terminal, string? file, Action<Stream> write)
    {
        if (file is null or "-")
        {
            terminal.Out.Flush();
            using var output = terminal.OpenOutput();
            write(output);
            output.Flush();
            return;
        }
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
        var temporary = $"{file}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, file, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
