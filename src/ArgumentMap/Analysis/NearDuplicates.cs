namespace ArgumentMap.Analysis;

/// <summary>Finds statements that use nearly the same words.</summary>
public static class NearDuplicates
{
    /// <summary>
    /// For each statement, the earlier one that it is most like, where they are alike enough; of equally alike ones the earliest. What is
    /// equal but for case, white space and punctuation is a duplicate and no near-duplicate: of such statements only the first is looked
    /// at.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Likeness is the Jaccard similarity of the words: how many the two share, divided by how many they use together. A word that comes
    /// twice counts twice; the order of the words does not count. Only the first 128 words of a text are compared.
    /// </para>
    /// <para>
    /// Candidates come from an index of the statements' rarest words (prefix filtering: C. Xiao, W. Wang, X. Lin and J. X. Yu, Efficient
    /// similarity joins for near duplicate detection, 2008; with pairs of words, as in J. Wang, G. Li and J. Feng, Can we beat the prefix
    /// filtering?, 2012); each is then compared exactly. Nothing is left to chance and nothing that is alike enough is missed, but for one
    /// bound: under one pair of words the index keeps 256 statements, and of the matches of one statement 32 are weighed. So the cost grows
    /// linearly with the number of statements, even where all of them are alike.
    /// </para>
    /// </remarks>
    /// <param name="statements">The statements, of one map or of several.</param>
    /// <param name="threshold">From which likeness on they count, above 0 and up to 1.</param>
    /// <param name="except">Pairs, a statement and an earlier one, that are not meant; none where left out.</param>
    /// <param name="cancellationToken">Stops a long search.</param>
    /// <returns>At most one for each statement, in their order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is not above 0 and up to 1.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static IEnumerable<NearDuplicate> FindNearDuplicates(
        this IEnumerable<Statement> statements,
        double threshold = 0.8,
        Func<Statement, Statement, bool>? except = null,
        CancellationToken cancellationToken = default)
    {
        Guard.NotNull(statements, nameof(statements));
        if (threshold is not (> 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "A likeness lies above 0 and is at most 1.");
        return statements
            .FindBySort(threshold, 1, except is null ? null : (item, earlier) => except(item, earlier) ? -1 : 0, cancellationToken)
            .Select(found => found.Pair);
    }

    /// <summary>
    /// The same for several sorts of pairs in one search: for each statement at most one of each sort, in the sorts' order.
    /// </summary>
    /// <param name="statements">The statements.</param>
    /// <param name="threshold">From which likeness on they count.</param>
    /// <param name="sorts">How many sorts there are.</param>
    /// <param name="sortOf">
    /// Of a statement and an earlier one: their sort, from 0, or -1 where they are not meant; 0 for all where left out.
    /// </param>
    /// <param name="cancellationToken">Stops a long search.</param>
    internal static IEnumerable<(NearDuplicate Pair, int Sort)> FindBySort(
        this IEnumerable<Statement> statements, double threshold, int sorts, Func<Statement, Statement, int>? sortOf,
        CancellationToken cancellationToken)
    {
        var (different, texts) = WithoutDuplicates(statements);
        var join = new SimilarityJoin(
            WordSets.Of(texts), threshold, sorts, sortOf is null ? null : (item, earlier) => sortOf(different[item], different[earlier]));
        for (var item = 0; item < different.Count; item++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var best = join.Next();
            for (var sort = 0; sort < sorts; sort++)
                if (best[sort] is var (earlier, score)) yield return (new NearDuplicate(different[item], different[earlier], score), sort);
        }
    }

    private static (List<Statement> Different, List<string> Texts) WithoutDuplicates(IEnumerable<Statement> statements)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (different, texts) = (new List<Statement>(), new List<string>());
        foreach (var statement in statements)
        {
            var text = NormalizedText.Of(statement.Text);
            if (text.Length == 0 || !seen.Add(text)) continue;
            different.Add(statement);
            texts.Add(text);
        }
        return (different, texts);
    }
}
