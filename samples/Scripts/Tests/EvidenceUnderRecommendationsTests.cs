using ArgumentMap.NUnit;

namespace Scripts.Tests;

public class EvidenceUnderRecommendationsTests
{
    [Test]
    public void Geo_economics_rests_on_more_evidence_than_any_other_advice()
    {
        Assert.That(Maps.Budding, Argues.Supports("let-geo-economics-lead").WithEvidence(8).From("arms-embargo-lifted"));
    }

    [Test]
    public void Balanced_foreign_policies_are_recommended_without_evidence()
    {
        Assert.That(Maps.Dynamics, Argues.Supports("balance-foreign-policies"));
        Assert.That(Maps.Dynamics, !Argues.Supports("balance-foreign-policies").WithEvidence());
    }

    [Test]
    public void The_article_on_military_ties_recommends_nothing()
    {
        Assert.That(Maps.MilitaryTies.Recommendations, Is.Empty);
    }

    [Test]
    public void The_script_charts_every_recommendation()
    {
        var output = Script.Run("evidence-under-recommendations");

        Assert.That(output, Does.Match("let-geo-economics-lead +█+ 8\\b"));
        foreach (var advice in Maps.Corpus.Maps.SelectMany(map => map.Recommendations)) Assert.That(output, Does.Contain(advice.Id));
    }
}
