using ArgumentMap.NUnit;

namespace Scripts.Tests;

public class WeakestLinkTests
{
    [Test]
    public void Peace_through_the_marriage_is_argued_for_by_claims_alone()
    {
        Assert.That(Maps.Marriage, Argues.Supports("serves-peace-and-stability"));
        Assert.That(Maps.Marriage, !Argues.Supports("serves-peace-and-stability").WithEvidence());
    }

    [Test]
    public void That_Russia_steadies_India_and_Pakistan_hangs_on_good_terms_that_the_author_sees_harmed()
    {
        const string Steadier = "better-ties-steady-india-pakistan";
        Assert.That(Maps.Marriage, Argues.Supports(Steadier).From("russia-india-good-relations"));
        Assert.That(Maps.Marriage, !Argues.Supports(Steadier).WithIndependentLines(2));
        Assert.That(Maps.Marriage, Argues.Rejects(Steadier));
        Assert.That(Maps.Marriage, Argues.StandsWithout("russia-india-good-relations"));
    }

    [Test]
    public void No_single_loss_topples_the_thesis_on_military_ties()
    {
        Assert.That(Maps.MilitaryTies, Argues.Supports("significant-development").WithIndependentLines(9).WithRobustness(0.9));
    }

    [Test]
    public void The_script_names_a_link_of_every_article()
    {
        var output = Script.Run("weakest-link");

        Assert.That(output, Does.Contain("Better Russia–Pakistan relations can help"));
        foreach (var map in Maps.Corpus.Maps) Assert.That(output, Does.Match($"(?m)^ *{map.Id} +█* ?[0-9]"));
    }
}
