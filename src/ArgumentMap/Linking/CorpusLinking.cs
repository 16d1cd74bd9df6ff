namespace ArgumentMap.Linking;

/// <summary>Proposes the links that a corpus may lack.</summary>
/// <example><code>
/// var corpus = ArgumentJson.ReadCorpus("maps/corpus.json");
/// Console.WriteLine(corpus.ProposeLinks(new LinkProposalOptions { Most = 3 }).Best.Count); // 3
/// </code></example>
public static class CorpusLinking
{
    /// <summary>
    /// The statements of different maps that share the weightiest words and that no link joins, directly or through statements that links
    /// call the same. Of statements that are the same one speaks for all: the likest. For cost see <see cref="LexicalEngine"/>.
    /// </summary>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static LinkProposals ProposeLinks(this ArgumentCorpus corpus, LinkProposalOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var proposer = new LinkProposer(Guard.NotNull(corpus, nameof(corpus)), options ?? LinkProposalOptions.Default);
        return proposer.Rank(new LexicalEngine().Name, proposer.Words, cancellationToken);
    }

    /// <summary>The same by another engine; why two statements are proposed is told by the words that they share all the same.</summary>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static async Task<LinkProposals> ProposeLinksAsync(
        this ArgumentCorpus corpus, ILinkEngine engine, LinkProposalOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(engine, nameof(engine));
        var proposer = new LinkProposer(Guard.NotNull(corpus, nameof(corpus)), options ?? LinkProposalOptions.Default);
        var likeness = await engine.ReadAsync(proposer.Texts, cancellationToken).ConfigureAwait(false);
        return proposer.Rank(engine.Name, likeness, cancellationToken);
    }
}
