namespace ArgumentMap.NUnit.Tests;

public class SupportsTests
{
    [Test]
    public void What_has_a_reason_is_supported()
    {
        Assert.That(Trams.Map(), Argues.Supports("build"));
        Assert.That(Trams.Map(), Argues.Supports("fund").WithEvidence(2).From("riders"));
        Assert.That(Trams.Map(), !Argues.Supports("old"));
    }

    [Test]
    public void A_failure_shows_what_the_node_stands_on_as_a_tree()
    {
        var message = Failure.Of(Trams.Map(), Argues.Supports("fund").WithEvidence(3));

        Assert.That(message, Is.EqualTo("""
              Expected: a map that supports fund with at least 3 pieces of evidence
              But was:  2 pieces of evidence
                [R] fund: Pay for the line from the road budget. -> City council
                  + MAIN [C] build: The tram line is worth its cost.
                    + for, together:
                      & [E] riders: A survey expects 40,000 riders a day.
                      & [C] full: The buses on the route are full.
                    + [E] jams: Cars stand still for an hour every morning.

            """));
    }

    [Test]
    public void A_failure_names_the_premise_that_is_no_reason()
    {
        Assert.That(Failure.Of(Trams.Map(), Argues.Supports("build").From("old")), Does.Contain("But was:  old does not support build\n"));
    }

    [Test]
    public void A_wish_that_every_map_meets_is_refused()
    {
        Assert.That(() => Argues.Supports("build").WithEvidence(0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Argues.Supports("build").WithIndependentLines(0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Argues.Supports("build").WithIndependentSources(0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Argues.Supports("build").WithIndependentParticipants(0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Argues.Supports("build").WithRobustness(0), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void An_unknown_id_is_named()
    {
        Assert.That(() => Argues.Supports("nowhere").ApplyTo(Trams.Map()), Throws.TypeOf<KeyNotFoundException>().With.Message
            .Contains("'nowhere'"));
    }

    [Test]
    public void A_value_that_is_no_map_is_refused()
    {
        Assert.That(() => Argues.Supports("build").ApplyTo("text"), Throws.ArgumentException.With.Message.Contains("String"));
    }
}
