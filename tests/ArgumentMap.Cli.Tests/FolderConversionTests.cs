using System.Runtime.Versioning;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests;

/// <summary>Many files are converted in one call: each under its own name, the faulty ones told and left out.</summary>
public class FolderConversionTests
{
    private const string Aif = """{"nodes": [{"nodeID": "1", "text": "It rains.", "type": "I"}], "edges": []}""";

    [Test]
    public void Each_file_of_a_folder_becomes_one_of_its_name()
    {
        using var folder = new TemporaryFolder();
        Write(folder, ("in/nodeset1.json", Aif), ("in/deep/nodeset2.aif.json", Aif), ("in/argmap.txt", "no map"));

        var run = CliRun.Of("convert", folder["in"], "--to", "json", "-o", folder["out"]);

        Assert.That(run, Is.EqualTo(new CliRun(0, "", "")));
        Assert.That(Names(folder), Is.EqualTo(["nodeset1.json", "nodeset2.json"]));
        Assert.That(ArgumentJson.Read(folder["out/nodeset1.json"]).Id, Is.EqualTo("nodeset1"));
    }

    [Test]
    public void A_folder_with_one_file_is_a_folder_too()
    {
        using var folder = new TemporaryFolder();
        Write(folder, ("in/one.aif", Aif));

        Assert.That(CliRun.Of("convert", folder["in"], "--to", "json", "-o", folder["out"]).Code, Is.Zero);
        Assert.That(Names(folder), Is.EqualTo(["one.json"]));
    }

    [Test]
    public void A_faulty_file_is_told_and_the_rest_is_done()
    {
        using var folder = new TemporaryFolder();
        Write(folder, ("in/a.json", Aif), ("in/b.json", "{\"nodes\": ["), ("in/c.json", "[]"), ("in/d.json", Aif));

        var run = CliRun.Of("convert", folder["in"], "--from", "aif", "--to", "json", "-o", folder["out"]);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(Names(folder), Is.EqualTo(["a.json", "d.json"]));
        var lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.That(lines[0], Does.StartWith($"argmap: {folder["in/b.json"]}:1:").And.Contains("expected"));
        Assert.That(lines[1], Does.StartWith($"argmap: {folder["in/c.json"]}:1:").And.Contains("expected"));
        Assert.That(lines[2..], Is.EqualTo(["argmap: 2 of 4 files could not be converted"]));
    }

    [Test, Platform(Exclude = "Win", Reason = "These are modes and links of Unix."), UnsupportedOSPlatform("windows")]
    public void What_stands_where_a_file_is_written_is_treated_as_by_the_call_for_one_map()
    {
        using var folder = new TemporaryFolder();
        Write(folder, ("in/kept.json", Aif), ("in/led.json", Aif), ("in/new.json", Aif), ("out/kept.json", "old"), ("real.json", "old"));
        File.SetUnixFileMode(folder["out/kept.json"], UnixFileMode.UserRead);
        File.CreateSymbolicLink(folder["out/led.json"], folder["real.json"]);

        var run = CliRun.Of("convert", folder["in"], "--to", "json", "-o", folder["out"]);

        Assert.That(run, Is.EqualTo(new CliRun(2, "",
            $"argmap: {folder["in/kept.json"]}: '{folder["out/kept.json"]}' cannot be written: it is read-only\n"
                + "argmap: 1 of 3 files could not be converted\n")));
        Assert.That(File.ReadAllText(folder["out/kept.json"]), Is.EqualTo("old"));
        Assert.That(new FileInfo(folder["out/led.json"]).LinkTarget, Is.EqualTo(folder["real.json"]));
        Assert.That(ArgumentJson.Read(folder["real.json"]).Id, Is.EqualTo("led"));
        Assert.That(Names(folder), Is.EqualTo(["kept.json", "led.json", "new.json"]));
    }

