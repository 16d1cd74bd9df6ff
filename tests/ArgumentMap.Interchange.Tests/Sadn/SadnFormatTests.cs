using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Tests.Sadn;

/// <summary>SADN is a map to ask, comes back to the byte, and shows what was changed.</summary>
public class SadnFormatTests
{
    private static readonly SadnFormat Format = new();

    [Test]
    public void A_file_is_a_map_to_ask()
    {
        var map = Format.Parse(Text("sadn")).Map;

        Assert.That(map.Title, Is.EqualTo("The tram"));
        Assert.That(map.Supporters("line").Select(node => node.Id), Is.EqualTo((string[])["full", "riders"]));
        Assert.That(map.GetRelation("s1").Scheme, Is.EqualTo("expert-opinion"));
        Assert.That(map["riders"].Text, Is.EqualTo("9,000 ride a \"day\"."));
        Assert.That(map.Attackers("riders").Single().Text, Is.EqualTo("They were counted on a holiday."));
        Assert.That(map.Attackers("cost").Single().Id, Is.EqualTo("line"));
        Assert.That(map.Supporters("cost").Single().Text, Is.EqualTo("A bid has come in."));
    }

    [Test]
    public void A_file_comes_back_to_the_byte([Values("sadn", "sadn-oddities")] string name, [Values("\n", "\r\n")] string newLine)
    {
        var text = Text(name).Replace("\n", newLine, StringComparison.Ordinal);
        var map = Format.Parse(text).Map;

        Assert.That(Format.ToText(map), Is.EqualTo(text));
        Assert.That(Format.ToText(ArgumentJson.Parse(map.ToJson())), Is.EqualTo(text));
    }

    [Test]
    public void What_was_changed_is_changed_in_the_file_and_no_more()
    {
        var text = Text("sadn");
        var map = Format.Parse(text).Map;

        map.Replace((Claim)map["full"] with { Text = "All are full." });
        map.AddClaim("new", "A new one.");
        map.AddPremise("s1", "new");

        Assert.That(Format.ToText(map), Is.EqualTo(text.Replace("The buses are full.", "All are full.", StringComparison.Ordinal)
            .Replace("premise:riders)", "premise:riders, premise:new)", StringComparison.Ordinal) + "atom(id:new, text:\"A new one.\")\n"));
    }

    [TestCase("atom(id:a", "input:1:1: expected a command of SADN")]
    [TestCase("a } b\na } } b", "input:2:1: expected a command of SADN")]
    [TestCase("words without a sign", "input:1:1: expected a command of SADN")]
    public void What_is_no_line_is_a_fault_with_its_place(string text, string message) =>
        Assert.That(Format.TryParse(text, out _, out var fault) ? "" : fault.Message, Does.StartWith(message));

    private static string Text(string name) => File.ReadAllText(Path.Combine(Golden.Folder(name), "input.sadn"));
}
