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
            Assert.That(often.ToStrengths(semantics)
                .StrengthOf("c"), Is.EqualTo(once.ToStrengths(semantics).StrengthOf("c")), semantics.Name);
        Assert.That(often.ToLabelling().LabelOf("c"), Is.EqualTo(once.ToLabelling().LabelOf("c")));
        Assert.That(often.IndependentSupport("c").Count, Is.EqualTo(once.IndependentSupport("c").Count));
        Assert.That(often.StandsOn("c").Robustness, Is.EqualTo(once.StandsOn("c").Robustness));
    }

    [Test]
    public void The_one_that_is_undercut_leaves_the_equal_one_standing()
    {
        var map = TextMap.Parse("s1:e>c s2:e>c u!s1");

        Assert.That(map.ToLabelling().LabelOf("c"), Is.EqualTo(AcceptanceLabel.In));
        Assert.That(map.ToStrengths(GradualSemantics.QuadraticEnergy)
            .StrengthOf("c"), Is.EqualTo(TextMap.Parse("s2:e>c").ToStrengths(GradualSemantics.QuadraticEnergy).StrengthOf("c")));
    }

    [Test]
    public void Equal_ones_that_are_undercut_each_stand_while_one_does()
    {
        var map = TextMap.Parse("s1:e>c s2:e>c u!s1 v!s2 w!v");

        Assert.That(map.ToLabelling().LabelOf("c"), Is.EqualTo(AcceptanceLabel.In));
    }

    [TestCase("s1:e>c s2:e>c u!s1 u!s2", "s1:e>c u!s1", TestName = "undercut alike")]
    [TestCase("s1:e>c s2:e>c s3:e>c u!s1 v!s2 w!s3 x!v y!v", "s1:e>c v!s1 x!v y!v u!u2 w!w2",
        TestName = "undercut by different reasons, the weakest of them second")]
    [TestCase("s1:e>c s2:e>c u!s1 b>s2", "s1:e>c b>s1 u!u2", TestName = "undercut and backed")]
    [TestCase("s1:e>c s2:e>c b>s2", "s1:e>c b>s1", TestName = "free and backed")]
    [TestCase("s1:e!c s2:e!c u!s1 u!s2", "s1:e!c u!s1", TestName = "attacks")]
    [TestCase("s1:e+f>c s2:f+e>c u!s1 u!s2", "s1:e+f>c u!s1", TestName = "linked")]
    [TestCase("s1:e>c s2:e>c c!s1 c!s2", "s1:e>c c!s1", TestName = "in a circle")]
    public void Equal_ones_count_once_with_the_strongest(string often, string once)
    {
        var (many, one) = (TextMap.Parse(often), TextMap.Parse(once));

        foreach (var semantics in GradualSemantics.All)
            Assert.That(many.ToStrengths(semantics).StrengthOf("c"), Is.EqualTo(one.ToStrengths(semantics).StrengthOf("c"))
                .Within(1e-9), semantics.Name);
        Assert.That(many.ToLabelling().LabelOf("c"), Is.EqualTo(one.ToLabelling().LabelOf("c")));
        Assert.That(many.IndependentSupport("c").Count, Is.EqualTo(one.IndependentSupport("c").Count));
        Assert.That(WeightOf(many), Is.EqualTo(WeightOf(one)).Within(1e-9));
    }

    [TestCase(1.0, 0.5)]
    [TestCase(0.5, 1.0)]
    public void Of_undercut_ones_the_one_that_weighs_more_counts(double first, double second)
    {
        var (many, one) = (TextMap.Parse("s1:e>c s2:e>c u!s1 u!s2"), TextMap.Parse("s1:e>c u!s1"));
        many.Replace(many.GetRelation("s1") with { Weight = first });
        many.Replace(many.GetRelation("s2") with { Weight = second });

        Assert.That(many.ToStrengths(GradualSemantics.DFQuAD)
            .StrengthOf("c"), Is.EqualTo(one.ToStrengths(GradualSemantics.DFQuAD).StrengthOf("c")));
    }

    [Test]
    public void The_strength_moves_with_what_bears_on_the_strongest_alone()
    {
        var map = TextMap.Parse("s1:e>c s2:e>c u!s1 u!s2 v!s2");

        var sensitivities = map.Stability("c").Sensitivities.ToDictionary(each => each.Node.Id, each => each.Derivative);

        Assert.That(sensitivities["u"], Is.LessThan(0));
        Assert.That(sensitivities, Does.Not.ContainKey("v"));
    }

    private static double WeightOf(ArgumentGraph map) => map.Contestedness().Single(each => each.Statement.Id == "c").Weight;

    [TestCase("s1")]
    [TestCase("s2")]
    public void A_step_falls_with_those_that_say_the_same(string id)
    {
        var result = TextMap.Parse("s1:e>c s2:e>c").WhatIf().Without(id);

        Assert.That(result.Removed.Select(node => node.Id), Is.EquivalentTo(new[] { "s1", "s2" }));
        Assert.That(result.Fallen.Select(node => node.Id), Is.EqualTo(new[] { "c" }));
    }
}
