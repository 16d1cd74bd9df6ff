using System.Runtime.Versioning;
using System.Text;
using ArgumentMap.Files;
using ArgumentMap.Json;

namespace ArgumentMap.Tests.Model;

/// <summary>What writing a file leaves of what was there: the library's own calls, and the tool's by the same code.</summary>
[Platform(Exclude = "Win", Reason = "These are files of Unix.")]
[UnsupportedOSPlatform("windows")]
public class AtomicFileTests
{
    private static readonly ArgumentGraph Map = new("new");

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void A_link_is_followed_and_stays_a_link()
    {
        File.WriteAllText(_folder["real.json"], "old");
        File.CreateSymbolicLink(_folder["near.json"], "real.json");
        File.CreateSymbolicLink(_folder["link.json"], _folder["near.json"]);

        ArgumentJson.Write(Map, _folder["link.json"]);

        Assert.That(new FileInfo(_folder["link.json"]).LinkTarget, Is.EqualTo(_folder["near.json"]));
        Assert.That(File.ReadAllText(_folder["real.json"]), Is.EqualTo(Map.ToJson()));
        Assert.That(Directory.GetFiles(_folder.Path), Has.Length.EqualTo(3));
    }

    [Test]
    public void A_link_to_nothing_yet_makes_the_file_that_it_names()
    {
        File.CreateSymbolicLink(_folder["link.json"], "real.json");

        ArgumentJson.Write(Map, _folder["link.json"]);

        Assert.That(File.ReadAllText(_folder["real.json"]), Is.EqualTo(Map.ToJson()));
        Assert.That(new FileInfo(_folder["link.json"]).LinkTarget, Is.EqualTo("real.json"));
    }

    [TestCase(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [TestCase(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead)]
    public void A_file_keeps_its_mode(UnixFileMode mode)
    {
        File.WriteAllText(_folder["map.json"], "old");
        File.SetUnixFileMode(_folder["map.json"], mode);

        ArgumentJson.Write(Map, _folder["map.json"]);

        Assert.That(File.GetUnixFileMode(_folder["map.json"]), Is.EqualTo(mode));
    }

    [Test]
    [Platform("Linux")]
    public void A_file_keeps_its_owner()
    {
        File.WriteAllText(_folder["map.json"], "old");
        Assume.That(LinuxCalls.ChangeOwner(Encoding.UTF8.GetBytes(_folder["map.json"] + "\0"), 1234, 4321), Is.Zero,
            "only root can give files away");

        ArgumentJson.Write(Map, _folder["map.json"]);

        Assert.That(OwnerOf(_folder["map.json"]), Is.EqualTo((1234, 4321)));
    }

    [Test]
    public void A_read_only_file_is_refused_and_stays()
    {
        File.WriteAllText(_folder["map.json"], "old");
        File.SetUnixFileMode(_folder["map.json"], UnixFileMode.UserRead);

        Assert.That(() => ArgumentJson.Write(Map, _folder["map.json"]), Throws.InstanceOf<UnauthorizedAccessException>().With.Message
            .Contains("read-only"));
        Assert.That(File.ReadAllText(_folder["map.json"]), Is.EqualTo("old"));
    }

    [Test]
    [Platform("Linux")]
    public void A_device_stays_a_device()
    {
        ArgumentJson.Write(Map, "/dev/null");

        Assert.That(FileTraits.Of("/dev/null")!.IsRegular, Is.False);
        Assert.That(() => ArgumentJson.Write(Map, "/dev/full"), Throws.InstanceOf<IOException>());
        Assert.That(Directory.GetFiles("/dev", "*.tmp"), Is.Empty);
    }

    [Test]
    [Platform("Linux")]
    public async Task A_pipe_is_written_into_and_stays_a_pipe()
    {
        using var mkfifo = System.Diagnostics.Process.Start("mkfifo", [_folder["pipe"]])!;
        await mkfifo.WaitForExitAsync();
        var read = Task.Run(() => File.ReadAllText(_folder["pipe"]));

        ArgumentJson.Write(Map, _folder["pipe"]);

        Assert.That(await read, Is.EqualTo(Map.ToJson()));
        Assert.That(FileTraits.Of(_folder["pipe"])!.IsRegular, Is.False);
    }

    [TestCase("folder")]
    [TestCase("missing/map.json")]
    [TestCase("circle")]
    [TestCase("read-only.json")]
    public void A_write_that_fails_leaves_nothing_behind(string name)
    {
        Directory.CreateDirectory(_folder["folder"]);
        File.CreateSymbolicLink(_folder["circle"], "circle");
        File.WriteAllText(_folder["read-only.json"], "old");
        File.SetUnixFileMode(_folder["read-only.json"], UnixFileMode.UserRead);

        Assert.That(() => ArgumentJson.Write(Map, _folder[name]), Throws.InstanceOf<IOException>().Or
            .InstanceOf<UnauthorizedAccessException>());
        Assert.That(Directory.GetFileSystemEntries(_folder.Path, "*.tmp", SearchOption.AllDirectories), Is.Empty);
    }

    private static (int Owner, int Group) OwnerOf(string path)
    {
        var answer = new byte[LinuxCalls.StatusSize];
        Assert.That(
            LinuxCalls.Status(LinuxCalls.CurrentFolder, Encoding.UTF8.GetBytes(path + "\0"), 0, LinuxCalls.KindModeAndOwner, answer),
            Is.Zero);
        return (BitConverter.ToInt32(answer, LinuxCalls.OwnerAt), BitConverter.ToInt32(answer, LinuxCalls.GroupAt));
    }
}
