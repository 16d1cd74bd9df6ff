using ArgumentMap.Validation;
using CsCheck;
using static ArgumentMap.Tests.Validation.ProvenanceCheck;

namespace ArgumentMap.Tests.Validation;

[Category("Random")]
public class CopiedWordingTests
{
    private static readonly Gen<string[]> Words = Gen.OneOf("a", "b", "c").Array[0, 14];

    [Test]
    public void A_statement_that_repeats_a_long_run_of_its_source_is_found_with_the_place_in_the_source()
    {
        var finding = Run(Map(text: "Clearly TRAMS are “full at noon”, the city says.", anchors: Anchor("year")), "AM208", Text).Single();

        Assert.That((finding.Rule.Name, finding.Severity, finding.Node, finding.Anchor),
            Is.EqualTo(("copied-wording", Severity.Warning, "c", Anchor(Text[..33]))));
        Assert.That(finding.Message, Is.EqualTo("The claim c repeats 7 consecutive words of the source 's': \"trams are full at …\"."));
    }

    [TestCase(4, 1)]
    [TestCase(5, 0)]
    public void A_run_may_be_as_long_as_the_options_say(int copiedWords, int findings)
    {
        Assert.That(Run(Map(text: "Trams are full at noon?"), "AM208", Text, copiedWords), Has.Count.EqualTo(findings));
    }

    [Test]
    public void A_short_run_is_shown_whole()
    {
        Assert.That(Run(Map(text: "noon"), "AM208", Text, 0)
            .Single().Message, Is.EqualTo("The claim c repeats 1 consecutive words of the source 's': \"noon\"."));
    }

    [TestCase("the city's trams", "It is the city’s trams!")]
    [TestCase("low-floor trams", "A low\u2011floor trams")]
    public void Apostrophes_and_hyphens_of_any_sort_join_a_word(string statement, string text)
    {
        var words = statement.Split(' ').Length;

        Assert.That(Run(Map(text: statement), "AM208", text, words - 1), Has.Count.EqualTo(1));
        Assert.That(Run(Map(text: statement), "AM208", text, words), Is.Empty);
    }

    [Test]
    public void Offsets_of_the_place_are_code_points()
    {
        Assert.That(Run(Map(text: "the trams"), "AM208", "😀 the trams", 1)
            .Single().Anchor, Is.EqualTo(SourceText.FromString("😀 the trams").Anchor("s", "the trams")));
    }

    [Test]
    public void Without_a_text_nothing_is_found()
    {
        Assert.That(Run(Map(text: Text), "AM208"), Is.Empty);
    }

    [Test]
    public void The_run_found_is_the_longest_that_a_naive_search_finds() =>
        Gen.Select(Words, Words, Words).ForAll((first, second, statement) =>
    {
        var map = Map(text: string.Join(' ', statement));
        map.AddSource(new SourceDocument("t", ""));
        var texts = new Dictionary<string, SourceText>
        {
            ["s"] = SourceText.FromString(string.Join(", ", first)),
            ["t"] = SourceText.FromString(string.Join("\n", second)),
        };

        var finding = map.Validate(new ValidationOptions { Texts = source => texts[source.Id], CopiedWords = 0 })
            .SingleOrDefault(finding => finding.Rule.Id == "AM208");

        var longest = Math.Max(LongestRun(first, statement), LongestRun(second, statement));
        Assert.That(finding is null, Is.EqualTo(longest == 0));
        if (finding is null) return;
        var copied = texts[finding.Anchor!.Source].Passage(finding.Anchor).Split([',', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Assert.That(copied, Has.Length.EqualTo(longest));
        Assert.That($" {string.Join(' ', statement)} ", Does.Contain($" {string.Join(' ', copied)} "));
        Assert.That(finding.Message, Does.Contain($"repeats {longest} consecutive words of the source '{finding.Anchor.Source}'"));
    });

    private static int LongestRun(string[] one, string[] other)
    {
        var longest = 0;
        for (var i = 0; i < one.Length; i++)
            for (var j = 0; j < other.Length; j++)
            {
                var length = 0;
                while (i + length < one.Length && j + length < other.Length && one[i + length] == other[j + length]) length++;
                longest = Math.Max(longest, length);
            }
        return longest;
    }
}
