using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering.Tests;

/// <summary>An attack on an attack defends what that one attacks, and must never read as an attack on it.</summary>
public class StepWordsTests
{
    [Test]
    public void What_a_step_does_depends_on_what_it_bears_on()
    {
        var map = Map();
        var steps = new MapSteps(map, MapLabels.English);

        string Effect(string relation, string on) => steps.EffectOn((Relation)map.GetNode(relation), map.GetNode(on));

        Assert.That(Effect("s", "hold"), Is.EqualTo("supports"));
        Assert.That(Effect("x", "hold"), Is.EqualTo("attacks"));
        Assert.That(Effect("u", "s"), Is.EqualTo("attacks the step"));
        Assert.That(Effect("y", "x"), Is.EqualTo("answers the objection"));
        Assert.That(Effect("z", "y"), Is.EqualTo("answers the objection"));
        Assert.That(Effect("b", "s"), Is.EqualTo("supports the step"));
    }

    [TestCase("tested", "answers the objection: The gauge is broken. \u2192 The levee will hold.")]
    [TestCase("drunk", "answers the objection: The gauge was tested. \u2192 [x]")]
    [TestCase("wet", "attacks the step: The sand is deep. \u2192 The levee will hold.")]
    [TestCase("broken", "attacks: The levee will hold.")]
    public void What_is_read_aloud_of_a_box_names_what_it_bears_on(string id, string expected)
    {
        var svg = System.Xml.Linq.XDocument.Parse(Map().ToSvg());

        var box = svg.Descendants().First(element => element.Attribute("data-id")?.Value == id);

        Assert.That(box.Attribute("aria-label")!.Value, Does.EndWith($"; {expected}"));
    }

    [Test]
    public void The_outline_says_the_same() =>
        Assert.That(Map().ToOutline(), Does.Contain("*answers the objection:*").And.Contain("*attacks the step:*"));

    [Test]
    public void The_page_says_the_same() => Assert.That(Map().ToHtml(), Does.Contain("""
        "effects":["answers the objection"]
        """).And.Contain("""
        "effects":["attacks the step"]
        """));

    private static ArgumentGraph Map()
    {
        var map = new ArgumentGraph("levee");
        foreach (var (id, text) in new[]
        {
            ("hold", "The levee will hold."), ("deep", "The sand is deep."), ("broken", "The gauge is broken."), ("wet",
                "The sand is wet."),
            ("tested", "The gauge was tested."), ("drunk", "The tester was drunk."), ("dug", "They dug."),
        })
            map.Add(new Claim(id, text));
        map.AddRelation(new Relation("s", RelationKind.Support), "hold", "deep");
        map.AddRelation(new Relation("x", RelationKind.Attack), "hold", "broken");
        map.AddRelation(new Relation("u", RelationKind.Attack), "s", "wet");
        map.AddRelation(new Relation("y", RelationKind.Attack), "x", "tested");
        map.AddRelation(new Relation("z", RelationKind.Attack), "y", "drunk");
        map.AddRelation(new Relation("b", RelationKind.Support), "s", "dug");
        return map;
    }
}
