namespace ArgumentMap.NUnit.Tests;

public class IndependenceTests
{
    [Test]
    public void Lines_from_different_sources_are_independent()
    {
        Assert.That(Trams.Map(), Argues.Supports("build").WithIndependentSources(2));
        Assert.That(Trams.Map(), Argues.Supports("build").WithIndependentLines(2).WithRobustness(0.5));
    }

    [Test]
    public void Lines_that_meet_in_one_statement_count_once()
    {
        Assert.That(Trams.Map(), !Argues.Supports("fund").WithIndependentLines(2));
    }

    [Test]
    public void A_failure_lists_the_lines_there_are()
    {
        var message = Failure.Of(Trams.Map(), Argues.Supports("build").WithIndependentSources(3));

        Assert.That(message,
            Does.StartWith(
                "  Expected: a map that supports build with at least 3 lines of support that share no source\n  But was:  2 lines that share no source ("));
    }

    [Test]
    public void A_failure_says_with_what_it_falls()
    {
        Assert.That(Failure.Of(Trams.Map(), Argues.Supports("full").WithRobustness(0.5)), Does.Contain("robustness 0.00"));
        Assert.That(Failure.Of(Trams.Map(), Argues.Supports("build").WithRobustness(0.9)),
            Does.Contain("robustness 0.50, by support alone falls with "));
    }
}
