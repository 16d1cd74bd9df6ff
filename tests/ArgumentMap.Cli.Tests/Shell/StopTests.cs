using System.Diagnostics;
using ArgumentMap.Json;
using ArgumentMap.Formats;
using ArgumentMap.Tests.Support;

namespace ArgumentMap.Cli.Tests.Shell;

/// <summary>Ctrl-C and SIGTERM, on the tool as a process of its own.</summary>
[Platform(Exclude = "Win", Reason = "Windows has no signals to send to another process.")]
public class StopTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Standard input stays open, so that each command is still at work.</summary>
    private static IEnumerable<TestCaseData> Commands() =>
        from args in AllCommands.ThatRead("-", "c1")
        where args[0] is not ("verify" or "diff")
        from signal in ((string Name, int Code)[])[("INT", 130), ("TERM", 143)]
        where signal.Name == "TERM" || args[0] is "check" or "convert"
        select new TestCaseData(signal.Name, signal.Code, args).SetArgDisplayNames(signal.Name, args[0]);

    [TestCaseSource(nameof(Commands))]
    public void A_stopped_command_ends_at_once_with_the_code_of_the_signal(string signal, int code, string[] args)
    {
        using var command = Start(args);
        command.StandardInput.Write("{");
        command.StandardInput.Flush();
        Thread.Sleep(TimeSpan.FromMilliseconds(1500));

        Send(signal, command);

        Assert.That(command.WaitForExit(Patience), "it did not end");
        Assert.That(command.ExitCode, Is.EqualTo(code));
    }

    [TestCase("convert", "-o", "out")]
    [TestCase("view", "-o", "out")]
    [TestCase("report", "-o", "out")]
    public void A_command_that_is_stopped_at_work_leaves_the_old_file_whole_and_nothing_beside_it(string command, params string[] options)
    {
        using var folder = new TemporaryFolder();
        ArgumentJson.Write(Large(), folder["large.json"]);
        File.WriteAllText(folder["out"], "the old file");

        using var process = Start([command, folder["large.json"], options[0], folder["out"], .. command == "convert" ? (string[])["--to", "svg"] : []]);
        Thread.Sleep(TimeSpan.FromMilliseconds(1500));
        Send("TERM", process);

        Assert.That(process.WaitForExit(Patience), "it did not end");
        Assert.That(process.ExitCode, Is.EqualTo(143));
        Assert.That(File.ReadAllText(folder["out"]), Is.EqualTo("the old file"));
        Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(2));
    }

    [Test]
    public void A_file_that_is_being_written_when_the_tool_is_stopped_goes_and_no_other_begins()
    {
        using var folder = new TemporaryFolder();
        var files = new PendingFiles();
        File.WriteAllText(folder["out"], "the old file");

        Assert.That(() => Write("out", stream =>
        {
            stream.Write("new"u8);
            files.Abandon();
        }), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => Write("other", _ => { }), Throws.InstanceOf<OperationCanceledException>());

        Assert.That(File.ReadAllText(folder["out"]), Is.EqualTo("the old file"));
        Assert.That(Directory.GetFiles(folder.Path), Is.EqualTo(new[] { folder["out"] }));

        void Write(string name, Action<Stream> write) => files.Write([new MapFile(folder[name], (stream, _) => write(stream))], _ => { }, CancellationToken.None);
    }

    private static Process Start(IEnumerable<string> args) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "argmap.dll"), .. args]) { RedirectStandardInput = true, RedirectStandardError = true, RedirectStandardOutput = true })!;

    private static void Send(string signal, Process process)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"])!;
        kill.WaitForExit();
    }

    private static ArgumentGraph Large()
    {
        var map = new ArgumentGraph("large");
        for (var i = 0; i < 100_000; i++) map.NewClaim($"Statement {i} of a map that takes a while to write.");
        for (var i = 1; i < 100_000; i++) map.AddSupport($"c{((i - 1) / 4) + 1}", $"c{i + 1}");
        return map;
    }
}
