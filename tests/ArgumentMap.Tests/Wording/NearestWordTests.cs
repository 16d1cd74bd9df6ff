using ArgumentMap.Wording;

namespace ArgumentMap.Tests.Wording;

public class NearestWordTests
{
    private static readonly string[] Known = ["check", "chart", "or", "expert-opinion"];

    [TestCase("chek", "check")]
    [TestCase("CHECK", "check")]
    [TestCase("hcart", "chart")]
    [TestCase("expert-openions", "expert-opinion")]
    [TestCase("OR", "or")]
    [TestCase("on", null)]
    [TestCase("", null)]
    [TestCase("something else", null)]
    public void The_word_with_the_fewest_edits_is_found(string word, string? expected)
    {
        Assert.That(NearestWord.To(word, Known), Is.EqualTo(expected));
    }

    [Test]
    public void A_limit_on_the_edits_holds()
    {
        Assert.That(NearestWord.To("expert-openions", Known, maxEdits: 1), Is.Null);
    }

    [Test]
    public void A_very_long_word_is_near_nothing()
    {
        Assert.That(NearestWord.To(new string('a', 100_000), [new string('a', 100_000)]), Is.Null);
    }
}
