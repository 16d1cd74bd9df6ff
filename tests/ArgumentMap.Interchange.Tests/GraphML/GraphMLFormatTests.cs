using System.Xml.Linq;
using ArgumentMap.Json;
using CsCheck;
namespace ArgumentMap.Interchange.Tests.GraphML;

public class GraphMLFormatTests
{
    private const string Start = "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";

    private static readonly GraphMLFormat Format = new();

    [Test]
    public void Every_key_is_declared_once_with_its_type()
    {
        var root = XDocument.Parse(Format.ToText(Everything())).Root!;
        var names = root.Name.Namespace;
        var keys = root.Elements(names + "key").ToList();

        Assert.That(keys.Select(key => key.Attribute("id")!.Value), Is.Unique);
        Assert.That(root.Descendants(names + "data").Select(data => data.Attribute("key")!.Value)
            .Distinct(), Is.EquivalentTo(keys.Select(key => key.Attribute("id")!.Value)));
        Assert.That(TypeOf("main"), Is.EqualTo("boolean"));
        Assert.That(TypeOf("baseScore"), Is.EqualTo("double"));
        Assert.That(TypeOf("weight"), Is.EqualTo("double"));
        Assert.That(TypeOf("text"), Is.EqualTo("string"));

        string TypeOf(string name) => keys.Single(key => key.Attribute("attr.name")!.Value == name).Attribute("attr.type")!.Value;
    }

    [TestCase("\u0000", "_x0000_")]
    [TestCase("a\u0007b\uFFFF", "a_x0007_b_xFFFF_")]
    [TestCase("_x0007_", "_x005F_x0007_")]
    [TestCase("_x0007\u0007", "_x005F_x0007_x0007_")]
    [TestCase("_x005F_x0007_", "_x005F_x005F_x005F_x0007_")]
    [TestCase("snake_x_case", "snake_x_case")]
    public void What_XML_cannot_hold_is_spelled_as_in_Office(string text, string spelled)
    {
        Assert.That(Interchange.Xml.XmlSpelling.Escaped(text), Is.EqualTo(spelled));
        Assert.That(Interchange.Xml.XmlSpelling.Unescaped(spelled), Is.EqualTo(text));
    }

    [Test]
    [Category("Random")]
    public void Any_text_is_spelled_and_read_back() =>
        Gen.OneOf("_", "x", "_x", "0007", "005F", "_x0007_", "\u0007", "a", "😀", "_x005F_").Array[0, 8].Select(string.Concat).ForAll(
            text => Assert.That(Interchange.Xml.XmlSpelling.Unescaped(Interchange.Xml.XmlSpelling.Escaped(text)), Is.EqualTo(text)),
            iter: 500);

    [TestCase("kind", "attack", RelationKind.Attack)]
    [TestCase("type", "Con", RelationKind.Attack)]
    [TestCase("label", "attacks", RelationKind.Attack)]
    [TestCase("relation", "+", RelationKind.Support)]
    [TestCase("label", "because", RelationKind.Support)]
    public void An_edge_between_statements_is_a_support_unless_it_says_another_kind(string name, string word, RelationKind kind)
    {
        var map = Format.Parse($"""
            {Start}<key id="d0" for="edge" attr.name="{name}" attr.type="string"/>
            <graph edgedefault="directed"><node id="a"/><node id="b"/>
            <edge source="b" target="a"><data key="d0">{word}</data></edge></graph></graphml>
            """).Map;

        var relation = map.Relations.Single();
        Assert.That(relation.Kind, Is.EqualTo(kind));
        Assert.That(map.PremisesOf(relation.Id).Single().Id, Is.EqualTo("b"));
        Assert.That(map.ConclusionsOf(relation.Id).Single().Id, Is.EqualTo("a"));
        Assert.That(map.Statements.Select(statement => statement.Text), Is.EqualTo(["a", "b"]));
    }

