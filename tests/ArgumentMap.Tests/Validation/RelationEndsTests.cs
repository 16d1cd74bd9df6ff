using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Validation;

public class RelationEndsTests
{
    [Test]
    public void A_relation_without_a_premise_is_found()
    {
        var map = MapBuilder.Create("m").Claim("thesis", "It pays.").Support("thesis", [], r => r with { Id = "step" });

        var finding = Rule.Finding("AM001", map);

        Assert.That(finding.Node, Is.EqualTo("step"));
        Assert.That(finding.Related, Is.Empty);
        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
        Assert.That(finding.Message, Is.EqualTo("The support step has no premise."));
    }

    [Test]
    public void A_relation_with_a_premise_is_fine() => Assert.That(Rule.Findings("AM001", WholeStep()), Is.Empty);

    [Test]
    public void A_relation_without_a_conclusion_is_found()
    {
        var map = new ArgumentGraph("m");
        map.AddRelation(new Relation("step", RelationKind.Attack), [], [map.NewClaim("It is dear.").Id]);

        var findings = Rule.Findings("AM002", map);

        Assert.That(findings.Select(finding => (finding.Node, finding.Message)),
            Is.EqualTo(new[] { ("step", "The attack step has no conclusion.") }));
    }

    [Test]
    public void A_relation_with_a_conclusion_is_fine() => Assert.That(Rule.Findings("AM002", WholeStep()), Is.Empty);

    private static MapBuilder WholeStep() =>
        MapBuilder.Create("m").Claim("thesis", "It pays.").Claim("reason", "It is used.").Support("thesis", "reason");
}
