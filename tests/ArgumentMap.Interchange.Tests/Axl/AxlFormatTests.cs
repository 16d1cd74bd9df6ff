using System.Text;

namespace ArgumentMap.Interchange.Tests.Axl;

/// <summary>What an argument of Argumentative becomes in a map, and what of a changed map reaches the file.</summary>
public class AxlFormatTests
{
    private static readonly AxlFormat Format = new();

    private static string Ferries => File.ReadAllText(Path.Combine(Golden.Folder("axl"), "input.axl"));

    [Test]
    public void An_argument_is_a_map_to_ask()
    {
        var map = Format.Parse(Ferries).Map;

        Assert.That(map.Analysts, Is.EqualTo(["Ann Archer"]));
        Assert.That(map.Modified, Is.EqualTo(new PartialDate(2010, 6, 21)));
        Assert.That(map.MainStatement!.Text, Is.EqualTo("Ferries beat bridges"));
        Assert.That(map.Supporters("premise").Select(claim => claim.Text),
            Is.EqualTo(["They cost less", "What costs less is better where it does the same"]));
        Assert.That(map.IsLinked("2-reason"), Is.True);
        Assert.That(map.Attackers("premise")
            .Select(claim => claim.Text), Is.EqualTo(["Nobody can cross in a storm", "One has to cross in a storm"]));
        Assert.That(map.IsUndermined("2.1"), Is.True);
        Assert.That(map.RelationsTo("premise", RelationKind.Context).Single().Id, Is.EqualTo("1-helper"));
    }

    [Test]
    public void A_changed_text_reaches_its_element() => AssertChange(
        map => map.Replace((Claim)map["2.2"] with { Text = "Steel & stone are dear" }),
        ("Steel is dear", "Steel &amp; stone are dear"));

    [Test]
    public void A_new_reason_and_helper_reach_the_file() => AssertChange(
        map =>
        {
            map.AddClaim("new", "Ferries are at hand");
            map.AddSupport("premise", "new");
            map.AddClaim("besides", "What is at hand is better");
            map.AddPremise("2-reason", "besides");
        },
        ("</reason>\n</reason>\n", "</reason>\n<helper>\n<title>What is at hand is better</title>\n</helper>\n</reason>\n"),
        ("</objection>\n</premise>\n", "</objection>\n<reason>\n<title>Ferries are at hand</title>\n</reason>\n</premise>\n"));

    [Test]
    public void A_removed_claim_leaves_and_its_helper_takes_its_place() => AssertChange(
        map =>
        {
            map.Remove("2.2");
            map.Remove("3");
        },
        ("<reason>\n<title>Steel is dear</title>\n</reason>\n", ""),
        ("<title>Nobody can cross in a storm</title>\n<comment>Said &amp; heard.</comment>\n<helper>\n<title>One has to cross in a "
            + "storm</title>\n</helper>\n</objection>",
            "<title>One has to cross in a storm</title>\n</objection>"));

    [Test]
    public void However_deep_it_nests_it_comes_back()
    {
        var map = new ArgumentGraph("deep");
        map.AddClaim("c0", "0");
        for (var i = 1; i < 20_000; i++)
        {
            map.AddClaim($"c{i}", $"{i}");
            map.AddSupport($"c{i - 1}", $"c{i}");
        }

        var text = Format.ToText(map);

        Assert.That(Format.ToText(Format.Parse(text).Map), Is.EqualTo(text));
        Assert.That(Format.Parse(text).Map.Relations, Has.Count.EqualTo(19_999));
    }

    [Test]
    public void Circles_and_shared_claims_are_written_once_and_end()
    {
        var map = new ArgumentGraph("m");
        foreach (var id in (string[])["a", "b", "c"]) map.AddClaim(id, id);
        map.AddSupport("a", "b");
        map.AddSupport("b", "c");
        map.AddSupport("c", "a");
        map.AddAttack("a", "a");

        var back = Format.Parse(Format.ToText(map)).Map;

        Assert.That(back.Statements.Select(claim => claim.Text), Is.EqualTo(["a", "b", "c", "a", "a"]));
    }

    [TestCase("", "in:1:1: expected well-formed XML, found the end of the file: Root element is missing")]
    [TestCase("<arguments/>", "in:1:1: expected <argument>, found '<arguments>'")]
    [TestCase("<argument>\n<premise></argument>", "in:2:12: expected well-formed XML, found 'a': The 'premise' start tag on line 2 position 2 does not match the end tag of 'argument'")]
    [TestCase("<argument>&eacute;</argument>", "in:1:12: expected well-formed XML, found 'e': Reference to undeclared entity 'eacute'")]
    public void What_is_no_argument_is_refused_with_its_place(string xml, string message)
    {
        Assert.That(Format.TryParse(Encoding.UTF8.GetBytes(xml), out _, out var fault, "in"), Is.False);
        Assert.That(fault!.Message, Is.EqualTo(message));
    }

    private static void AssertChange(Action<ArgumentGraph> change, params (string From, string To)[] expected) =>
        ChangedFile.Check(Format, Ferries, change, expected);
}
