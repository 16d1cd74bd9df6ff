using ArgumentMap.Reasoning;

namespace ArgumentMap.NUnit.Tests;

public class StandsWithoutTests
{
    [Test]
    public void What_has_another_reason_stands_without_the_one()
    {
        Assert.That(Trams.Map(), Argues.StandsWithout("riders"));
        Assert.That(Trams.Map(), Argues.StandsWithoutParticipant("office"));
        Assert.That(Trams.Map(), Argues.StandsWithoutSource("survey").For("fund"));
    }

    [Test]
    public void What_has_no_other_reason_falls()
    {
        Assert.That(Trams.Map(), !Argues.StandsWithout("jams"));
        Assert.That(Trams.Map(), !Argues.StandsWithoutSource("count"));
    }

    [Test]
    public void A_failure_shows_what_falls_with_it()
    {
        var message = Failure.Of(Trams.Map(), Argues.StandsWithout("jams"));

        Assert.That(message, Is.EqualTo("""
              Expected: a map that stands without jams, read by support
              But was:  build, fund fall
                MAIN [C] build: The tram line is worth its cost.
                  + [E] jams: Cars stand still for an hour every morning.
                [R] fund: Pay for the line from the road budget. -> City council
                  + see above: build

            """));
    }

    [Test]
    public void What_was_not_accepted_before_need_not_be_after()
    {
        var map = Trams.Map();
        map.Add(new Claim("broke", "There is no road budget."));
        map.AddAttack("fund", "broke");

        Assert.That(map, Argues.StandsWithout("riders"));
    }

    /// <summary>Questions whose answer was settled before the loss, and the reason that the failure gives.</summary>
    private static readonly TestCaseData[] Vacuous =
    [
        new(Argues.StandsWithout("riders").For("demand"), "before the loss demand is out: attacked by r3, which is in"),
        new(Argues.StandsWithout("riders").For("build").For("demand"), "before the loss demand is out: attacked by r3, which is in"),
        new(Argues.StandsWithout("demand"), "before the loss demand is out: attacked by r3, which is in"),
        new(Argues.StandsWithout("build").For("build"), "build is itself what is lost"),
        new(Argues.StandsWithout("fund").For("build"), "fund does not bear on build"),
        new(Argues.StandsWithout("jams", new WhatIfOptions { Framework = new FrameworkOptions { Reading = Reading.ByAttack } }),
            "jams does not bear on build, fund"),
    ];

    [TestCaseSource(nameof(Vacuous))]
    public void What_cannot_turn_out_otherwise_fails_with_the_reason_negated_or_not(StandsWithoutConstraint constraint, string reason)
    {
        Assert.That(Failure.Of(Trams.Map(), constraint), Does.Contain($"But was:  nothing is tested: {reason}\n"));
        Assert.That(Failure.Of(Trams.Map(), !constraint), Does.Contain($"But was:  nothing is tested: {reason}\n"));
    }

    [Test]
    public void A_map_of_which_nothing_is_accepted_or_concluded_cannot_be_shaken()
    {
        var map = Trams.Map();
        map.AddAttack("jams", "full");

        Assert.That(Failure.Of(map, Argues.StandsWithout("riders")),
            Does.Contain("nothing is tested: before the loss build is out: it needs one of demand, r1, all out; fund is out: "));
        Assert.That(Failure.Of(map, Argues.StandsWithout("build")), Does.Contain("nothing is tested: before the loss build is out"));

        map.Remove("fund");
        map.Replace(((Claim)map.GetNode("build")) with { IsMain = false });
        Assert.That(Failure.Of(map, Argues.StandsWithout("riders")), Does.Contain("nothing is tested: "));
    }

    [Test]
    public void A_thesis_does_not_stand_without_itself()
    {
        Assert.That(Trams.Map(), !Argues.StandsWithout("build"));
        Assert.That(Failure.Of(Trams.Map(), Argues.StandsWithout("build")), Does.Contain("But was:  build, fund fall\n"));
    }

    [Test]
    public void What_another_source_has_too_stands_without_the_one()
    {
        var map = Trams.Map();
        map.Replace(((Evidence)map.GetNode("jams")) with { Anchors = [new TextAnchor("count", 0, 10), new TextAnchor("survey", 20, 30)] });

        Assert.That(map, Argues.StandsWithoutSource("count"));
    }

    [Test]
    public void An_unknown_id_is_named()
    {
        Assert.That(() => Argues.StandsWithout("nowhere").ApplyTo(Trams.Map()), Throws.TypeOf<KeyNotFoundException>().With.Message
            .Contains("nowhere"));
    }
}
