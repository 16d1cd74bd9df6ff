using System.Globalization;
using System.Text;

namespace ArgumentMap.Interchange.Tests.Kialo;

/// <summary>What a discussion becomes in a map, and what of a changed map reaches the file.</summary>
public class KialoFormatTests
{
    private static readonly KialoFormat Format = new();

    private static string Trams => File.ReadAllText(Path.Combine(Golden.Folder("kialo"), "input.txt"));

    [Test]
    public void A_file_in_which_as_many_claims_stand_one_above_the_other_is_refused()
    {
        var claims = Enumerable.Range(0, 7_200).Select(depth => new string(' ', depth) + "Pro: So is this.\n");
        var file = "Discussion Title: Deep\n\n" + string.Concat(claims);

        Assert.That(() => Format.Parse(file), Throws.InstanceOf<MapFormatException>().With.Message.Contains("one above the other"));
    }

    [Test]
    public void A_map_whose_numbers_would_fill_the_file_is_refused()
    {
        var map = new ArgumentGraph("deep");
        map.AddClaim("c0", "It is so.");
        for (var i = 1; i < 8_000; i++) map.AddSupport($"c{i - 1}", map.AddClaim($"c{i}", "So is this.").Id);

        Assert.That(() => Format.Write(map, TextWriter.Null), Throws.ArgumentException.With.Message.Contains("the number of a claim"));
    }

    [Test]
    public void A_discussion_is_a_map_to_ask()
    {
        var map = Format.Parse(Trams).Map;

        Assert.That(map.Title, Is.EqualTo("The town should build a tram."));
        Assert.That(map.MainStatement!.Id, Is.EqualTo("1"));
        Assert.That(map.Attackers("1.1.1")
            .Single().Text, Is.EqualTo("Not for long:\nthe mine closes next year.\n\nThe council has said so."));
        Assert.That(map.SupportTargets("1.3").Select(claim => claim.Id), Is.EqualTo(["1.1", "1"]));
        Assert.That(map.AttackTargets("1.1").Single().Id, Is.EqualTo("1.4"));
        Assert.That(map.Sources.Select(source => source.Url), Is.EqualTo(["https://example.org/study", "https://example.org/other?a=1"]));
    }

    [Test]
    public void Both_theses_of_a_question_are_main() =>
        Assert.That(Format.Parse(File.ReadAllText(Path.Combine(Golden.Folder("kialo-name"), "input.txt"))).Map.MainStatements
            .Select(claim => claim.Id), Is.EqualTo(["1.1", "1.2"]));

    [Test]
    public void Numbers_in_a_column_of_their_own_are_numbers()
    {
        const string Text = "Discussion Title: Trams\n\n"
            + "1. \tThey pay.\n1.1. \tCon: Rails\tare dear.\n1.2.\t Pro:\t-> See 1.1.\n1.3.  Pro: They last.\n";

        var read = Format.Parse(Text);

        Assert.That(read.Warnings, Is.Empty);
        Assert.That(read.Map.Attackers("1").Single().Text, Is.EqualTo("Rails\tare dear."));
        Assert.That(read.Map.Supporters("1").Select(claim => claim.Id), Is.EqualTo(["1.1", "1.3"]));
        Assert.That(Format.ToText(read.Map), Is.EqualTo(Text));
        read.Map.Replace(read.Map.GetStatement("1") with { Text = "They do pay." });
        Assert.That(Format.ToText(read.Map), Is.EqualTo(Text.Replace("They pay", "They do pay", StringComparison.Ordinal)));
    }

    [Test]
    public void A_changed_text_reaches_its_line() => AssertChange(
        map => map.Replace((Claim)map["1.1.1.1"] with { Text = "Wind\n1.1. is not coal" }),
        ("Not for long:\nthe mine closes next year.\n\nThe council has said so.\n", "Wind\n\\1.1. is not coal\n"));

