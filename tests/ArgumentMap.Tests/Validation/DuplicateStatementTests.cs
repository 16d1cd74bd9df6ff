using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Validation;

public class DuplicateStatementTests
{
    [Test]
    public void Each_later_duplicate_names_the_first()
    {
        var map = MapBuilder.Create("m").Claim("a", "The line pays.").Claim("b", "the  LINE pays").Evidence("c", "\"The line\u00A0pays!\"");

        var findings = Rule.Findings("AM006", map);

        Assert.That(findings.Select(finding => finding.Node), Is.EqualTo(new[] { "b", "c" }));
        Assert.That(findings.Select(finding => finding.Related), Is.Not.Empty.And.All.EqualTo(new[] { "a" }));
        Assert.That(findings.Select(finding => finding.Severity), Is.Not.Empty.And.All.EqualTo(Severity.Warning));
        Assert.That(findings[0].Message, Is.EqualTo("The claim b says the same as the claim a: \"the  LINE pays\""));
    }

    [TestCase("The line pays.", "The line does not pay.")]
    [TestCase("It grew by 4.5 points.", "It grew by 45 points.")]
    [TestCase("The yield is -3.", "The yield is 3.")]
    [TestCase("It costs 5$.", "It costs 5€.")]
    [TestCase("", "")]
    [TestCase("…", "?")]
    public void Statements_that_say_different_things_or_nothing_are_no_duplicates(string one, string other)
    {
        Assert.That(Rule.Findings("AM006", MapBuilder.Create("m").Claim("a", one).Claim("b", other)), Is.Empty);
    }
}
