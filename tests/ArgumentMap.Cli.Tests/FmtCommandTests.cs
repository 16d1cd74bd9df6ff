namespace ArgumentMap.Cli.Tests;

public sealed class FmtCommandTests
{
    private const string Loose = "[A]:a\n// why\n    +b\n";
    private const string Laid = "[A]: a\n  // why\n  + b\n";

    [Test]
    public void Files_are_laid_out_in_their_place_and_named()
    {
        using var folder = new TemporaryFolder();
        var (loose, laid, json) = (Write(folder, "loose.argdown", Loose), Write(folder, "laid.argdown", Laid),
            Write(folder, "map.json", Map()));
        Write(folder, "notes.csv", "id,text\na,b\n");

        var run = CliRun.Of("fmt", folder.Path);

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Out, Is.EqualTo($"{loose}\n{json}\n"));
        Assert.That(File.ReadAllText(loose), Is.EqualTo(Laid));
        Assert.That(File.ReadAllText(laid), Is.EqualTo(Laid));
        Assert.That(File.ReadAllText(json), Does.StartWith("{\n  \"format\""));
        Assert.That(CliRun.Of("fmt", folder.Path, "--check"), Is.EqualTo(new CliRun(0, "", "")));
    }

    [Test]
    public void A_check_writes_nothing_and_finds_what_is_not_laid_out()
    {
        using var folder = new TemporaryFolder();
        var file = Write(folder, "loose.argdown", Loose);

        Assert.That(CliRun.Of("fmt", file, "--check"), Is.EqualTo(new CliRun(1, $"{file}\n", "")));
        Assert.That(File.ReadAllText(file), Is.EqualTo(Loose));
    }

    [Test]
    public void Standard_input_goes_to_standard_output()
    {
        Assert.That(CliRun.WithInput(Loose, "fmt", "-", "--from", "argdown"), Is.EqualTo(new CliRun(0, Laid, "")));
        Assert.That(CliRun.WithInput(Laid, "fmt", "-", "--from", "argdown"), Is.EqualTo(new CliRun(0, Laid, "")));
    }

    [Test]
    public void A_file_with_a_fault_is_told_and_left_and_the_others_are_laid_out()
    {
        using var folder = new TemporaryFolder();
        var (bad, loose) = (Write(folder, "bad.argdown", "(1) a\n(2) b\n"), Write(folder, "loose.argdown", Loose));

        var run = CliRun.Of("fmt", folder.Path);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith($"argmap: {bad}:"));
        Assert.That(run.Out, Is.EqualTo($"{loose}\n"));
    }

    [TestCase("map.csv", "id,text\na,b\n")]
    [TestCase("corpus.json", "{\"format\": \"argument-corpus/1\", \"id\": \"c\", \"maps\": []}")]
    public void What_has_no_layout_is_refused_where_it_is_named(string name, string text)
    {
        using var folder = new TemporaryFolder();

        var run = CliRun.Of("fmt", Write(folder, name, text));

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("only maps in Argdown and the native JSON are laid out"));
    }

    [Test]
    public void Comments_in_json_stay_with_all_about_them()
    {
        var commented = "// mine\n" + Map();
        Assert.That(CliRun.WithInput(commented, "fmt", "-"), Is.EqualTo(new CliRun(0, commented, "")));
    }

    private static string Write(TemporaryFolder folder, string name, string text)
    {
        File.WriteAllText(folder[name], text);
        return folder[name];
    }

    private static string Map() =>
        "{\"format\": \"argument-map/1\", \"id\": \"m\", \"statements\": [{\"id\": \"a\", \"kind\": \"claim\", \"text\": \"A.\"}]}";
}
