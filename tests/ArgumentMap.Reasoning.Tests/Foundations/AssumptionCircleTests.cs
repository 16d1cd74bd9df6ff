using CsCheck;

namespace ArgumentMap.Reasoning.Tests.Foundations;

/// <summary>What assumes itself, directly or by way of others, holds nothing up: neither as a conclusion nor as a ground.</summary>
[Category("Random")]
public class AssumptionCircleTests
{
    [TestCase("a>a")]
    [TestCase("a>b b>a")]
    [TestCase("a>b b>c c>a")]
    public void What_waits_for_itself_does_not_stand(string assumptions)
    {
        var map = new ArgumentGraph("m");
        foreach (var id in "abc") map.AddEvidence($"{id}", $"{id}.");
        foreach (var pair in assumptions.Split(' ')) map.AddContext($"{pair[0]}", $"{pair[2]}", ContextRole.Assumption);

        var foundation = map.StandsOn("a");

        Assert.That((foundation.Status, foundation.Robustness, foundation.LossesAtLeast, foundation.Environments.Count),
            Is.EqualTo((FoundationStatus.Unfounded, 0.0, 0, 0)));
        Assert.That(foundation.LossesInWords, Is.EqualTo("nothing holds it up"));
        Assert.That(map.ToLabelling().LabelOf("a"), Is.Not.EqualTo(AcceptanceLabel.In));
    }

    [Test]
    public void Robustness_is_0_to_1_and_what_stands_has_grounds_on_any_map() =>
        Gen.OneOf(RandomMap.Small, RandomMap.SmallAssuming).ForAll(map =>
        {
            foreach (var statement in map.Statements.Take(5))
            {
                var foundation = map.StandsOn(statement.Id);
                Assert.That(foundation.Robustness, Is.InRange(0, 1), $"{statement}");
                Assert.That(foundation.Stands, Is.EqualTo(foundation.Environments.Count > 0), $"{statement}");
                Assert.That(foundation.Stands, Is.EqualTo(foundation.LossesAtMost > 0), $"{statement}");
            }
        });
}
