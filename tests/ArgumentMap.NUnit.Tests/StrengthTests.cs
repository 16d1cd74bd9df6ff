using ArgumentMap.Reasoning;

namespace ArgumentMap.NUnit.Tests;

public class StrengthTests
{
    [Test]
    public void A_strength_meets_any_constraint_on_numbers()
    {
        Assert.That(Trams.Map(), Argues.GivesStrength("old", Is.EqualTo(0.5)));
        Assert.That(Trams.Map(), Argues.GivesStrength("build", Is.GreaterThan(0.5).And.LessThan(1), GradualSemantics.DFQuAD));
    }

    [Test]
    public void A_failure_shows_the_strength_and_what_bears_on_it()
    {
        var message = Failure.Of(Trams.Map(), Argues.GivesStrength("build", Is.LessThan(0.5)));

        Assert.That(message, Does.StartWith("  Expected: a map that gives build a strength less than 0.5").And.Contain("by quadratic-energy\n  But was:  0."));
        Assert.That(message, Does.Contain("+ [E] jams: "));
    }
}
