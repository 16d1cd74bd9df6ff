using ArgumentMap.Wording;

namespace ArgumentMap.Diff;

/// <summary>
/// Matches old and new texts: equal ones first, then the most similar ones, best match first. Candidates come from an inverted index of
/// words: of the texts that share a text's rarest words those that share most, so many at the most, so that no text is compared with all
/// others. O(n · candidates · log) for texts of bounded length.
/// </summary>
internal sealed class TextMatch
{
    /// <summary>How many entries of the index are looked through to choose each candidate.</summary>
    private const int EntriesForEach = 32;

    private readonly DiffOptions _options;
    private readonly Dictionary<string, int> _vocabulary = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<int>> _index = [];

    private TextMatch(DiffOptions options) => _options = options;

    /// <summary>The pairs, as positions in the two lists. A text without a word has no match.</summary>
    public static IEnumerable<(int Old, int New, double Similarity)> Pairs(IReadOnlyList<string> oldTexts, IReadOnlyList<string> newTexts,
        DiffOptions options)
    {
        var match = new TextMatch(options);
        var (oldTaken, newTaken) = (new bool[oldTexts.Count], new bool[newTexts.Count]);
        foreach (var pair in Equal(oldTexts, newTexts).Concat(match.Similar(oldTexts, newTexts)))
        {
            if (oldTaken[pair.Old] || newTaken[pair.New]) continue;
            oldTaken[pair.Old] = newTaken[pair.New] = true;
            yield return pair;
        }
    }

    private static IEnumerable<(int Old, int New, double Similarity)> Equal(IReadOnlyList<string> oldTexts, IReadOnlyList<string> newTexts)
    {
        var places = newTexts.Select((text, index) => (text, index)).Where(item => item.text.Length > 0)
            .GroupBy(item => item.text, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<int>(group.Select(item => item.index)), StringComparer.Ordinal);
        for (var i = 0; i < oldTexts.Count; i++)
            if (places.TryGetValue(oldTexts[i], out var free) && free.Count > 0)
                yield return (i, free.Dequeue(), 1);
    }

    private IEnumerable<(int Old, int New, double Similarity)> Similar(IReadOnlyList<string> oldTexts, IReadOnlyList<string> newTexts)
    {
        if (oldTexts.Count == 0 || newTexts.Count == 0) return [];
        var (oldWords, newWords) = (oldTexts.Select(WordsOf).ToList(), newTexts.Select(WordsOf).ToList());
        for (var i = 0; i < newWords.Count; i++)
            foreach (var word in newWords[i].Sorted.Distinct())
                PostingsOf(word).Add(i);
        return oldWords
            .SelectMany((words, index) => Candidates(words)
                .Select(other => (Old: index, New: other, Similarity: words.SimilarityTo(newWords[other], _options.MinSimilarity))))
            .Where(pair => pair.Similarity >= _options.MinSimilarity)
            .OrderByDescending(pair => pair.Similarity).ThenBy(pair => pair.Old).ThenBy(pair => pair.New);
    }

    /// <summary>Those that share most of a text's rarest words, as far as the entries looked through tell.</summary>
    private IEnumerable<int> Candidates(WordSequence words)
    {
        var (found, shared) = (new List<int>(), new Dictionary<int, int>());
        var left = (long)_options.MaxCandidates * EntriesForEach;
        foreach (var word in words.Sorted.Distinct().Where(_index.ContainsKey).OrderBy(word => _index[word].Count))
            foreach (var candidate in _index[word])
            {
                if (--left < 0) return Best();
                if (shared.TryGetValue(candidate, out var count)) shared[candidate] = count + 1;
                else
                {
                    found.Add(candidate);
                    shared.Add(candidate, 1);
                }
            }
        return Best();

        IEnumerable<int> Best() => found.OrderByDescending(candidate => shared[candidate]).Take(_options.MaxCandidates);
    }

    private List<int> PostingsOf(int word)
    {
        if (!_index.TryGetValue(word, out var postings)) _index.Add(word, postings = []);
        return postings;
    }

    private WordSequence WordsOf(string text) => new([.. Words.Of(text).Select(word => Number(word.Text))]);

    private int Number(string word)
    {
        if (!_vocabulary.TryGetValue(word, out var number)) _vocabulary.Add(word, number = _vocabulary.Count);
        return number;
    }
}
