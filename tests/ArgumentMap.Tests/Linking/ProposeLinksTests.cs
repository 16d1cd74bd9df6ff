using ArgumentMap.Linking;

namespace ArgumentMap.Tests.Linking;

public class ProposeLinksTests
{
    [Test]
    public void Statements_that_share_the_weightiest_words_come_first()
    {
        var corpus = Corpus(["The tram is worth its cost.", "Buses are full every morning."],
            ["In the mornings the buses are too full.", "A tunnel floods."]);

        var proposals = corpus.ProposeLinks();

        Assert.That(proposals.Engine, Is.EqualTo("lexical"));
        Assert.That(proposals.Best.Select(Ends), Is.EqualTo(new[] { "m0/s1 m1/s0" }));
        Assert.That(proposals.Best[0].SharedWords, Is.EquivalentTo(new[] { "buses", "full", "morning" }));
    }

    [TestCase(CorpusLinkKind.SameAs)]
    [TestCase(CorpusLinkKind.Corroborates)]
    [TestCase(CorpusLinkKind.Contradicts)]
    [TestCase(CorpusLinkKind.Elaborates)]
    [TestCase(CorpusLinkKind.Contrasts)]
    public void What_a_link_joins_in_either_direction_is_not_proposed(CorpusLinkKind kind)
    {
        var corpus = Corpus(["The tram pays."], ["The tram pays."], ["The tram pays."]);
        corpus.AddLink(kind, "m1/s0", "m0/s0");

        Assert.That(corpus.ProposeLinks().Best
            .Select(Ends), Is.EqualTo(kind == CorpusLinkKind.SameAs ? ["m0/s0 m2/s0"] : (string[])["m0/s0 m2/s0", "m1/s0 m2/s0"]));
    }

    [Test]
    public void What_is_linked_through_statements_that_are_the_same_is_not_proposed()
    {
        var corpus = Corpus(["The tram pays."], ["The tram pays."], ["The tram pays."], ["The tram pays."]);
        corpus.AddLink(CorpusLinkKind.SameAs, "m0/s0", "m1/s0");
        corpus.AddLink(CorpusLinkKind.SameAs, "m3/s0", "m2/s0");
        corpus.AddLink(CorpusLinkKind.Elaborates, "m1/s0", "m3/s0");

        Assert.That((corpus.ProposeLinks().Best.Count, corpus.ProposeLinks().Pairs), Is.EqualTo((0, 0)));
    }

    [Test]
    public void Of_statements_that_are_the_same_the_likest_is_proposed()
    {
        var corpus = Corpus(["The line is a success."], ["The tram pays for itself."], ["The new tram pays for itself in ten years."]);
        corpus.AddLink(CorpusLinkKind.SameAs, "m0/s0", "m1/s0");

        Assert.That(corpus.ProposeLinks().Best.Select(Ends), Is.EqualTo(new[] { "m1/s0 m2/s0" }));
    }

    [Test]
    public void Statements_of_one_map_are_not_proposed() =>
        Assert.That(Corpus(["The tram pays.", "The tram pays."]).ProposeLinks().Pairs, Is.Zero);

    [Test]
    public void Equally_alike_pairs_stand_in_the_order_of_the_corpus()
    {
        var corpus = Corpus(["A tunnel.", "A bridge."], ["A bridge.", "A tunnel."]);

        Assert.That(corpus.ProposeLinks().Best.Select(Ends), Is.EqualTo(new[] { "m0/s0 m1/s1", "m0/s1 m1/s0" }));
    }

    [Test]
    public void What_is_left_out_is_counted()
    {
        var corpus = Corpus(["A tunnel.", "A bridge."], ["A bridge.", "A tunnel."], ["A tunnel."]);

        var proposals = corpus.ProposeLinks(new LinkProposalOptions { Most = 2 });

        Assert.That((proposals.Best.Count, proposals.Pairs, proposals.IsCut), Is.EqualTo((2, 4, true)));
        Assert.That($"{proposals}", Is.EqualTo("the 2 most alike of 4 pairs (lexical)"));
    }

