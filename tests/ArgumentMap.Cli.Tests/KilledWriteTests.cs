using System.Diagnostics;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests;

public class KilledWriteTests
{
    [Test]
    public void A_convert_that_is_killed_while_it_writes_leaves_the_old_file_whole()
    {
        using var folder = new TemporaryFolder();
        ArgumentJson.Write(Large(), folder["large.json"]);
        File.WriteAllText(folder["out.dot"], "the old file");

        using var convert =
            Process.Start(
                new ProcessStartInfo("dotnet",
                    [Path.Combine(AppContext.BaseDirectory, "argmap.dll"), "convert", folder["large.json"], "-o", folder["out.dot"]]))!;
        while (!convert.HasExited && Directory.GetFiles(folder.Path, "out.dot.*.tmp").All(file => new FileInfo(file).Length == 0))
            Thread.Sleep(1);
        // On Unix this is SIGKILL: no handler and no finally runs.
        convert.Kill();
        convert.WaitForExit();

        Assert.That(Directory.GetFiles(folder.Path, "out.dot.*.tmp"), Has.Length.EqualTo(1), "it was not killed while it wrote");
        Assert.That(File.ReadAllText(folder["out.dot"]), Is.EqualTo("the old file"));
    }

    private static ArgumentGraph Large()
    {
        var map = new ArgumentGraph("large");
        for (var i = 0; i < 40_000; i++) map.NewClaim($"Statement {i} of a map that takes a while to write.");
        for (var i = 1; i < 40_000; i++) map.AddSupport($"c{((i - 1) / 4) + 1}", $"c{i + 1}");
        return map;
    }
}
