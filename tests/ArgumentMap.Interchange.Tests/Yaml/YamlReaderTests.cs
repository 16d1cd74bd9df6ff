using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Yaml;

namespace ArgumentMap.Interchange.Tests.Yaml;

/// <summary>YAML is read as its core schema has it, with places, and within limits.</summary>
public class YamlReaderTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [TestCase("a: b", """{"a":"b"}""")]
    [TestCase("a: \"1\"\nb: 1\nc: 1.50\nd: -0\ne: 1e3", """{"a":"1","b":1,"c":1.50,"d":-0,"e":1e3}""")]
    [TestCase("a: 007\nb: +1\nc: .5\nd: 0x1F\ne: 1_000\nf: .inf", """{"a":"007","b":"+1","c":".5","d":"0x1F","e":"1_000","f":".inf"}""")]
    [TestCase("a: true\nb: False\nc: yes\nd: 'true'", """{"a":true,"b":false,"c":"yes","d":"true"}""")]
    [TestCase("a:\nb: ~\nc: null\nd: ''\ne: 'null'", """{"a":null,"b":null,"c":null,"d":"","e":"null"}""")]
    [TestCase("a: |\n  x\n   y\n\nb: >-\n  x\n  y\n", """{"a":"x\n y\n","b":"x y"}""")]
    [TestCase("a: [b, {c: d}, [e]]\nf: {}\ng: []", """{"a":["b",{"c":"d"},["e"]],"f":{},"g":[]}""")]
    [TestCase("- a\n- b: c\n  d: e\n-\n", """["a",{"b":"c","d":"e"},null]""")]
    [TestCase("a: &x [b]\nc: *x\nd: *x", """{"a":["b"],"c":["b"],"d":["b"]}""")]
    [TestCase("a: &x 1\nb: &x 2\nc: *x", """{"a":1,"b":2,"c":2}""")]
    [TestCase("a: !!python/object:os.system x\nb: !!str 1\nc: !<tag:x> {d: e}", """{"a":"x","b":"1","c":{"d":"e"}}""")]
    [TestCase("%YAML 1.2\n---\na: b\n...\n", """{"a":"b"}""")]
    [TestCase("? a\n: b\n1: c\n", """{"a":"b","1":"c"}""")]
    [TestCase("<<: {a: b}\nc: d", """{"<<":{"a":"b"},"c":"d"}""")]
    [TestCase("a: b # c\r\nd: e\r\n", """{"a":"b","d":"e"}""")]
    [TestCase("one", "\"one\"")]
    public void A_file_is_read_as_the_core_schema_has_it(string yaml, string json) =>
        Assert.That(Read(yaml).ToJson()!.ToJsonString(Relaxed), Is.EqualTo(json));

    [TestCase("")]
    [TestCase("# nothing\n")]
    [TestCase("---\n")]
    public void A_file_may_say_nothing(string yaml) => Assert.That(YamlReader.Read(Input(yaml)).Text(), Is.Null);

    [TestCase("a: [b", 1, "well-formed YAML")]
    [TestCase("a: b\n c: d", 2, "well-formed YAML")]
    [TestCase("a: \"\\ud800\"", 1, "well-formed YAML")]
    [TestCase("x: y\na: 'b", 2, "well-formed YAML")]
    [TestCase("a: b\nc: d\na: e", 3, "each name once")]
    [TestCase("a: b\n? [c]\n: d", 2, "a name")]
    [TestCase("a: &x {b: c}\n? *x\n: d", 2, "a name")]
    [TestCase("a: b\n---\nc: d", 2, "one document")]
    [TestCase("a: b\nc: *x", 2, "the name of a value before")]
    [TestCase("a: &x\n  b: *x", 2, "an alias of a value that has ended")]
    [TestCase("%YAML 1.99999999999999\n---\na: b", 1, "well-formed YAML")]
    public void What_is_no_such_file_is_told_with_its_place(string yaml, int line, string expected)
    {
        var fault = Assert.Throws<MapFormatException>(() => YamlReader.Read(Input(yaml)))!;

        Assert.That((fault.Location.Line, fault.Expected), Is.EqualTo((line, expected)), fault.Message);
    }

    [TestCase('[', ']')]
    [TestCase('{', '}')]
    public void What_nests_too_deep_is_refused_at_once(char open, char close)
    {
        var yaml = new string(open, 100_000) + new string(close, 100_000);

        Assert.That(() => YamlReader.Read(Input(yaml)), Throws.TypeOf<MapFormatException>());
    }

    [Test]
    public void Blocks_that_nest_too_deep_are_refused()
    {
        var yaml = string.Concat(Enumerable.Range(0, 60).Select(depth => new string(' ', depth) + "a:\n"));

        var fault = Assert.Throws<MapFormatException>(() => YamlReader.Read(Input(yaml)))!;
        Assert.That(fault.Expected, Is.EqualTo("at most 40 levels"));
    }

    [Test]
    public void Aliases_of_aliases_are_refused_before_they_fill_the_memory()
    {
        var yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 20; i++) yaml.Append($"a{i}: &a{i} [").AppendJoin(", ", Enumerable.Repeat($"*a{i - 1}", 10)).Append("]\n");

        var fault = Assert.Throws<MapFormatException>(() => YamlReader.Read(Input(yaml.ToString())))!;
        Assert.That(fault.Expected, Does.StartWith("at most 100000 values"));
    }

    [Test]
    public void Aliases_may_not_nest_deeper_than_what_is_written_out()
    {
        var yaml = string.Concat(Enumerable.Range(0, 60).Select(i => $"a{i}: &a{i} [{(i == 0 ? "x" : $"*a{i - 1}")}]\n"));

        Assert.That(() => YamlReader.Read(Input(yaml)), Throws.TypeOf<MapFormatException>().With.Message.Contains("levels"));
    }

    [TestCase("a: b # c\nd: e", "b")]
    [TestCase("a: 'b b'   \n", "'b b'")]
    [TestCase("a: b\n  c\n\n# d\n", "b\n  c")]
    [TestCase("a: |\n  x\n  y\n\n\n# b\nc: d\n", "|\n  x\n  y")]
    [TestCase("a: |+\n  x\n\nc: d\n", "|+\n  x\n\n")]
    [TestCase("a: &x [b, c] # d\n", "&x [b, c]")]
    [TestCase("a: {b: c}\n", "{b: c}")]
    [TestCase("a:\n  b: c\n  d: [e]\n\nf: g\n", "b: c\n  d: [e]")]
    [TestCase("a:\n- b\n- c # d\n", "- b\n- c")]
    [TestCase("a: 😀é\r\nb: c\r\n", "😀é")]
    public void A_value_knows_where_it_stands(string yaml, string expected)
    {
        var value = ((YamlMapping)Read(yaml)).Entries[0].Value;

        Assert.That(yaml[value.Start..value.End], Is.EqualTo(expected));
    }

    [Test]
    public void A_stretch_of_a_file_is_read_with_the_places_of_the_file()
    {
        const string text = "===\ntitle: x\nbad: [\n===\n# Map\n";
        var node = (YamlMapping)YamlReader.Read(Input(text), 4, 13)!;

        Assert.That(text[node.Entries[0].Value.Start..node.Entries[0].Value.End], Is.EqualTo("x"));
        var fault = Assert.Throws<MapFormatException>(() => YamlReader.Read(Input(text), 4, 20))!;
        Assert.That(fault.Location.Line, Is.EqualTo(4));
    }

    [Test]
    public void Places_are_lines_and_columns_that_count_code_points()
    {
        var input = Input("a: 😀 x\r\nb: c\n");
        var places = new YamlPlaces(input);

        for (var offset = 0; offset < input.Text.Length; offset++)
            Assert.That(places.At(offset), Is.EqualTo(input.LocationOf(offset)));
    }

    private static YamlNode Read(string yaml) => YamlReader.Read(Input(yaml))!;

    private static MapInput Input(string yaml) => new(Encoding.UTF8.GetBytes(yaml), null, MapReadOptions.Default);
}