    [Test]
    public void Only_pairs_that_reach_the_least_score_count()
    {
        var corpus = Corpus(["The tram pays for itself."], ["The tram pays for itself.", "A tram floods."]);

        Assert.That(corpus.ProposeLinks(new LinkProposalOptions { LeastScore = 0.5 }).Best
            .Select(Ends), Is.EqualTo(new[] { "m0/s0 m1/s0" }));
    }

    [Test]
    public void Only_the_statements_that_are_asked_for_are_looked_at()
    {
        var corpus = Corpus(["A tunnel."], ["A tunnel.", "A tunnel."]);

        Assert.That(corpus.ProposeLinks(new LinkProposalOptions { Only = statement => statement.Id == "s0" }).Best
            .Select(Ends), Is.EqualTo(new[] { "m0/s0 m1/s0" }));
    }

    [Test]
    public void A_name_and_a_number_weigh_more_than_another_word()
    {
        var corpus = Corpus(
            ["The treaty with Norway was signed.", "The treaty with roads was signed.", "They met in 1998.", "They met in june."],
            ["We saw Norway.", "We saw roads.", "People remember 1998.", "People remember june."]);

        var scores = corpus.ProposeLinks(new LinkProposalOptions { Most = 100 }).Best.ToDictionary(Ends, proposal => proposal.Score);

        Assert.That(scores["m0/s0 m1/s0"], Is.GreaterThan(scores["m0/s1 m1/s1"]));
        Assert.That(scores["m0/s2 m1/s2"], Is.GreaterThan(scores["m0/s3 m1/s3"]));
    }

    [Test]
    public void Function_words_make_nothing_alike() =>
        Assert.That(Corpus(["This is what they had."], ["They had not this, and it is so."]).ProposeLinks().Pairs, Is.Zero);

    [TestCase("")]
    [TestCase("…")]
    [TestCase("😀 — 😀")]
    [TestCase("the")]
    public void A_text_without_words_is_like_nothing(string text) => Assert.That(Corpus([text], [text]).ProposeLinks().Pairs, Is.Zero);

    [Test]
    public async Task Another_engine_ranks_and_the_words_still_tell_why()
    {
        var corpus = Corpus(["The tram pays.", "Rain is wet."], ["A tram runs.", "Water."]);
        var engine = new FakeEngine([1, 0], [0, 1], [0.6f, 0.8f], [0, 2]);

        var proposals = await corpus.ProposeLinksAsync(engine);

        Assert.That(proposals.Best.Select(proposal => $"{proposal}"),
            Is.EqualTo(new[] { "1.00 m0/s1 m1/s1", "0.80 m0/s1 m1/s0", "0.60 m0/s0 m1/s0 (tram)" }));
        Assert.That(proposals.Engine, Is.EqualTo("fake"));
    }

    [Test]
    public void Options_out_of_range_are_refused()
    {
        Assert.That(() => new LinkProposalOptions { Most = 0 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new LinkProposalOptions { LeastScore = 1.01 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new LinkProposalOptions { LeastScore = double.NaN }, Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Vectors_are_of_one_length_and_finite()
    {
        Assert.That(() => new VectorLikeness([[1, 2], [1]]), Throws.ArgumentException);
        Assert.That(() => new VectorLikeness([[float.NaN]]), Throws.ArgumentException);
        Assert.That(new VectorLikeness([[0, 0], [0, 0], [1, 0]]).LaterLike(0), Is.Empty);
    }

    private static string Ends(LinkProposal proposal) => $"{proposal.First} {proposal.Second}";

    private static ArgumentCorpus Corpus(params string[][] maps)
    {
        var corpus = new ArgumentCorpus("k");
        for (var i = 0; i < maps.Length; i++)
        {
            var map = corpus.Add(new ArgumentGraph($"m{i}"));
            for (var j = 0; j < maps[i].Length; j++) map.AddClaim($"s{j}", maps[i][j]);
        }
        return corpus;
    }

    private sealed class FakeEngine(params float[][] vectors) : ILinkEngine
    {
        public string Name => "fake";

        public Task<ITextLikeness> ReadAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken) =>
            Task.FromResult<ITextLikeness>(new VectorLikeness(vectors));
    }
}
