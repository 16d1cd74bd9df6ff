using ArgumentMap.Reasoning;

namespace ArgumentMap.NUnit.Tests;

public class AcceptanceTests
{
    [Test]
    public void What_no_standing_attack_meets_is_accepted()
    {
        Assert.That(Trams.Map(), Argues.Accepts("build"));
        Assert.That(Trams.Map(), Argues.Rejects("demand"));
    }

    [Test]
    public void A_conclusion_falls_with_its_last_support()
    {
        Assert.That(Trams.Map(), Argues.Accepts("full"));
        var map = Trams.Map();
        map.AddAttack("jams", "full");

        Assert.That(map, Argues.Rejects("build"));
        Assert.That(map, Argues.Accepts("build", options: new FrameworkOptions { Reading = Reading.ByAttack }));
        Assert.That(Failure.Of(map, Argues.Accepts("build")),
            Does.Contain("But was:  build is out: it needs one of demand, r1, all out\n"));
    }

    [Test]
    public void Two_statements_that_attack_each_other_are_left_undecided()
    {
        var map = Trams.Map();
        map.AddAttack("old", "riders");
        map.AddAttack("riders", "old");

        Assert.That(map, Argues.LeavesUndecided("riders"));
    }

    [Test]
    public void A_failure_shows_what_decides()
    {
        var message = Failure.Of(Trams.Map(), Argues.Accepts("demand"));

        Assert.That(message,
            Does.StartWith(
                "  Expected: a map that accepts demand, read by support\n  But was:  demand is out: attacked by r3, which is in\n"));
        Assert.That(message, Does.Contain("- [C] old: The survey was made before"));
    }
}
