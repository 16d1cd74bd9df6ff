using ArgumentMap.Reasoning.Tests.Support;

namespace ArgumentMap.Reasoning.Tests.Weighing;

public class WeighedFoundationTests
{
    private static IEnumerable<GradualSemantics> All => GradualSemantics.All;

    [Test]
    public void A_set_that_takes_a_step_of_little_weight_is_a_weak_sign_and_does_not_suffice()
    {
        var weighed = Weigh(Weighted("sign:e1>c", ("sign", 0.4)));

        Assert.That(weighed.Sets.Single().IsWeakSign, Is.True);
        Assert.That(weighed.Sets.Single().Suffices, Is.False);
        Assert.That(weighed.HasWeakSignsOnly, Is.True);
        Assert.That(weighed.Sets.Single().ToString(), Is.EqualTo("e1: 0.52, a weak sign (weight 0.40)"));
    }

    [Test]
    public void A_ground_is_as_weak_as_the_weakest_step_on_its_strongest_way()
    {
        var weighed = Weigh(Weighted("weak:e1>c long:e1>d on:d>c e2>c", ("weak", 0.1), ("long", 0.7), ("on", 0.6)));

        Assert.That(weighed.Grounds.Single(ground => ground.Node.Id == "e1").Weight, Is.EqualTo(0.6));
        Assert.That(weighed.Grounds.Single(ground => ground.Node.Id == "e2").Weight, Is.EqualTo(1));
    }

    [Test]
    public void The_weakest_grounds_come_first()
    {
        var map = Weighted("e1>c weak:e2>c e3>c e4!e3", ("weak", 0.2));

        Assert.That(Weigh(map).Grounds.Select(ground => ground.Node.Id), Is.EqualTo(new[] { "e2", "e3", "e1" }));
    }

    [Test]
    public void The_strength_of_a_set_is_that_of_the_map_without_the_other_grounds()
    {
        var map = TextMap.Parse("e1+e2>c e3>d d>c e4!c");
        var session = map.WhatIf(new WhatIfOptions { Framework = FrameworkOptions.Default });

        var weighed = Weigh(map);

        Assert.That(weighed.StrengthAlone, Is.EqualTo(session.Without(["e1", "e2", "e3"]).StrengthOf("c")));
        Assert.That(weighed.Sets.Select(set => (set.Environment.ToString(), set.Strength)), Is.EqualTo(new[]
        {
            ("{e3}", session.Without(["e1", "e2"]).StrengthOf("c")), ("{e1, e2}", session.Without("e3").StrengthOf("c")),
        }));
    }

    [Test]
    public void What_one_source_says_often_counts_once_where_sources_are_weighed()
    {
        var map = TextMap.Parse("e1>c e2>c e3>c");
        foreach (var source in new[] { "report", "survey" }) map.AddSource(new SourceDocument(source, source));
        foreach (var (evidence, source) in new[] { ("e1", "report"), ("e2", "report"), ("e3", "survey") })
            map.Replace(map.GetStatement(evidence) with { Anchors = [new TextAnchor(source, 0, 1)] });

        var weighed = Weigh(map, new WeighingOptions { IndependentBy = ArgumentMap.Reasoning.Independence.Sources });

        Assert.That(weighed.IndependentLines!.Count, Is.EqualTo(2));
        Assert.That(weighed.IndependentStrength,
            Is.EqualTo(TextMap.Parse("e1>c e3>c").ToStrengths(GradualSemantics.QuadraticEnergy).StrengthOf("c")));
        Assert.That(Weigh(map).IndependentStrength, Is.Null);
    }

    [TestCaseSource(nameof(All))]
    public void A_semantics_saturates_where_many_weak_reasons_make_a_strength_near_one(GradualSemantics semantics)
    {
        var many = Enumerable.Repeat(0.1, 1_000).ToArray();

        Assert.That(semantics.Strength(0.5, [], many) > 0.99, Is.EqualTo(semantics.Saturates));
    }

    [Test]
    public void A_strength_that_is_high_for_the_number_of_reasons_alone_is_told_as_saturated()
    {
        Assert.That(Weigh(TextMap.Parse(string.Join(' ', Enumerable.Range(0, 12).Select(i => $"e{i}>c")))).IsSaturated, Is.True);
        Assert.That(Weigh(TextMap.Parse("e1>c e2>c")).IsSaturated, Is.False);
    }

    [Test]
    public void Sets_that_were_not_weighed_for_want_of_steps_are_told()
    {
        var map = TextMap.Parse(string.Join(' ', Enumerable.Range(0, 50).Select(i => $"e{i}>c")));

        var weighed = map.Freeze().Weigh(map.StandsOn("c", new FoundationOptions { MostSteps = 100 }));

        Assert.That(weighed.SetSearch, Is.EqualTo(SearchStatus.Truncated));
        Assert.That(weighed.Sets, Is.Not.Empty);
    }

    private static WeighedFoundation Weigh(ArgumentGraph map, WeighingOptions? options = null) =>
        map.Weigh(map.StandsOn("c"), options);

    private static ArgumentGraph Weighted(string text, params (string Relation, double Weight)[] weights)
    {
        var map = TextMap.Parse(text);
        foreach (var (relation, weight) in weights) map.Replace(map.GetRelation(relation) with { Weight = weight });
        return map;
    }
}