    [Test]
    public void A_new_claim_gets_the_next_number_behind_the_others() => AssertChange(
        map =>
        {
            map.AddClaim("quiet", "Nobody wakes up.");
            map.AddSupport("1.3", "quiet");
            map.AddAttack("1", "quiet");
        },
        ("1.3. Pro: Streets become quieter.\n", "1.3. Pro: Streets become quieter.\n1.3.1. Pro: Nobody wakes up.\n"),
        ("must be built.\n", "must be built.\n1.5. Con: -> See 1.3.1.\n"));

    [Test]
    public void A_claim_whose_line_goes_takes_the_place_of_its_reference() => AssertChange(
        map => map.Remove("1.3-pro"),
        ("1.1.2. Pro: -> See 1.3.\n", "1.1.2. Pro: Streets become quieter.\n"),
        ("1.3. Pro: Streets become quieter.\n", ""));

    [Test]
    public void A_removed_claim_leaves_with_its_references() => AssertChange(
        map => map.Remove("1.3"),
        ("1.1.2. Pro: -> See 1.3.\n", ""),
        ("1.3. Pro: Streets become quieter.\n", ""));

    [Test]
    public void Another_stance_reaches_the_file() => AssertChange(
        map => map.Replace(map.GetRelation("1.4-con") with { Kind = RelationKind.Support }),
        ("1.4. Con: It costs", "1.4. Pro: It costs"));

    [Test]
    public void A_thousand_claims_one_below_the_other_come_back()
    {
        var text = new StringBuilder("Discussion Title: Deep\n\n");
        for (var (i, number) = (0, "1."); i < 1000; i++, number += "1.")
            text.Append(CultureInfo.InvariantCulture, $"{number} {(i == 0 ? "" : i % 2 == 0 ? "Pro: " : "Con: ")}Claim {i}.\n");

        var map = Format.Parse(text.ToString()).Map;

        Assert.That(map.Statements, Has.Count.EqualTo(1000));
        Assert.That(map.Relations, Has.Count.EqualTo(999));
        Assert.That(Format.ToText(map), Is.EqualTo(text.ToString()));
    }

    [Test]
    public void References_in_circles_end()
    {
        var map = Format.Parse("Discussion Title: x\n\n1. a\n1.1. Pro: -> See 1.2.\n1.2. Pro: -> See 1.1.\n1.3. Con: -> See 1.3.\n").Map;

        Assert.That(map.Statements.Select(claim => claim.Text), Is.EqualTo(["a", "-> See 1.2.", "-> See 1.1.", "-> See 1.3."]));
    }

    [TestCase("", "in:1:1: expected a discussion, which starts with 'Discussion Title:', found the end of the file")]
    [TestCase("Dear all,\nhow are you?", "in:1:1: expected a discussion, which starts with 'Discussion Title:', found 'D'")]
    public void What_is_no_discussion_is_refused_with_its_place(string text, string message)
    {
        Assert.That(Format.TryParse(text, out _, out var fault, "in"), Is.False);
        Assert.That(fault!.Message, Is.EqualTo(message));
    }

    [TestCase("Pro: x")]
    [TestCase("\\Pro: x")]
    [TestCase("-> See 1.1.")]
    [TestCase("a\n1.2. Con: b\n\\1. c\nSources: d")]
    [TestCase("a\n\nSources:\n\nb")]
    [TestCase("  blanks  \n\n\n  within  ")]
    [TestCase("")]
    public void A_text_that_looks_like_something_else_comes_back(string text)
    {
        var map = new ArgumentGraph("m", "A title");
        map.AddClaim("a", text);
        map.AddClaim("b", "B.");
        map.AddSupport("b", "a");

        var back = Format.Parse(Format.ToText(map)).Map;

        Assert.That(back.Statements.Select(claim => claim.Text), Is.EqualTo(["B.", text]));
        Assert.That(back.Relations, Has.Count.EqualTo(1));
    }

    private static void AssertChange(Action<ArgumentGraph> change, params (string From, string To)[] expected) =>
        ChangedFile.Check(Format, Trams, change, expected);
}
