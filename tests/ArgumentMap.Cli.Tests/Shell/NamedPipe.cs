using System.Diagnostics;

namespace ArgumentMap.Cli.Tests.Shell;

/// <summary>A named pipe as an input that never ends: that its other end could be opened shows that a process is reading it.</summary>
internal static class NamedPipe
{
    public static void Make(string path)
    {
        using var mkfifo = Process.Start("mkfifo", [path])!;
        mkfifo.WaitForExit();
        Assert.That(mkfifo.ExitCode, Is.Zero, "there is no named pipe");
    }

    /// <summary>Waits until a process reads from the pipe, and gives the end to write to.</summary>
    public static Stream WriterTo(string path, Process reader)
    {
        // Opening a pipe to write waits for somebody who reads.
        var opening = Task.Run(() => new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0));
        var ended = reader.WaitForExitAsync();
        if (Task.WaitAny([opening, ended], ToolProcess.Patience) == 0) return opening.Result;
        using var self = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 0);
        opening.Result.Dispose();
        Assert.Fail(
            $"it does not read '{Path.GetFileName(path)}': "
                + $"{(reader.HasExited ? reader.StandardError.ReadToEnd() : "it does something else")}");
        throw new InvalidOperationException();
    }
}
