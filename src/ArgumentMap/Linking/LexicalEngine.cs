namespace ArgumentMap.Linking;

/// <summary>
/// Finds texts that share words: the cosine of their words' weights. It needs nothing installed and is the same on every machine.
/// </summary>
/// <remarks>
/// <para>
/// A text is the vector of its words and of the runs of four letters in them, by which <c>Russia</c> is like <c>Russian</c> and no stemmer
/// of one language is needed (P. McNamee and J. Mayfield, Character n-gram tokenization for European language text retrieval, 2004). Each
/// weighs the more the fewer texts have it (S. Robertson and H. Zaragoza, The probabilistic relevance framework: BM25 and beyond, 2009),
/// names and numbers a quarter more; English function words do not count. The score is the cosine (G. Salton and C. Buckley,
/// Term-weighting approaches in automatic text retrieval, 1988).
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
}
