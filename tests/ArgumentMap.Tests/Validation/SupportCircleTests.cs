using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Validation;

public class SupportCircleTests
{
    [Test]
    public void A_circle_is_found_once_with_all_its_nodes_in_order()
    {
        var finding = Rule.Finding("AM009", Map(3).Support("c1", "c0").Support("c2", "c1").Support("c0", "c2"));

        Assert.That(finding.Node, Is.EqualTo("c0"));
        Assert.That(finding.Related, Is.EqualTo(new[] { "r1", "c1", "r2", "c2", "r3" }));
        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Message, Is.EqualTo("The claim c0 supports itself in a circle: c0 -> r1 -> c1 -> r2 -> c2 -> r3 -> c0."));
    }

    [Test]
    public void Shorter_circles_come_first()
    {
        var map = Map(4).Support("c1", "c0").Support("c2", "c1").Support("c0", "c2").Support("c3", "c2").Support("c2", "c3");

        Assert.That(Rule.Findings("AM009", map).Select(finding => finding.Related.Count), Is.EqualTo(new[] { 3, 5 }));
    }

    [Test]
    public void Of_exponentially_many_circles_the_shortest_are_reported_and_that_there_are_more()
    {
        var map = Map(30);
        for (var i = 0; i < 30; i++)
            for (var j = 0; j < 30; j++)
                if (i != j) map.Support($"c{i}", $"c{j}");

        var findings = Rule.Findings("AM009", map, new ValidationOptions { MaxCircles = 5 });

        Assert.That(findings.Take(5).Select(finding => finding.Related.Count), Is.Not.Empty.And.All.EqualTo(3));
        Assert.That(findings.Skip(5).Select(finding => (finding.Node, finding.Message)), Is.EqualTo(new[]
        {
            ((string?)null, "There are more circles of support than the 5 shortest, which are reported."),
        }));
    }

    [Test]
    public void A_long_circle_is_cut_in_the_message_and_whole_in_the_finding()
    {
        var map = Map(1000);
        for (var i = 0; i < 1000; i++) map.Support($"c{(i + 1) % 1000}", $"c{i}");

        var finding = Rule.Finding("AM009", map);

        Assert.That(finding.Related, Has.Count.EqualTo(1999));
        Assert.That(finding.Message, Does.StartWith("The claim c0 supports itself in a circle of 2000 nodes: c0 -> r1 -> c1").And
            .EndsWith("-> r6 -> … -> c0."));
    }

    [Test]
    public void A_chain_is_no_circle() =>
        Assert.That(Rule.Findings("AM009", Map(3).Support("c1", "c0").Support("c2", "c1").Support("c2", "c0")), Is.Empty);

    [Test]
    public void A_circle_closed_by_an_attack_is_no_circle_of_support() =>
        Assert.That(Rule.Findings("AM009", Map(2).Support("c1", "c0").Attack("c0", "c1")), Is.Empty);

    [Test]
    public void Self_support_is_left_to_its_own_rule() => Assert.That(Rule.Findings("AM009", Map(2).Support("c0", ["c0", "c1"])), Is.Empty);

    private static MapBuilder Map(int claims) =>
        Enumerable.Range(0, claims).Aggregate(MapBuilder.Create("m"), (map, i) => map.Claim($"c{i}", ""));
}
