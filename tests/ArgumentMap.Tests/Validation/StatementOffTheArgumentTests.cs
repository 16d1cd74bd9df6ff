using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Validation;

public class StatementOffTheArgumentTests
{
    [Test]
    public void A_statement_that_bears_on_nothing_is_found()
    {
        var map = MapBuilder.Create("m").Claim("thesis", "It pays.", c => c with { IsMain = true }).Claim("aside", "The river is wide.");

        var finding = Rule.Finding("AM003", map);

        Assert.That(finding.Node, Is.EqualTo("aside"));
        Assert.That(finding.Related, Is.Empty);
        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Message, Is.EqualTo("The claim aside bears on no main statement and on no recommendation."));
    }

    [Test]
    public void What_follows_from_the_main_statement_and_leads_nowhere_is_found()
    {
        var map = MapBuilder.Create("m").Claim("thesis", "It pays.", c => c with { IsMain = true }).Claim("after", "Others will build too.")
            .Support("after", "thesis");

        Assert.That(Rule.Finding("AM003", map).Node, Is.EqualTo("after"));
    }

    [Test]
    public void Reasons_objections_and_what_a_recommendation_rests_on_bear_on_the_argument()
    {
        var map = MapBuilder.Create("m")
            .Claim("thesis", "It pays.", c => c with { IsMain = true })
            .Claim("reason", "It is used.")
            .Claim("objection", "The count is old.")
            .Recommendation("build", "Build it.", ["The council"])
            .Claim("ground", "There is money.")
            .Support("thesis", "reason", r => r with { Id = "step" })
            .Attack("step", "objection")
            .Support("build", "ground");

        Assert.That(Rule.Findings("AM003", map), Is.Empty);
    }

    [Test]
    public void Without_a_main_statement_nothing_is_off_the_argument()
    {
        Assert.That(Rule.Findings("AM003", MapBuilder.Create("m").Claim("aside", "The river is wide.")), Is.Empty);
    }
}
