using ArgumentMap.Validation;

namespace ArgumentMap.NUnit.Tests;

public class NoFindingsTests
{
    [Test]
    public void A_map_in_which_nothing_that_matters_is_found_passes()
    {
        Assert.That(Trams.Map(), Has.NoFindings(Severity.Error));
    }

    [Test]
    public void A_failure_lists_the_findings()
    {
        var message = Failure.Of(Trams.Map(), Has.NoFindings());

        Assert.That(message, Does.Contain("Expected: a map without findings of severity warning or above"));
        Assert.That(message, Does.Contain("warning AM108 unanswered-attack: Nothing answers the attack"));
    }

    [Test]
    public void Options_say_what_is_checked()
    {
        Assert.That(Trams.Map(), Has.NoFindings(options: new ValidationOptions { Rules = RuleSet.Empty }));
    }
}
