using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Tests.Argdown;

public sealed class IncludeTests
{
    private static readonly ArgdownFormat OfFolder = new() { Includes = ArgdownIncludes.OfFolder };

    [Test]
    public void A_document_is_read_with_those_that_it_includes()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "main.argdown", "[A]: a\n\n@include(parts/b.argdown)\n\n[A]\n  - [C]\n");
        Write(folder, "parts/b.argdown", "[B]: b\n  + [A]\n\n@include(c.argdown)");
        Write(folder, "parts/c.argdown", "[C]: c");

        var map = OfFolder.Read(folder["main.argdown"]).Map;

        Assert.That(map.ToJson(),
            Is.EqualTo(new ArgdownFormat().Parse("[A]: a\n\n[B]: b\n  + [A]\n\n[C]: c\n\n[A]\n  - [C]\n", folder["main.argdown"]).Map
                .ToJson()));
    }

    [Test]
    public void Faults_and_warnings_are_told_in_the_document_in_which_they_stand()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "main.argdown", "[A]: a\n\n@include(b.argdown)\n\n[D]\n");
        Write(folder, "b.argdown", "[B]: b\n  + [C]\n");

        var places = OfFolder.Read(folder["main.argdown"]).Warnings
            .Select(warning => (Path.GetFileName(warning.Location.File), warning.Location.Line));
        Assert.That(places, Is.EquivalentTo([("b.argdown", (int?)2), ("main.argdown", 5)]));

        Write(folder, "b.argdown", "[B]: b\n\n(1) b\n(2) c\n\n(1) d");
        Assert.That(OfFolder.TryRead(folder["main.argdown"], out _, out var fault), Is.False);
        Assert.That((Path.GetFileName(fault!.Location.File), fault.Location.Line), Is.EqualTo(("b.argdown", (int?)4)), fault.Message);
    }

    [Test]
    public void What_a_map_says_in_the_words_that_include_is_no_include_when_it_is_read()
    {
        const string Words = "Write @include(b.argdown) here";
        using var folder = new TemporaryFolder();
        var map = new ArgumentGraph("main") { Title = Words, Description = Words, Tags = [Words] };
        map.AddParticipant(new Participant("p", Words));
        map.AddGroup(new NodeGroup("g") { Title = Words });
        map.Add(new Claim("a", Words) { Title = Words, Tags = [Words], Group = "g", SaidBy = "p" });
        map.Add(new Claim("b", $"{Words}, {Words}."));
        map.AddRelation(new Relation("r", RelationKind.Support) { Text = Words, Title = Words, Scheme = Words, Tags = [Words] }, "a", "b");
        map.Add(new Locution("l", Words) { Extensions = ExtensionData.Empty.With("kind", "\"claim\"").With("note", $"\"{Words}\"") });
        Write(folder, "b.argdown", "[B]: stolen");

        OfFolder.Write(map, folder["main.argdown"]);

        Assert.That(OfFolder.Read(folder["main.argdown"]).Map.ToJson(), Is.EqualTo(map.ToJson()));
        Assert.That(new ArgdownFormat().Read(folder["main.argdown"]).Map.ToJson(), Is.EqualTo(map.ToJson()));
        Assert.That(File.ReadAllText(folder["main.argdown"]), Does.Not.Contain("@include("));
    }

    [Test]
    public void A_document_is_included_once()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "main.argdown", "@include(a.argdown)\n\n@include(b.argdown)\n\n@include(./b.argdown)\n");
        Write(folder, "a.argdown", "[A]: a\n\n@include(b.argdown)");
        Write(folder, "b.argdown", "[B]: b");

        var read = OfFolder.Read(folder["main.argdown"]);

        Assert.That(read.Map.Statements.Select(statement => statement.Id), Is.EqualTo(new[] { "A", "B" }));
        Assert.That(read.Warnings.Select(warning => warning.Location.Line), Is.EqualTo(new int?[] { 3, 5 }));
    }

    [TestCase("../outside.argdown")]
    [TestCase("link.argdown")]
    [TestCase("linked/inner.argdown")]
    [TestCase("parts/../../outside.argdown")]
    [TestCase("parts")]
    [TestCase("nowhere.argdown")]
    [TestCase("https://example.org/a.argdown")]
    [TestCase("a\0b")]
    [TestCase("ABSOLUTE")]
    public void No_path_leads_out_of_the_folder(string path)
    {
        using var folder = new TemporaryFolder();
        Write(folder, "outside.argdown", "[O]: o");
        Write(folder, "beyond/inner.argdown", "[I]: i");
        Write(folder, "root/parts/inside.argdown", "[P]: p");
        File.CreateSymbolicLink(folder["root/link.argdown"], folder["outside.argdown"]);
        Directory.CreateSymbolicLink(folder["root/linked"], folder["beyond"]);
        Write(folder, "root/main.argdown", $"[A]: a\n\n@include({(path == "ABSOLUTE" ? folder["outside.argdown"] : path)})\n");

        Assert.That(OfFolder.TryRead(folder["root/main.argdown"], out _, out var fault), Is.False);
        Assert.That(fault!.Location.Line, Is.EqualTo(3));
        Assert.That(fault.Expected, Is.EqualTo("a document that can be included"));
    }

    [Test]
    public void A_circle_and_too_deep_a_nest_are_faults_at_their_line()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "a.argdown", "[A]: a\n\n@include(b.argdown)\n");
        Write(folder, "b.argdown", "[B]: b\n\n@include(a.argdown)\n");
        Assert.That(OfFolder.TryRead(folder["a.argdown"], out _, out var circle), Is.False);
        Assert.That(circle!.Message, Does.Contain("b.argdown:3:1").And.Contain("does not include itself"));

        var endless = new ArgdownFormat { Includes = ArgdownIncludes.By((_, from) => new IncludedText(from + "x", "@include(more)")) };
        Assert.That(endless.TryParse("\n@include(more)", out _, out var deep), Is.False);
        Assert.That(deep!.Message, Does.Contain("at most 32 deep"));
    }

    [Test]
    public void What_is_not_closed_is_words_as_any_others()
    {
        var format = new ArgdownFormat { Includes = ArgdownIncludes.By((path, _) => new IncludedText(path, "[B]: b")) };

        Assert.That(format.Parse("@include(b)\n\nsee @include(c").Map.Statements.Select(statement => statement.Text),
            Is.EqualTo(new[] { "b", "see @include(c" }));
    }

    [Test]
    public void Nothing_is_included_unless_that_is_asked_for_or_where_there_is_no_file()
    {
        Assert.That(new ArgdownFormat().Parse("see @include(a.argdown)").Map.Statements
            .Single().Text, Is.EqualTo("see @include(a.argdown)"));
        Assert.That(OfFolder.TryParse("@include(a.argdown)", out _, out _), Is.False);
    }

    private static void Write(TemporaryFolder folder, string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);
        File.WriteAllText(folder[name], text);
    }
}
