using System.Text;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.ArgdownJson;
using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Tests.Argdown;

public sealed class ArgdownJsonTests
{
    private static readonly ArgdownJsonFormat Format = new();

    private static readonly ArgdownFormat Argdown = new();

    [Test]
    public void A_document_says_the_same_in_both_writings()
    {
        foreach (var document in Fixtures.In("argdown", "*.argdown").Select(File.ReadAllText)
            .Concat(Enumerable.Range(1, 100).Select(seed => RandomDocument.Of(seed, faults: 0))))
            if (Argdown.TryParse(document, out var read, out _))
            {
                var fromJson = Format.Parse(JsonOf(document));
                Assert.That(WithoutMarks(fromJson.Map), Is.EqualTo(WithoutMarks(read.Map)), document);
                Assert.That(fromJson.Warnings.Select(warning => warning.Message), Has.None.Contains("left out"), document);
            }
    }

    [Test]
    [Category("Random")]
    public void Every_map_comes_back_as_it_was() => RandomMap.Any.ForAll(
        map => Assert.That(Format.Parse(Format.ToText(map)).Map.ToJson(), Is.EqualTo(map.ToJson())), iter: 50);

    [Test]
    public void A_map_is_written_as_the_golden_file()
    {
        var map = Argdown.Read(Path.Combine(Golden.Folder("argdown-trams"), "input.argdown")).Map;

        Golden.Check(Format.ToBytes(map), "argdown-json-trams", "expected.argdown.json");
    }

    [Test]
    public void It_is_told_by_its_content() => Assert.That(Format.LooksLike(Encoding.UTF8.GetBytes(JsonOf("[A]: a\n  + b\n"))), Is.True);

    [TestCase("{\"arguments\": {}, \"statements\": {}}", 1, "a list 'relations'")]
    [TestCase("{\"arguments\": {}, \"statements\": [],\n \"relations\": []}", 1, "an object 'statements'")]
    [TestCase("{\"arguments\": {}, \"statements\": {\n\"a\": 1}, \"relations\": []}", 2, "an object")]
    [TestCase("{\"arguments\": {}, \"statements\": {}, \"relations\": [\n{\"relationType\": \"x\"}]}", 2, "a type of relation")]
    [TestCase("{\"arguments\": {}, \"statements\": {}, \"relations\": [\n{\"relationType\": \"attack\", \"from\": \"b\"}]}", 2,
        "one of the file's arguments")]
    [TestCase("{\"arguments\": {\n\"é\": {\"pcs\": [{\"title\": \"b\"}]}}, \"statements\": {}, \"relations\": []}", 2,
        "one of the file's statements")]
    [TestCase("{\"arguments\": {\n\"c\": {\"pcs\": [{\"title\": \"b\"}]}}, \"statements\": {\"b\": {}}, \"relations\": []}", 2,
        "a conclusion")]
    [TestCase("{\"arguments\": {\"c\": {}}, \"statements\": {\"b\": {}}, \"relations\": [{\"relationType\": \"undercut\", \"from\": \"b\", "
        + "\"fromType\": \"equivalence-class\", \"to\": \"c\", \"toType\": \"inference\"}]}", 1, "a step of <c>")]
    [TestCase("[]", 1, "a JSON object")]
    public void What_is_not_that_is_refused_at_its_place(string text, int line, string expected)
    {
        Assert.That(Format.TryParse(text, out _, out var fault), Is.False);
        Assert.That(fault!.Location.Line, Is.EqualTo(line), fault.Message);
        Assert.That(fault.Expected, Does.Contain(expected));
    }

    [TestCase("\"author\": \"A.\"", "", 1, "members 'author' are left out")]
    [TestCase("\"tags\": 5", "", 1, null)]
    [TestCase("\"sections\": 5", "", 1, "a member 'sections' is no list and no object; it is left out")]
    [TestCase("", "\"note\": {\"tags\": 5}", 2, "members 'note' are left out")]
    [TestCase("", "\"data\": {\"note\": 5}", 2, null)]
    [TestCase("", "\"tags\": \"x\"", 2, "a value in 'tags' is a text where a list is read; it is left out")]
    [TestCase("", "\"tags\": [1, 2]", 2, "a value in 'tags' is a number where a text is read; it is left out (2 times)")]
    [TestCase("", "\"members\": [{\"text\": 1}]", 2, "a value in 'text' is a number where a text is read; it is left out")]
    [TestCase("", "\"members\": [{\"text\": \"b\", \"weight\": 1}]", 2, "members 'weight' are left out")]
    [TestCase("", "\"members\": [\"b\"]", 2, "a value in 'members' is a text where an object is read; it is left out")]
    public void What_is_not_read_is_told_at_its_place(string inFile, string inStatement, int line, string? expected)
    {
        var comma = inFile.Length > 0 ? ", " : "";
        var text = $"{{\"arguments\": {{}}, {inFile}{comma}\"statements\": {{\n\"b\": {{{inStatement}}}}}, \"relations\": []}}";

        var warnings = Format.Parse(text).Warnings;

        Assert.That(warnings.Select(warning => warning.Message), Is.EqualTo(expected is null ? Array.Empty<string>() : [expected]));
        if (expected is not null) Assert.That(warnings[0].Location.Line, Is.EqualTo(line));
    }

    private static string JsonOf(string document)
    {
        var content = ContentReader.Read(new Formats.MapInput(Encoding.UTF8.GetBytes(document), null, Formats.MapReadOptions.Default));
        using var json = new MemoryStream();
        ArgdownJsonWriter.Write(content, json);
        return Encoding.UTF8.GetString(json.ToArray());
    }

    /// <summary>
    /// The JSON tells what is bold or slanted, and not by which signs, nor what is escaped; and not in which order relations that stand
    /// several times among the same elements were written.
    /// </summary>
    private static string WithoutMarks(ArgumentGraph map) => string.Join('\n', map.ToJson().Replace("_", "", StringComparison.Ordinal)
        .Replace("*", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal)
        .Split('\n').Select(line => line.TrimEnd(',')).Order(StringComparer.Ordinal));
}