    [Test]
    public void A_kind_that_is_none_is_kept_with_a_warning()
    {
        var result =
            Format.Parse(
                $"""{Start}<graph><node id="a"/><node id="b"/><edge source="b" target="a"><data key="kind">causes</data></edge></graph></graphml>""", "in");

        Assert.That(result.Map.Relations.Single().Kind, Is.EqualTo(RelationKind.Support));
        Assert.That(result.Map.Relations.Single().Extensions.TryGet("graphml.kind", out _), Is.True);
        Assert.That(result.Warnings.Single().ToString(), Is.EqualTo("in:2:64: 'causes' is no kind of a map's; it is read as a support"));
    }

    [TestCase("", "in:1:1: expected well-formed XML, found the end of the file: Root element is missing")]
    [TestCase("<html/>", "in:1:1: expected GraphML, which starts with <graphml>, found '<html>'")]
    [TestCase("<graphml/>", "in:1:1: expected a graph in the file, found none")]
    [TestCase("<!DOCTYPE graphml [<!ENTITY a \"aaaa\">]><graphml>&a;</graphml>",
        "in:1:1: expected XML without a document type, found one")]
    [TestCase("\n <!DOCTYPE graphml>\n<graphml/>", "in:1:1: expected XML without a document type, found one")]
    [TestCase("<graphml><graph><node></graph></graphml>", "in:1:25: expected well-formed XML, found 'g': The 'node' start tag on line 1 position 18 does not match the end tag of 'graph'")]
    [TestCase("<graphml><graph><node/></graph></graphml>", "in:1:17: expected a node with an id, found none")]
    [TestCase("<graphml><graph>\n<node id=\"😀\"/>😀<node id=\"a\"/><node id=\"a\"/></graph></graphml>",
        "in:2:30: expected an id that no other node has (line 2 has it), found 'a'")]
    [TestCase("<graphml><graph><node id=\"a\"/><edge source=\"a\"/></graph></graphml>",
        "in:1:31: expected an edge with a target, found none")]
    [TestCase("<graphml><graph><node id=\"a\"/><edge source=\"a\" target=\"b\"/></graph></graphml>",
        "in:1:31: expected the id of a statement, locution or relation of this map, found the string \"b\"")]
    [TestCase("<graphml><graph><node id=\"a\"><data/></node></graph></graphml>", "in:1:30: expected data with a key, found none")]
    [TestCase("<graphml><graph><node id=\"a\"><data key=\"baseScore\">7</data></node></graph></graphml>",
        "in:1:30: expected a number between 0 and 1, found the number 7")]
    [TestCase("<graphml><key id=\"d\"/><key id=\"d\"/><graph/></graphml>", "in:1:23: expected an id that no other key has, found 'd'")]
    public void What_is_no_map_is_refused_with_its_place(string xml, string message)
    {
        Assert.That(Format.TryParse(xml, out _, out var fault, "in"), Is.False);
        Assert.That(fault!.Message, Is.EqualTo(message));
    }

    [Test]
    public void What_nests_too_deep_is_refused()
    {
        var deep = $"{Start}<graph><node id=\"a\"><data key=\"x\">{string.Concat(Enumerable.Repeat("<y>", 100_000))}";

        Assert.That(Format.TryParse(deep, out _, out var fault), Is.False);
        Assert.That(fault!.Message, Does.Contain("at most 64 levels of nesting (MapReadOptions.MaxDepth)"));
    }

    [Test]
    public void Nothing_but_the_file_is_opened()
    {
        var xml =
            $"""<?xml version="1.0"?><?xml-stylesheet href="file:///etc/passwd"?>{Start}<graph xmlns:xi="http://www.w3.org/2001/XInclude"><node id="a"><data key="x"><xi:include href="/etc/passwd"/></data></node></graph></graphml>""";

        Assert.That(Format.Parse(xml).Map.ToJson(), Does.Not.Contain("root:"));
    }

    private static ArgumentGraph Everything()
    {
        var map = HostileTexts.MapOf("x");
        map.Replace((Claim)map.GetNode("b") with { BaseScore = 0.5, Extensions = ExtensionData.Empty.With("colour", "\"red\"") });
        map.Replace((Relation)map.GetNode("r") with { Weight = 2, Extensions = ExtensionData.Empty.With("size", "3") });
        return map;
    }
}
