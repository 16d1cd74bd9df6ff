using ArgumentMap.Reasoning.Tests.Support;

namespace ArgumentMap.Reasoning.Tests.Snapshot;

/// <summary>A reason said several times counts once, in every answer.</summary>
public class RepeatedStepsTests
{
    [TestCase("e>c")]
    [TestCase("e!c")]
    [TestCase("e+f>c")]
    public void An_equal_relation_changes_no_strength_no_label_and_no_line(string step)
    {
        var (once, often) = (TextMap.Parse($"{step} e2>c"), TextMap.Parse($"{step} {step} {step} e2>c"));

        foreach (var semantics in GradualSemantics.All)
            Assert.That(often.ToStrengths(semantics).StrengthOf("c"), Is.EqualTo(once.ToStrengths(semantics).StrengthOf("c")), semantics.Name);
        Assert.That(often.ToGroundedLabelling().LabelOf("c"), Is.EqualTo(once.ToGroundedLabelling().LabelOf("c")));
        Assert.That(often.IndependentSupport("c").Count, Is.EqualTo(once.IndependentSupport("c").Count));
        Assert.That(often.StandsOn("c").Robustness, Is.EqualTo(once.StandsOn("c").Robustness));
    }

    [Test]
    public void The_one_that_is_undercut_leaves_the_equal_one_standing()
    {
        var map = TextMap.Parse("s1:e>c s2:e>c u!s1");

        Assert.That(map.ToGroundedLabelling().LabelOf("c"), Is.EqualTo(AcceptanceLabel.In));
        Assert.That(map.ToStrengths(GradualSemantics.QuadraticEnergy).StrengthOf("c"), Is.EqualTo(TextMap.Parse("s2:e>c").ToStrengths(GradualSemantics.QuadraticEnergy).StrengthOf("c")));
    }

    [Test]
    public void Equal_ones_that_are_undercut_each_stand_by_themselves()
    {
        var map = TextMap.Parse("s1:e>c s2:e>c u!s1 v!s2 w!v");

        Assert.That(map.ToGroundedLabelling().LabelOf("c"), Is.EqualTo(AcceptanceLabel.In));
    }

    [TestCase("s1")]
    [TestCase("s2")]
    public void A_step_falls_with_those_that_say_the_same(string id)
    {
        var result = TextMap.Parse("s1:e>c s2:e>c").WhatIf().Without(id);

        Assert.That(result.Removed.Select(node => node.Id), Is.EquivalentTo(new[] { "s1", "s2" }));
        Assert.That(result.Fallen.Select(node => node.Id), Is.EqualTo(new[] { "c" }));
    }
}
