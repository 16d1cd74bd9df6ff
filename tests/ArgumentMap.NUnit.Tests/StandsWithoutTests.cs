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
              Expected: a map that stands without jams
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
        Assert.That(map, !Argues.StandsWithout("riders").For("fund"));
    }

    [Test]
    public void An_unknown_id_is_named()
    {
        Assert.That(() => Argues.StandsWithout("nowhere").ApplyTo(Trams.Map()), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("nowhere"));
    }
}
