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
        var unanswered = new ValidationOptions { Levels = new Dictionary<string, Severity?> { ["AM108"] = Severity.Error } };

        Assert.That(Failure.Of(Trams.Map(), Has.NoFindings(Severity.Error, unanswered)), Does.Contain("1 finding:"));
    }

    [Test]
    public void A_check_that_can_find_nothing_fails_with_the_reason_negated_or_not()
    {
        var none = new ValidationOptions { Rules = RuleSet.Empty };
        var quiet = new ValidationOptions
        {
            Rules = RuleSet.Empty.With(StandardRules.All.First()),
            Levels = new Dictionary<string, Severity?> { [StandardRules.All.First().Id] = Severity.Info },
        };

        foreach (var constraint in (NoFindingsConstraint[])[Has.NoFindings(options: none), Has.NoFindings(options: quiet)])
        {
            Assert.That(Failure.Of(Trams.Map(), constraint),
                Does.Contain("nothing is tested: no rule that is run reports at that severity"));
            Assert.That(Failure.Of(Trams.Map(), !constraint),
                Does.Contain("nothing is tested: no rule that is run reports at that severity"));
        }
        Assert.That(Failure.Of(new ArgumentGraph("empty"), Has.NoFindings()), Does.Contain("nothing is tested: the map is empty"));
    }
}
