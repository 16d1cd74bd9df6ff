using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Validation;

public class SupportsAndAttacksTests
{
    [Test]
    public void A_statement_for_and_against_the_same_conclusion_is_found_once()
    {
        var finding = Rule.Finding("AM010", Map().Support("thesis", "fact").Attack("thesis", ["fact", "other"]).Attack("thesis", "fact"));

        Assert.That(finding.Node, Is.EqualTo("fact"));
        Assert.That(finding.Related, Is.EqualTo(new[] { "thesis", "r1", "r2", "r3" }));
        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Message, Is.EqualTo("The evidence fact both supports (r1) and attacks (r2, r3) the claim thesis."));
    }

    [Test]
    public void For_one_conclusion_and_against_another_is_fine() =>
        Assert.That(Rule.Findings("AM010", Map().Support("thesis", "fact").Attack("other", "fact")), Is.Empty);

    private static MapBuilder Map() =>
        MapBuilder.Create("m").Claim("thesis", "It pays.").Evidence("fact", "It is used by night.").Claim("other", "Nights are dear.");
}
