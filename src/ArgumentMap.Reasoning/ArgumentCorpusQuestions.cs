namespace ArgumentMap.Reasoning;

/// <summary>The questions an analyst asks of several articles at once.</summary>
/// <example><code>
/// var corpus = ArgumentJson.ReadCorpus("maps/corpus.json");
/// Console.WriteLine(corpus.Compare().Contradictions.Any()); // True
/// </code></example>
public static class ArgumentCorpusQuestions
{
    /// <summary>
    /// Compares the maps of a corpus: what they share, where they contradict each other, whom they advise, and what each adds.
    /// </summary>
    /// <exception cref="KeyNotFoundException">A link names a statement that its map no longer has.</exception>
    public static CorpusComparison Compare(this ArgumentCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return CorpusComparison.Of(corpus.Merge());
    }

    /// <summary>Compares the maps of a merged corpus.</summary>
    public static CorpusComparison Compare(this MergedCorpus corpus) => CorpusComparison.Of(corpus);
}
