namespace ArgumentMap.Interchange.Tests.Aml;

/// <summary>What an analysis of Araucaria becomes in a map, and what of a changed map reaches the file.</summary>
public class AmlFormatTests
{
    private static readonly AmlFormat Format = new();

    private static string Weir => File.ReadAllText(Path.Combine(Golden.Folder("aml"), "input.aml"));

    [Test]
    public void An_analysis_is_a_map_to_ask()
    {
        var map = Format.Parse(Weir).Map;

        Assert.That(map.MainStatement!.Id, Is.EqualTo("A"));
        Assert.That(map.SpeakersOf("A").Select(speaker => speaker.Name), Is.EqualTo(["Dr Brook", "The Post"]));
        Assert.That(map.PremisesOf("A-la").Select(premise => premise.Id), Is.EqualTo(["B", "C"]));
        Assert.That(map.GetRelation("A-la").Scheme, Is.EqualTo("expert-opinion"));
        Assert.That(map.RelationsTo("A", RelationKind.Support), Has.Count.EqualTo(3));
        Assert.That(map.Attackers("E").Single().Id, Is.EqualTo("F"));
        Assert.That(map.GetStatement("D").Basis, Is.EqualTo(Basis.Implicit));
        Assert.That((map.Analysts[0], map.Created, map.Description, map.GetSource("text").Title),
            Is.EqualTo(("ann", new PartialDate(2003, 7, 12), "Made in class.", "The Evening Post")));
    }

    [Test]
    public void Offsets_are_anchors_in_code_points_of_the_text()
    {
        var map = Format.Parse(Weir).Map;
        var text = SourceText.FromString("😀 The weir must go. Dr Brook says it holds back the eels, and she knows rivers. "
            + "But mills need it. They stand still anyway.");

        Assert.That(text.Verify(map), Is.Empty);
        Assert.That(map.Statements.Where(claim => claim.Anchors.Count > 0).Select(claim => text.Passage(claim.Anchors[0])),
            Is.EqualTo(map.Statements.Where(claim => claim.Anchors.Count > 0).Select(claim => claim.Text)));
        Assert.That(map.Statements.Count(claim => claim.Anchors.Count > 0), Is.EqualTo(5));
    }

    [Test]
    public void A_changed_text_owner_and_basis_reach_the_file() => AssertChange(
        map =>
        {
            map.Replace((Claim)map["D"] with { Text = "Eels < salmon", Basis = Basis.Explicit });
            map.Replace((Claim)map["A"] with { AlsoSaidBy = [] });
        },
        ("\"D\" missing=\"yes\"", "\"D\" missing=\"no\""),
        ("Eels must pass", "Eels &lt; salmon"),
        ("      <OWNER name=\"The Post\"/>\n", ""));

    [Test]
    public void Another_scheme_reaches_every_proposition_in_it() => AssertChange(
        map => map.Replace(map.GetRelation("A-la") with { Scheme = "sign" }),
        ("scheme=\"Argument from Expert Opinion\" schid=\"0\"", "scheme=\"Sign\" schid=\"0\""));

    [Test]
    public void A_new_refutation_and_scheme_reach_the_file() => AssertChange(
        map =>
        {
            map.AddClaim("H", "Millers retire");
            map.AddRelation(new Relation("r", RelationKind.Attack) { Scheme = "cause-to-effect" }, "F", ["H"]);
        },
        ("They stand still anyway</PROPTEXT>\n            </PROP>\n",
            "They stand still anyway</PROPTEXT>\n              <INSCHEME scheme=\"Cause To Effect\" schid=\"1\"/>\n            </PROP>\n"
            + "            <REFUTATION>\n              <AU>\n                <PROP identifier=\"H\" missing=\"no\">\n"
            + "                  <PROPTEXT offset=\"-1\">Millers retire</PROPTEXT>\n"
            + "                  <INSCHEME scheme=\"Cause To Effect\" schid=\"1\"/>\n                </PROP>\n              </AU>\n        "
                + "    </REFUTATION>\n"));

    [Test]
    public void A_removed_unit_leaves_the_others_of_its_element() => AssertChange(
        map => map.Remove("G"),
        ("      <AU>\n        <PROP identifier=\"G\" missing=\"yes\">\n          <PROPTEXT offset=\"-1\">Weirs are dangerous</PROPTEXT>\n  "
            + "      </PROP>\n      </AU>\n", ""));

    [Test]
    public void A_claim_in_steps_of_several_schemes_has_each_in_its_place()
    {
        var map = MapBuilder.Create("m").Claim("a", "It is so.").Claim("b", "So is this.").Claim("c", "And this.").Build();
        map.AddRelation(new Relation("r", RelationKind.Support) { Scheme = "sign" }, "a", ["c"]);
        map.AddRelation(new Relation("s", RelationKind.Support) { Scheme = "analogy" }, "b", ["c"]);
        map.AddRelation(new Relation("t", RelationKind.Support) { Scheme = "precedent" }, "b", ["c"]);

        var read = Format.Parse(Format.ToText(map)).Map;

        Assert.That(read.RelationsTo("a").Concat(read.RelationsTo("b")).Select(step => step.Scheme),
            Is.EqualTo(["sign", "analogy", "precedent"]));
        Assert.That(read.RelationsTo("a").Concat(read.RelationsTo("b")).SelectMany(step => read.PremisesOf(step.Id))
            .Select(premise => premise.Text), Is.All.EqualTo("And this."));
    }

    [Test]
    public void However_deep_it_nests_it_comes_back()
    {
        var map = new ArgumentGraph("deep");
        map.AddClaim("c0", "0");
        for (var i = 1; i < 5_000; i++)
        {
            map.AddClaim($"c{i}", $"{i}");
            map.AddSupport($"c{i - 1}", $"c{i}");
        }

        var text = Format.ToText(map);

        Assert.That(Format.ToText(Format.Parse(text).Map), Is.EqualTo(text));
    }

    [TestCase("", "in:1:1: expected well-formed XML, found the end of the file: Root element is missing")]
    [TestCase("<ARGS/>", "in:1:1: expected <ARG>, found '<ARGS>'")]
    [TestCase("<ARG><AU></ARG>", "in:1:12: expected well-formed XML, found 'A': The 'AU' start tag on line 1 position 7 does not match the end tag of 'ARG'")]
    [TestCase("<!DOCTYPE ARG [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>\n<ARG><TEXT>&b;</TEXT></ARG>",
        "in:2:13: expected well-formed XML, found 'b': Reference to undeclared entity 'b'")]
    public void What_is_no_analysis_is_refused_with_its_place(string xml, string message)
    {
        Assert.That(Format.TryParse(xml, out _, out var fault, "in"), Is.False);
        Assert.That(fault!.Message, Is.EqualTo(message));
    }

    private static void AssertChange(Action<ArgumentGraph> change, params (string From, string To)[] expected) =>
        ChangedFile.Check(Format, Weir, change, expected);
}
