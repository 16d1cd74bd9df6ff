namespace ArgumentMap.Linking.Tests;

public class LocalEngineTests
{
    [Test]
    public async Task Statements_that_mean_the_same_in_other_words_come_first()
    {
        var corpus = new ArgumentCorpus("k");
        var (one, other) = (corpus.Add(new ArgumentGraph("one")), corpus.Add(new ArgumentGraph("other")));
        one.AddClaim("dear", "The tram is too expensive.");
        one.AddClaim("rain", "It rained for a week.");
        other.AddClaim("price", "The new streetcar line costs a fortune.");
        other.AddClaim("jobs", "Engineers find work in Oslo.");
        using var engine = new LocalEngine();

        var proposals = await corpus.ProposeLinksAsync(engine);

        Assert.That((proposals.Engine, $"{proposals.Best[0].First} {proposals.Best[0].Second}"),
            Is.EqualTo(("meaning", "one/dear other/price")));
        Assert.That(proposals.Best[0].SharedWords, Is.Empty, "Words alone would not have found it.");
    }
}
