using ArgumentMap.NUnit;

namespace Scripts.Tests;

public class WeakestLinkTests
{
    [Test]
    public void The_wish_for_close_ties_is_claimed_without_a_reason_and_spared()
    {
        Assert.That(Maps.Marriage, !Argues.Supports("desire-always-there"));
        Assert.That(Maps.Marriage, Argues.StandsWithout("desire-always-there"));
    }

    [Test]
    public void No_single_loss_topples_the_thesis_on_military_ties()
    {
        Assert.That(Maps.MilitaryTies, Argues.Supports("significant-development").WithIndependentLines(8).WithRobustness(0.9));
    }

    [Test]
    public void The_script_names_a_link_of_every_article()
    {
        var output = Script.Run("weakest-link");

        Assert.That(output, Does.Contain("A wish for close ties between Pakistan and"));
        foreach (var map in Maps.Corpus.Maps) Assert.That(output, Does.Match($"(?m)^ *{map.Id} +█"));
    }
}
