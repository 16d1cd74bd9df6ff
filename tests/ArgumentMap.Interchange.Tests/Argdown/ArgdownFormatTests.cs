using System.Text;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Tests.Argdown;

public sealed class ArgdownFormatTests
{
    private const string Case = "argdown-trams";

    private static readonly ArgdownFormat Format = new();

    [Test]
    public void A_document_is_read_as_a_map()
    {
        var result = Format.Read(Path.Combine(Golden.Folder(Case), "input.argdown"));

        Golden.Check(result.Map.ToJson(), Case, "expected.map.json");
        var warnings = result.Warnings.Select(warning => $"{warning with { Location = warning.Location with { File = null } }}\n");
        Golden.Check(Encoding.UTF8.GetBytes(string.Concat(warnings)), Case, "expected.map-warnings.txt");
        Golden.Check(Format.ToBytes(result.Map), Case, "expected.argdown");
        Assert.That(Format.Parse(Format.ToText(result.Map)).Map.ToJson(), Is.EqualTo(result.Map.ToJson()));
    }

    [Test]
    public void The_maps_of_the_articles_come_back_as_they_are()
    {
        var read = 0;
        foreach (var file in Directory.EnumerateFiles(Repository.Find("samples/PakistanRussia/maps"), "*.json"))
        {
            if (!ArgumentJson.TryRead(file, out var map, out _)) continue;
            read++;
            foreach (var format in (MapFormat[])[Format, new ArgdownJsonFormat()])
                Assert.That(format.Parse(format.ToText(map)).Map.ToJson(), Is.EqualTo(map.ToJson()), $"{format.Name}: {file}");
        }
        Assert.That(read, Is.Positive);
    }

    [Test]
    public void The_article_of_the_sample_that_is_written_as_Argdown_is_its_map()
    {
        var map = ArgumentJson.Read(Repository.Find("samples/PakistanRussia/maps/military-ties.json"));
        var file = Repository.Find("samples/PakistanRussia/argdown/military-ties.argdown");

        if (Golden.IsUpdating(Environment.GetEnvironmentVariable)) Format.Write(map, file);

        Assert.That(Format.Read(file).Map.ToJson(), Is.EqualTo(map.ToJson()));
        Assert.That(File.ReadAllText(file), Is.EqualTo(Format.ToText(map)));
    }

    [TestCase("[A]: a\n  + b\n + c", 3)]
    [TestCase("(1) a\n(2) b", 2)]
    [TestCase("[A] text", 1)]
    [TestCase("a\n\n  {b: [}", 3)]
    [TestCase("", 1)]
    [TestCase("a \\\nb", 1)]
    [TestCase("<A>\n\n(1) a\n----\n(2) b\n\n<A>\n\n(1) a\n----\n(2) b", 9)]
    [TestCase("[a]: x {argmap: {id: b}}\n\n[b]: y", 3)]
    [TestCase("[a]: x\n  + <r>: y\n    {argmap: {premises: [z]}}", 2)]
    [TestCase("[a]: x\n\n# g {argmap: {members: [z]}}\n\n[b]: y", 3)]
    [TestCase("# g {argmap: {members: [a]}}\n\n[a]: x\n\n# h {argmap: {members: [a]}}\n\n[b]: y", 5)]
    [TestCase("[a]: x {argmap: {id: ''}}\n\n[b]: y", 1)]
    public void A_fault_is_told_with_its_line(string document, int line)
    {
        Assert.That(Format.TryParse(document, out _, out var fault), Is.False);
        Assert.That(fault!.Location.Line, Is.EqualTo(line), fault.Message);
    }

    [Test]
    public void All_faults_of_a_document_are_told()
    {
        Assert.That(Format.TryParse("(1) a\n\nb\n\n<C>:\n\n(1) d\n", out _, out var fault), Is.False);
        Assert.That(fault!.Message, Does.StartWith("input:1:").And.EndsWith("(and 2 more faults in lines 5, 7)"));
    }

    [Test]
    public void Of_an_order_that_names_an_id_twice_the_first_place_counts() =>
        Assert.That(Format.Parse("===\nargmap: {statements: [b, a, b]}\n===\n\n[a]: x\n\n[b]: y").Map.Statements.Select(node => node.Id),
            Is.EqualTo(new[] { "b", "a" }));

    [Test]
    public void Data_of_some_nodes_and_the_words_of_others_are_one_map()
    {
        const string Document = "[a]: x {argmap: {id: c, kind: evidence}}\n  + <r>: y\n    {argmap: {premises: [c, b, c], scheme: s}}\n\n"
            + "# g {argmap: {id: h, members: [r, c]}}\n\n[b]: z #t\n";

        var result = Format.Parse(Document);

        Assert.That(result.Map.Nodes.Select(node => $"{node} in {node.Group}"),
            Is.EqualTo(new[] { "evidence c: x in h", "claim b: z in ", "support r: y in h" }));
        Assert.That(result.Map.PremisesOf("r").Select(node => node.Id), Is.EqualTo(new[] { "c", "b" }));
        Assert.That(result.Map.ConclusionsOf("r").Single().Id, Is.EqualTo("c"));
        Assert.That(result.Warnings.Single().Rule, Is.EqualTo("repeated-end"));
        Assert.That(result.Locate(["c", "b", "r"]).Values.Select(place => place.Line), Is.EquivalentTo([1, 7, 2]));
    }

    [Test]
    public void Names_in_data_that_are_no_texts_become_texts_as_in_the_reference()
    {
        var claim = Format.Parse("[a]: x {: 1, True: 2, 0x1F: 3, 1.50: 4, 'no': 5}\n").Map.GetStatement("a");

        Assert.That(claim.Extensions.TryGet("argdown", out var notes));
        Assert.That(notes!.Value.GetRawText(), Is.EqualTo("{\"data\":{\"null\":1,\"true\":2,\"31\":3,\"1.5\":4,\"no\":5}}"));
    }

    [Test]
    public void Titles_that_are_never_defined_and_repeated_relations_are_doubtful()
    {
        var warnings = Format.Parse("[A]: a\n  + [B]\n  + [B]\n  - <C>\n").Warnings.Select(warning => warning.Location.Line);

        Assert.That(warnings, Is.EquivalentTo([2, 3, 4]));
    }

    [Test]
    public void Documents_as_deep_as_they_are_long_are_read()
    {
        var document = new StringBuilder("[A]: a");
        for (var i = 1; i < 2000; i++) document.Append('\n').Append(' ', i).Append("+ b");
        document.Append("\n\n").Append(string.Concat(Enumerable.Repeat("**_", 20_000)));

        Assert.That(Format.TryParse(document.ToString(), out _, out var fault), Is.False);
        Assert.That(fault!.Expected, Does.Contain("italic"));
    }
}
