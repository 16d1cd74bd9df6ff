using System.Runtime.Versioning;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests.Shell;

/// <summary>What becomes of the file that a command writes, for every command that writes one.</summary>
[Platform("Linux", Reason = "These are files, devices and users of Linux.")]
[UnsupportedOSPlatform("windows")]
public class FileTargetTests
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const string Text = "Now: the cost will fall.";

    /// <summary>A call of each command, with the name of the file that it writes.</summary>
    private static readonly string[][] Commands =
    [
        ["convert", "map.json", "--to", "dot", "-o", "out"],
        ["convert", "map.json", "--to", "svg", "-o", "out"],
        ["convert", "framework.apx", "--to", "tgf", "-o", "out"],
        ["view", "map.json", "-o", "out"],
        ["report", "map.json", "-o", "out"],
        ["merge", "map.json", "--to", "dot", "-o", "out"],
        ["anchors", "repair", "map.json", "--texts", "texts", "-o", "out"],
        ["anchors", "repair", "out", "--texts", "texts"],
        ["fmt", "out"],
        ["link", "out", "--accept", "m/a same-as n/b"],
        ["link", "out", "--apply", "links.txt"],
    ];

    private TemporaryFolder _folder = null!;

    private static IEnumerable<TestCaseData> Calls =>
        Commands.Select(command => new TestCaseData([command]).SetArgDisplayNames(string.Join(' ', command)));

    /// <summary>Those that do not rewrite what they read.</summary>
    private static IEnumerable<TestCaseData> CallsThatMakeAFile => Calls.Where(call => (string[])call.Arguments[0]! is [.., "-o", "out"]);

    [SetUp]
    public void WriteInputs()
    {
        _folder = new TemporaryFolder();
        Directory.CreateDirectory(_folder["texts"]);
        File.WriteAllText(_folder["texts/s.txt"], Text);
        File.WriteAllText(_folder["map.json"], Map());
        File.WriteAllText(_folder["framework.apx"], "arg(a).\narg(b).\natt(a,b).\n");
        File.WriteAllText(_folder["other.json"], MapBuilder.Create("n").Claim("b", "It costs less.").Build().ToJson());
        File.WriteAllText(_folder["links.txt"], "m/a same-as n/b\n");
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCaseSource(nameof(Calls))]
    public void A_file_keeps_its_mode_and_a_link_stays_one(string[] command)
    {
        WriteOut(command);
        File.Move(_folder["out"], _folder["real"]);
        File.CreateSymbolicLink(_folder["out"], "real");
        File.SetUnixFileMode(_folder["real"], Private);

        var run = CliRun.Of(Words(command));

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(new FileInfo(_folder["out"]).LinkTarget, Is.EqualTo("real"));
        Assert.That(File.GetUnixFileMode(_folder["real"]), Is.EqualTo(Private));
        Assert.That(File.ReadAllText(_folder["real"]), Is.Not.EqualTo(Before(command)));
        AssertNothingBeside();
    }

    [TestCaseSource(nameof(Calls))]
    public void A_read_only_file_is_refused_in_one_line(string[] command)
    {
        WriteOut(command);
        File.SetUnixFileMode(_folder["out"], UnixFileMode.UserRead);

        var run = CliRun.Of(Words(command));

        Assert.That((run.Code, run.Out, run.Error),
            Is.EqualTo((2, "", $"argmap: '{_folder["out"]}' cannot be written: it is read-only\n")));
        Assert.That(File.ReadAllText(_folder["out"]), Is.EqualTo(Before(command)));
        AssertNothingBeside();
    }

    [TestCaseSource(nameof(CallsThatMakeAFile))]
    public void A_device_that_is_full_is_one_line(string[] command)
    {
        var words = Words(command);
        var run = CliRun.Of([.. words[..^1], "/dev/full"]);

        Assert.That((run.Code, run.Error), Is.EqualTo((2, "argmap: '/dev/full' cannot be written: no space left on device\n")));
    }

    [TestCaseSource(nameof(Calls))]
    public void A_file_that_another_user_keeps_for_themselves_is_refused(string[] command)
    {
        MakeOpenToNobody();
        WriteOut(command);
        File.SetUnixFileMode(_folder["out"], Private | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

        var (code, error) = ToolProcess.RunAsNobody(Words(command));

        Assert.That((code, error), Is.EqualTo((2, $"argmap: '{_folder["out"]}' cannot be written: access is denied\n")));
        Assert.That(File.ReadAllText(_folder["out"]), Is.EqualTo(Before(command)));
        AssertNothingBeside();
    }

    [TestCaseSource(nameof(Calls))]
    public void A_file_of_another_user_that_all_may_write_stays_theirs(string[] command)
    {
        MakeOpenToNobody();
        WriteOut(command);
        File.SetUnixFileMode(_folder["out"], (UnixFileMode)0b110_110_110);
        var before = Traits("out");

        var (code, error) = ToolProcess.RunAsNobody(Words(command));

        Assert.That(code, Is.Zero, error);
        Assert.That(File.ReadAllText(_folder["out"]), Is.Not.EqualTo(Before(command)));
        Assert.That(Traits("out"), Is.EqualTo(before));
        AssertNothingBeside();
    }

    [TestCaseSource(nameof(CallsThatMakeAFile))]
    public void A_file_in_a_folder_that_is_not_the_users_is_not_made(string[] command)
    {
        MakeOpenToNobody();
        Directory.CreateDirectory(_folder["theirs"]);
        var target = _folder["theirs/out"];

        var (code, error) = ToolProcess.RunAsNobody([.. Words(command)[..^1], target]);

        Assert.That((code, error), Is.EqualTo((2, $"argmap: '{target}' cannot be written: access is denied\n")));
        Assert.That(Directory.GetFiles(_folder["theirs"]), Is.Empty);
    }

    private void MakeOpenToNobody()
    {
        if (!ToolProcess.CanRunAsNobody)
            Assert.Ignore("only root can run the tool as another user, with setpriv or runuser, where that user may read it");
        File.SetUnixFileMode(_folder.Path, (UnixFileMode)0b111_111_111);
    }

    private void AssertNothingBeside() => Assert.That(Directory.GetFiles(_folder.Path, "*.tmp", SearchOption.AllDirectories), Is.Empty);

    private string Traits(string name)
    {
        using var stat =
            System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("stat", ["-c", "%i %u %g %a", _folder[name]])
            {
                RedirectStandardOutput = true,
            })!;
        return stat.StandardOutput.ReadToEnd();
    }

    private string[] Words(
        string[] command) => [.. command.Select(word => word is "out" or "texts" || word.Contains('.', StringComparison.Ordinal)
            ? _folder[word]
            : word)];

    /// <summary>Writes what stands in the file before, which each of the commands makes something else of.</summary>
    private void WriteOut(string[] command) => File.WriteAllText(_folder["out"], Before(command));

    private static string Before(string[] command) => command[0] switch
    {
        "link" => """{ "format": "argument-corpus/1", "id": "c", "maps": ["map.json", "other.json"], "links": [] }""",
        _ => $"{Map()}\n",
    };

    /// <summary>A map with an anchor that has moved, so that a repair has something to write.</summary>
    private static string Map()
    {
        var map = new ArgumentGraph("m");
        map.AddSource(new SourceDocument("s"));
        map.Add(new Claim("a", "It gets cheaper.") { Anchors = [SourceText.FromString(Text[5..]).Anchor("s", "cost")] });
        return map.ToJson();
    }
}