    [Test]
    public void Two_inputs_with_one_output_name_are_refused_before_anything_is_written()
    {
        using var folder = new TemporaryFolder();
        Write(folder, ("in/a.json", Aif), ("in/deep/a.aif.json", Aif), ("in/b.json", Aif));

        var run = CliRun.Of("convert", folder["in"], "--to", "json", "-o", folder["out"]);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("would both be the file 'a.json'"));
        Assert.That(Directory.Exists(folder["out"]), Is.False);
    }

    [Test]
    public void A_format_that_is_named_takes_the_files_that_are_called_as_its_own_or_else_all()
    {
        using var folder = new TemporaryFolder();
        Write(folder, ("in/a.json", Aif), ("in/readme.md", "no map"), ("other/b.data", Aif), ("other/.hidden", "no map"));

        Assert.That(CliRun.Of("convert", folder["in"], "--from", "aif", "--to", "json", "-o", folder["out"]).Error, Is.Empty);
        Assert.That(CliRun.Of("convert", folder["other"], "--from", "aif", "--to", "json", "-o", folder["out"]).Error, Is.Empty);

        Assert.That(Names(folder), Is.EqualTo(["a.json", "b.json"]));
    }

    [Test]
    public void Every_file_of_many_is_converted_and_messages_come_in_their_order()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["in"]);
        for (var i = 0; i < 60; i++)
            File.WriteAllText(folder[$"in/{i:00}.json"],
                Aif.Replace("[]", """[{"edgeID": "1", "fromID": "1", "toID": "9"}]""", StringComparison.Ordinal));

        var run = CliRun.Of("convert", folder["in"], "--to", "sadface", "-o", folder["out"]);

        Assert.That(run.Code, Is.Zero);
        Assert.That(Names(folder), Has.Length.EqualTo(60));
        Assert.That(run.Error.Split('\n')
            .Where(line => line.Contains("warning", StringComparison.Ordinal)), Is.Ordered.And.Exactly(60).Items);
    }

    [Test]
    public void A_file_where_the_folder_should_be_is_a_fault()
    {
        using var folder = new TemporaryFolder();
        Write(folder, ("in/a.json", Aif), ("in/b.json", Aif), ("out", "a file"));

        var run = CliRun.Of("convert", folder["in"], "--to", "json", "-o", folder["out"]);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(File.ReadAllText(folder["out"]), Is.EqualTo("a file"));
    }

    [Test]
    public void Losses_are_told_once_for_all_or_for_each_or_as_json()
    {
        using var folder = new TemporaryFolder();
        Write(folder, ("in/a.json", Titled("a")), ("in/b.json", Titled("b")));

        string[] call = ["convert", folder["in"], "--to", "aif", "-o", folder["out"]];

        Assert.That(CliRun.Of(call).Error, Is.EqualTo("argmap: aif loses titles of maps (2 in 2 maps: a, b)\n"));
        Assert.That(CliRun.Of([.. call, "--losses", "none"]).Error, Is.Empty);
        Assert.That(CliRun.Of([.. call, "--losses", "all"]).Error, Is.EqualTo(
            "argmap: aif loses titles of maps of the map a in the map 'a'\nargmap: aif loses titles of maps of the map b in the map 'b'\n"));
        Assert.That(CliRun.Of([.. call, "--losses", "json"]).Error.Split('\n')[0], Is.EqualTo(
            """{"map":"a","format":"aif","losses":[{"what":"titles of maps","of":"map","id":"a"}]}"""));
    }

    [Test]
    public void A_strict_call_writes_no_file_that_loses_something()
    {
        using var folder = new TemporaryFolder();
        Write(folder, ("in/a.json", Titled("a")), ("in/b.json", new ArgumentGraph("b").ToJson()));

        var run = CliRun.Of("convert", folder["in"], "--to", "aif", "-o", folder["out"], "--strict");
        var picture = CliRun.Of("convert", folder["in/a.json"], "--to", "svg", "-o", folder["a.svg"], "--strict");

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("aif does not say all of the map 'a'").And.Contains("loses titles of maps (1: a)"));
        Assert.That(Names(folder), Is.EqualTo(["b.aif.json"]));
        Assert.That(picture.Code, Is.EqualTo(0), picture.Error);
    }

    [TestCase("svg")]
    [TestCase("html")]
    [TestCase("outline")]
    [TestCase("d2")]
    public void Pictures_do_not_tell_what_they_leave_out_unless_asked(string format)
    {
        using var folder = new TemporaryFolder();
        Write(folder, ("a.json", Noted()));

        Assert.That(CliRun.Of("convert", folder["a.json"], "--to", format).Error, Is.Empty);
        Assert.That(CliRun.Of("convert", folder["a.json"], "--to", format, "--losses", "summary").Error,
            Does.Contain($"argmap: {format} loses what others have added (1: c)\n"));
        var strict = CliRun.Of("convert", folder["a.json"], "--to", format, "--strict");
        Assert.That((strict.Code, strict.Out), Is.EqualTo((2, "")));
    }

    private static string Titled(string id) => new ArgumentGraph(id, "A title").ToJson();

    private static string Noted()
    {
        var map = new ArgumentGraph("m");
        map.Add(new Claim("c", "C.") { Extensions = ExtensionData.Empty.With("colour", "\"red\"") });
        return map.ToJson();
    }

    private static string[] Names(TemporaryFolder folder) =>
        [.. Directory.GetFiles(folder["out"]).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private static void Write(TemporaryFolder folder, params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);
            File.WriteAllText(folder[name], text);
        }
    }
}
