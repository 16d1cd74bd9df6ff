namespace ArgumentMap.Linking;

/// <summary>
/// Finds texts that share words: the product of their words' weights. It needs nothing installed and is the same on every machine.
/// </summary>
/// <remarks>
/// <para>
/// A text is the vector of its words and of the runs of four letters in them, by which <c>Russia</c> is like <c>Russian</c> and no stemmer
/// of one language is needed (P. McNamee and J. Mayfield, Character n-gram tokenization for European language text retrieval, 2004). Each
/// has the weight of BM25, which grows with how few texts have it (S. Robertson and H. Zaragoza, The probabilistic relevance framework:
/// BM25 and beyond, 2009); names and numbers weigh a quarter more, English function words nothing. The vectors' lengths are pivoted, so
/// that two short texts with one word in common do not come before longer ones with several (A. Singhal, C. Buckley and M. Mitra, Pivoted
/// document length normalization, 1996). Two texts of usual length score 1 where they are equal; what is beyond is 1.
/// </para>
/// <para>
/// Only texts that share something meet, through an inverted index: O(letters, and for each word or run the square of the number of
/// texts that have it).
/// </para>
/// </remarks>
public sealed class LexicalEngine : ILinkEngine
{
    /// <inheritdoc/>
    public string Name => "lexical";

    /// <inheritdoc/>
    public Task<ITextLikeness> ReadAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken = default) =>
        Task.FromResult<ITextLikeness>(new LexicalLikeness(Guard.NotNull(texts, nameof(texts))));

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
