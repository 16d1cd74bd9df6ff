namespace ArgumentMap.Interchange.Tests.Microtext;

/// <summary>What an argument graph becomes in a map, and what of a changed map reaches the file.</summary>
public class MicrotextFormatTests
{
    private static readonly MicrotextFormat Format = new();

    private static string NightBus => File.ReadAllText(Path.Combine(Golden.Folder("microtext"), "input.xml"));

    [Test]
    public void A_file_is_a_map_to_ask_and_to_check()
    {
        var map = Format.Parse(NightBus).Map;

        Assert.That(map.MainStatement!.Id, Is.EqualTo("a3"));
        Assert.That(map.GetStatement("a2").Text, Is.EqualTo("but nurses go home by it, and they have no other way."));
        Assert.That(map.IsSaidByAuthor("a1"), Is.False);
        Assert.That(map.IsSaidByAuthor("a2"), Is.True);
        Assert.That(map.GetStatement("a6").Basis, Is.EqualTo(Basis.Implicit));
        Assert.That(map.IsUndercut("c10"), Is.True);
        Assert.That(map.PremisesOf("c11").Select(premise => premise.Id), Is.EqualTo(["a2", "a6"]));
        Assert.That(map.GetRelation("c13").Scheme, Is.EqualTo("example"));
    }

    [Test]
    public void Claims_are_anchored_in_the_running_text()
    {
        var map = Format.Parse(NightBus).Map;
        var text = SourceText.FromString("The night bus costs more than it earns, but nurses go home by it, and they have no other way. "
            + "It rained on Monday. So let the night bus run! Last week forty of them rode on one night. "
            + "The bus at night should stay. Fares are paid elsewhere too. Nurses matter more than money.");

        Assert.That(text.Verify(map), Is.Empty);
        Assert.That(map.GetSource("text").Sha256, Is.EqualTo(text.Sha256));
        Assert.That(map.Statements.SelectMany(claim => claim.Anchors).Count(), Is.EqualTo(8));
    }

    [Test]
    public void A_changed_text_reaches_its_segment_and_nothing_else_changes() => AssertChange(
        map => map.Replace((Claim)map["a4"] with { Text = "Forty < fifty." }),
        ("<edu id=\"e6\"><![CDATA[Last week forty of them rode on one night.]]>", "<edu id=\"e6\"><![CDATA[Forty < fifty.]]>"));

    [Test]
    public void A_changed_text_of_a_joint_is_one_segment() => AssertChange(
        map => map.Replace((Claim)map["a2"] with { Text = "Nurses need it." }),
        ("<![CDATA[but nurses go home by it,]]>", "<![CDATA[Nurses need it.]]>"),
        ("  <edu id=\"e3\"><![CDATA[and they have no other way.]]></edu>\n", ""),
        ("  <joint id=\"j1\"/>\n", ""),
        ("  <edge id=\"c2\" src=\"e2\" trg=\"j1\" type=\"seg\"/>\n", ""),
        ("  <edge id=\"c3\" src=\"e3\" trg=\"j1\" type=\"seg\"/>\n", ""),
        ("id=\"c4\" src=\"j1\"", "id=\"c4\" src=\"e2\""));

    [Test]
    public void A_new_premise_reaches_the_file() => AssertChange(
        map =>
        {
            map.AddClaim("a7", "The council said so.");
            map.AddPremise("c13", "a7");
        },
        ("money.]]></edu>\n", "money.]]></edu>\n  <edu id=\"e10\"><![CDATA[The council said so.]]></edu>\n"),
        ("<adu id=\"a6\" type=\"pro\"/>\n", "<adu id=\"a6\" type=\"pro\"/>\n  <adu id=\"a7\" type=\"pro\"/>\n"),
        ("trg=\"a6\" type=\"seg\"/>\n", "trg=\"a6\" type=\"seg\"/>\n  <edge id=\"c15\" src=\"e10\" trg=\"a7\" type=\"seg\"/>\n"),
        ("type=\"reb\"/>\n</arggraph>", "type=\"reb\"/>\n  <edge id=\"c16\" src=\"a7\" trg=\"c13\" type=\"add\"/>\n</arggraph>"));

    [Test]
    public void A_removed_step_leaves_the_file_with_what_attacks_it() => AssertChange(
        map => map.Remove("c10"),
        ("  <edge id=\"c10\" src=\"a1\" trg=\"a3\" type=\"reb\"/>\n", ""),
        ("  <edge id=\"c11\" src=\"a2\" trg=\"c10\" type=\"und\"/>\n", ""),
        ("  <edge id=\"c12\" src=\"a6\" trg=\"c11\" type=\"add\"/>\n", ""));

    [Test]
    public void Another_speaker_or_scheme_reaches_the_file() => AssertChange(
        map =>
        {
            map.Replace((Claim)map["a1"] with { SaidBy = null });
            map.Replace(map.GetRelation("c13") with { Scheme = null });
        },
        ("<adu id=\"a1\" type=\"opp\"/>", "<adu id=\"a1\" type=\"pro\"/>"),
        ("type=\"exa\"", "type=\"sup\""));

    [TestCase("", "in:1:1: expected well-formed XML, found the end of the file: Root element is missing")]
    [TestCase("<graph/>", "in:1:1: expected <arggraph>, found '<graph>'")]
    [TestCase("<arggraph id=\"a\">\n<edu id=\"e\">x</arggraph>",
        "in:2:16: expected well-formed XML, found 'a': The 'edu' start tag on line 2 position 2 does not match the end tag of 'arggraph'")]
    [TestCase("<!DOCTYPE arggraph [<!ENTITY a \"b\">]><arggraph id=\"a\">\n <edu id=\"e\">&a;</edu></arggraph>",
        "in:2:15: expected well-formed XML, found 'a': Reference to undeclared entity 'a'")]
    [TestCase("<arggraph id=\"a\" id=\"b\"/>", "in:1:18: expected well-formed XML, found 'i': 'id' is a duplicate attribute name")]
    [TestCase("<arggraph><edu id=\"\u0001\"/></arggraph>", "in:1:20: expected well-formed XML, found '\uFFFD': '\uFFFD', hexadecimal value 0x01, is an invalid character")]
    public void What_is_no_argument_graph_is_refused_with_its_place(string xml, string message)
    {
        Assert.That(Format.TryParse(xml, out _, out var fault, "in"), Is.False);
        Assert.That(fault!.Message, Is.EqualTo(message));
    }

    [TestCaseSource(typeof(HostileTexts), nameof(HostileTexts.Cases))]
    public void Any_text_comes_back(string text)
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("a", text);

        Assert.That(Format.Parse(Format.ToText(map)).Map.GetStatement("a").Text, Is.EqualTo(text));
    }

    private static void AssertChange(Action<ArgumentGraph> change, params (string From, string To)[] expected) =>
        ChangedFile.Check(Format, NightBus, change, expected);
}
