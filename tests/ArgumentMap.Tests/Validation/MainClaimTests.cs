using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Validation;

public class MainClaimTests
{
    [Test]
    public void A_map_without_a_main_claim_is_found()
    {
        var finding = Rule.Finding("AM004", MapWithMain(0));

        Assert.That(finding.Node, Is.Null);
        Assert.That(finding.Related, Is.Empty);
        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Message, Is.EqualTo("No statement is marked as the main claim, the one that the whole text argues for."));
    }

    [Test]
    public void A_tag_that_is_meant_as_the_mark_is_named()
    {
        var map = MapBuilder.Create("m").Claim("a", "A.").Claim("b", "B.", claim => claim with { Tags = ["main"] }).Build();

        Assert.That(Rule.Findings("AM004", map).Single().Message, Does.EndWith(" The tag 'main' of the claim b does not mark it."));
    }

    [Test]
    public void An_empty_map_needs_no_main_claim() => Assert.That(Rule.Findings("AM004", new ArgumentGraph("m")), Is.Empty);

    [Test]
    public void Several_main_claims_are_one_finding_that_names_them_all()
    {
        var finding = Rule.Finding("AM005", MapWithMain(3));

        Assert.That(finding.Node, Is.EqualTo("c0"));
        Assert.That(finding.Related, Is.EqualTo(new[] { "c1", "c2" }));
        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Message, Is.EqualTo("3 statements are marked as the main claim: c0, c1, c2."));
    }

    [TestCase("AM004")]
    [TestCase("AM005")]
    public void One_main_claim_is_fine(string rule) => Assert.That(Rule.Findings(rule, MapWithMain(1)), Is.Empty);

    private static MapBuilder MapWithMain(int count) => Enumerable.Range(0, 4)
        .Aggregate(MapBuilder.Create("m"), (map, i) => map.Claim($"c{i}", $"Claim {i}.", c => c with { IsMain = i < count }));
}
