namespace ArgumentMap.Tests.Sources;

public class FindLooselyTests
{
    [TestCase("The cost\r\nwill fall.", "cost will fall", "cost\r\nwill fall", TestName = "Another line end")]
    [TestCase("The cost\nwill fall.", "cost\r\nwill fall", "cost\nwill fall", TestName = "A line end of Windows in what is asked for")]
    [TestCase("It takes 5\u00A0km\u202Fmore.", "5 km more", "5\u00A0km\u202Fmore", TestName = "No-break spaces")]
    [TestCase("They said “it’s fine”.", "\"it's fine\"", "“it’s fine”", TestName = "Quotation marks")]
    [TestCase("They said \"it's fine\".", "„it’s fine“", "\"it's fine\"",
        TestName = "Quotation marks of another language in what is asked for")]
    [TestCase("The Iran–Pakistan line.", "Iran-Pakistan", "Iran–Pakistan", TestName = "Dashes")]
    [TestCase("The infra\u00ADstructure.", "infrastructure", "infra\u00ADstructure", TestName = "A soft hyphen")]
    [TestCase("Un cafe\u0301 noir.", "café noir", "cafe\u0301 noir", TestName = "A text that is decomposed")]
    [TestCase("Un café noir.", "cafe\u0301", "café", TestName = "What is asked for is decomposed")]
    [TestCase("So 😀 far.", "😀", "😀", TestName = "A character beyond the basic plane")]
    [TestCase("The  cost   falls.", " cost falls ", "cost   falls", TestName = "Blanks around what is asked for")]
    public void A_passage_is_found_despite(string text, string words, string passage)
    {
        var source = SourceText.FromString(text);

        Assert.That(source.FindLoosely(words).Select(source.Passage), Is.EqualTo(new[] { passage }));
    }

    [TestCase("Un cafe\u0301.", "cafe", TestName = "A letter without its accent")]
    [TestCase("A family 👨‍👩‍👧.", "👨", TestName = "One of a family")]
    [TestCase("A flag 🇩🇪.", "🇩", TestName = "Half a flag")]
    [TestCase("Nothing.", " ", TestName = "Nothing but a blank")]
    [TestCase("Nothing.", "", TestName = "Nothing")]
    [TestCase("The cost falls.", "the cost", TestName = "Another case")]
    public void Nothing_is_found_for(string text, string words) => Assert.That(SourceText.FromString(text).FindLoosely(words), Is.Empty);

    [Test]
    public void Every_dash_and_every_quotation_mark_is_like_the_plain_one([Values("-‐‑‒–—―−", "'‘’‚‛‹›′`", "\"“”„‟«»″")] string alike)
    {
        foreach (var one in alike)
            Assert.That(SourceText.FromString($"a {one} b").FindLoosely($"a {alike[0]} b"), Has.Count.EqualTo(1), $"{one}");
    }

    [Test]
    public void What_stands_there_to_the_letter_hides_what_is_only_alike() =>
        Assert.That(SourceText.FromString("It's. It’s. It's.").FindLoosely("It's")
            .Select(range => range.Start), Is.EqualTo(new[] { 0, 12 }));

    [Test]
    public void Every_place_is_found() => Assert.That(SourceText.FromString("a\nb a b a\u00A0b").FindLoosely("a  b"), Has.Count.EqualTo(3));
}
