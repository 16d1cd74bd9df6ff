using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Validation;

public class ContradictoryPremisesTests
{
    [Test]
    public void A_premise_that_attacks_another_one_is_found()
    {
        var finding = Rule.Finding("AM011", Map().Support("thesis", ["b", "a"]).Attack("b", "a"));

        Assert.That(finding.Node, Is.EqualTo("r1"));
        Assert.That(finding.Related, Is.EqualTo(new[] { "a", "b", "r2" }));
        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Message, Is.EqualTo("The support r1 has premises that contradict each other: a against b (r2)."));
    }

    [Test]
    public void Premises_that_attack_each_other_are_found_once()
    {
        var finding = Rule.Finding("AM011", Map().Attack("thesis", ["a", "b"]).Attack("b", "a").Attack("a", "b"));

        Assert.That(finding.Related, Is.EqualTo(new[] { "a", "b", "r2", "r3" }));
        Assert.That(finding.Message,
            Is.EqualTo("The attack r1 has premises that contradict each other: a against b (r2), b against a (r3)."));
    }

    [Test]
    public void Premises_that_only_together_speak_against_a_third_are_found()
    {
        var finding = Rule.Finding("AM011", Map().Support("thesis", ["a", "b", "c"]).Attack("c", ["a", "b"]));

        Assert.That(finding.Message, Is.EqualTo("The support r1 has premises that contradict each other: a and b against c (r2)."));
    }

    [Test]
    public void An_attack_that_needs_a_premise_from_elsewhere_is_no_contradiction() =>
        Assert.That(Rule.Findings("AM011", Map().Support("thesis", ["a", "b"]).Attack("b", ["a", "c"])), Is.Empty);

    [Test]
    public void Premises_of_different_relations_may_attack_each_other() =>
        Assert.That(Rule.Findings("AM011", Map().Support("thesis", "a").Support("thesis", "b").Attack("b", "a")), Is.Empty);

    [Test]
    public void A_premise_that_attacks_itself_contradicts_no_other() =>
        Assert.That(Rule.Findings("AM011", Map().Support("thesis", ["a", "b"]).Attack("b", ["a", "b"])), Is.Empty);

    private static MapBuilder Map() => MapBuilder.Create("m").Claim("thesis", "").Claim("a", "").Claim("b", "").Claim("c", "");
}
