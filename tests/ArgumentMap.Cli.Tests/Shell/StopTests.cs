using System.Diagnostics;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests.Shell;

/// <summary>Ctrl-C, SIGTERM and the end of a terminal, on the tool as a process of its own.</summary>
[Platform(Exclude = "Win", Reason = "Windows has no signals to send to another process.")]
[Parallelizable(ParallelScope.Children)]
public class StopTests
{
    private static readonly (string Name, int Code)[] Signals = [("INT", 130), ("TERM", 143), ("HUP", 129)];

    private static readonly Dictionary<string, int> Numbers = Signals.ToDictionary(signal => signal.Name, signal => signal.Code - 128);

    /// <summary>The map is a pipe that stays open, so that each command is still at work.</summary>
    private static IEnumerable<TestCaseData> Commands() =>
        from args in AllCommands.ThatRead("pipe", "c1").Append(["anchors", "repair", "pipe", "--texts", "."])
        from signal in Signals
        where signal.Name == "TERM" || args[0] is "check" or "convert"
        select new TestCaseData(signal.Name, signal.Code, args).SetArgDisplayNames(signal.Name, args[0]);

    [TestCaseSource(nameof(Commands))]
    public void A_stopped_command_ends_at_once_with_the_code_of_the_signal(string signal, int code, string[] args)
    {
        using var folder = new TemporaryFolder();
        NamedPipe.Make(folder["pipe"]);
        using var command = ToolProcess.Start(args.Select(arg => arg is "pipe" or "." ? folder[arg] : arg));
        using var pipe = NamedPipe.WriterTo(folder["pipe"], command);

        Send(signal, command);

        Assert.That(command.WaitForExit(ToolProcess.Patience), "it did not end");
        Assert.That(command.ExitCode, Is.EqualTo(code));
        Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(1));
    }

    [TestCase("convert", "-o", "out", "--to", "svg")]
    [TestCase("view", "-o", "out")]
    public void A_command_that_is_stopped_while_it_writes_leaves_the_old_file_whole_and_nothing_beside_it(string command,
        params string[] options)
    {
        using var folder = new TemporaryFolder();
        ArgumentJson.Write(Large(), folder["large.json"]);
        File.WriteAllText(folder["out"], "the old file");

        using var process =
            ToolProcess.Start([command, folder["large.json"], .. options.Select(option => option == "out" ? folder["out"] : option)]);
        while (!process.HasExited && Directory.GetFiles(folder.Path, "out.*.tmp").Length == 0) Thread.Sleep(1);
        Send("TERM", process);

        Assert.That(process.WaitForExit(ToolProcess.Patience), "it did not end");
        Assert.That(process.ExitCode, Is.EqualTo(143), process.StandardError.ReadToEnd());
        Assert.That(File.ReadAllText(folder["out"]), Is.EqualTo("the old file"));
        Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(2));
    }

    [Test]
    public void A_repair_that_is_stopped_while_it_reads_a_text_leaves_the_map_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var map = new ArgumentGraph("m");
        map.AddSource(new SourceDocument("s"));
        ArgumentJson.Write(map, folder["m.json"]);
        NamedPipe.Make(folder["s.txt"]);

        using var process = ToolProcess.Start(["anchors", "repair", folder["m.json"], "--texts", folder.Path]);
        using var pipe = NamedPipe.WriterTo(folder["s.txt"], process);
        Send("HUP", process);

        Assert.That(process.WaitForExit(ToolProcess.Patience), "it did not end");
        Assert.That(process.ExitCode, Is.EqualTo(129));
        Assert.That(File.ReadAllText(folder["m.json"]), Is.EqualTo(map.ToJson()));
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

        void Write(string name, Action<Stream> write) =>
            files.Write([new MapFile(folder[name], (stream, _) => write(stream))], _ => { }, CancellationToken.None);
    }

    private static void Send(string signal, Process process)
    {
        if (IsIgnored(signal))
            Assert.Ignore(
                $"SIG{signal} is ignored by what started the tests, nohup or a shell's &, and so by the tool: start them without");
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"])!;
        kill.WaitForExit();
    }

    /// <summary>What a process ignores, those that it starts ignore too.</summary>
    private static bool IsIgnored(string signal)
    {
        const string Status = "/proc/self/status", Word = "SigIgn:";
        if (!File.Exists(Status)) return false;
        var ignored = Convert.ToUInt64(File.ReadLines(Status).First(line => line.StartsWith(Word, StringComparison.Ordinal))[Word.Length..]
            .Trim(), 16);
        return (ignored & (1ul << (Numbers[signal] - 1))) != 0;
    }

    private static ArgumentGraph Large()
    {
        var map = new ArgumentGraph("large");
        for (var i = 0; i < 40_000; i++) map.NewClaim($"Statement {i} of a map that takes a while to write.");
        for (var i = 1; i < 40_000; i++) map.AddSupport($"c{((i - 1) / 4) + 1}", $"c{i + 1}");
        return map;
    }
}
