using System.Text;
using System.Text.Json.Nodes;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Yaml;
using CsCheck;

namespace ArgumentMap.Interchange.Tests.Yaml;

/// <summary>What is written is read as it was, by the reader here and by another.</summary>
public class YamlWriterTests
{
    private static readonly string[] Awkward =
    [
        "", " ", "a", "a b", " a", "a ", "yes", "No", "null", "~", "1", "1.5", "-1", "0x1F", "12:30", "2024-01-01", "1e3", "-", "- a",
        "a: b", "a:", ":a", "a #b", "#a", "a#b", "[a", "a]", "{a}", "a, b", "&a", "*a", "!a", "|", ">", "'a'", "\"a\"", "%a", "@a", "`a`",
        "a\nb", "a\n", "\na", "a\n\n", "a\n\nb", " a\nb", "a \nb", "a\n b", "a\tb\nc", "a\r\nb", "a\rb", "tab\t", "---", "...", "---\na",
        "a\n---\n", "=", "<<", "é", "😀", "a\\b", "https://example.com/a?b=c#d", "G1", "C:\\x", "a\u0085b", "a\u2028b", "\ufeffa",
        "\u0000\u0007\u007f", "a:\"b\"", "y", "on", "+1", "12_000", "1 000",
    ];

    [TestCaseSource(nameof(Awkward))]
    public void A_text_comes_back_wherever_it_stands(string text)
    {
        var members = new JsonObject
        {
            ["value"] = text,
            ["list"] = new JsonArray(text, text),
            ["items"] = new JsonArray(new JsonObject { ["a"] = text, ["b"] = text }, text),
            ["inner"] = new JsonObject { [text] = text, ["last"] = text },
        };

        Assert.That(Read(Written(members)).ToJsonString(), Is.EqualTo(members.ToJsonString()), Written(members));
    }

    [Test]
    [Category("Random")]
    public void Any_value_comes_back() => Gen.Select(RandomText.Any.Array[1, 8], Gen.Int[0, 1_000_000]).ForAll(
        sample =>
        {
            var members = Members(sample.Item1, new Random(sample.Item2), 0);
            Assert.That(Read(Written(members)).ToJsonString(), Is.EqualTo(members.ToJsonString()));
        },
        iter: 500);

    [Test]
    public void Another_reader_reads_the_same()
    {
        var members = new JsonObject();
        foreach (var text in Awkward.Where(text => !text.Contains('\0', StringComparison.Ordinal)))
            members.Add($"k{members.Count}", new JsonObject
            {
                ["value"] = text,
                ["list"] = new JsonArray(text),
                ["items"] = new JsonArray(new JsonObject { ["a"] = text }),
            });
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["x.yaml"], Written(members));

        var json = Python.Run("yaml", "import json, sys, yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1], encoding='utf-8'))))",
            folder["x.yaml"]);

        Assert.That(JsonNode.Parse(json)!.ToJsonString(), Is.EqualTo(members.ToJsonString()));
    }

    [Test]
    public void The_layout_is_that_of_a_file_written_by_hand()
    {
        var members = JsonNode.Parse("""
            {"G1": {"text": "The tram is safe.", "supportedBy": ["S1", "S2"], "undeveloped": true, "note": "first\nsecond",
             "acp": {"A": ["Sn1"]}, "empty": {}}, "list": [{"a": 1, "b": [2]}, "x"]}
            """)!.AsObject();

        Assert.That(Written(members), Is.EqualTo("""
            G1:
              text: The tram is safe.
              supportedBy: [S1, S2]
              undeveloped: true
              note: |-
                first
                second
              acp:
                A: [Sn1]
              empty: {}
            list:
              - a: 1
                b: [2]
              - x

            """));
    }

    private static JsonObject Members(string[] texts, Random random, int depth)
    {
        var members = new JsonObject();
        foreach (var text in texts)
            members[random.Next(3) == 0 ? text : $"k{members.Count}"] = random.Next(6) switch
            {
                0 when depth < 4 => Members(texts, random, depth + 2),
                1 => new JsonArray(text, random.Next(100), null),
                2 when depth < 4 => new JsonArray(Members(texts, random, depth + 3), text),
                3 => random.Next(2) == 0,
                _ => text,
            };
        return members;
    }

    private static string Written(JsonObject members)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        YamlWriter.Write(members, writer);
        return writer.ToString();
    }

    private static JsonNode Read(string yaml) =>
        YamlReader.Read(new MapInput(Encoding.UTF8.GetBytes(yaml), null, MapReadOptions.Default)).ToJson()!;
}
