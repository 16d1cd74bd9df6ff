using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Validation;

public class SelfSupportTests
{
    [Test]
    public void A_support_of_one_of_its_premises_is_found()
    {
        var finding = Rule.Finding("AM008", Map().Support("a", ["a", "b"], r => r with { Id = "step" }));

        Assert.That(finding.Node, Is.EqualTo("step"));
        Assert.That(finding.Related, Is.EqualTo(new[] { "a" }));
        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
        Assert.That(finding.Message, Is.EqualTo("The support step has the claim a both as premise and as conclusion."));
    }

    [TestCase("step", "a")]
    [TestCase("a", "step")]
    [TestCase("step", "step")]
    public void A_support_that_is_its_own_premise_or_conclusion_is_found_once(string conclusion, string premise)
    {
        var finding = Rule.Finding("AM008", Map().Support(conclusion, premise, r => r with { Id = "step" }));

        Assert.That(finding.Node, Is.EqualTo("step"));
        Assert.That(finding.Message, Is.EqualTo("The support step is its own premise or its own conclusion."));
    }

    [Test]
    public void A_support_of_something_else_is_fine() => Assert.That(Rule.Findings("AM008", Map().Support("a", "b")), Is.Empty);

    [Test]
    public void A_statement_that_attacks_itself_is_an_argument() => Assert.That(Rule.Findings("AM008", Map().Attack("a", "a")), Is.Empty);

    private static MapBuilder Map() => MapBuilder.Create("m").Claim("a", "It pays.").Claim("b", "It is used.");
}
