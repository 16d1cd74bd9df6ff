namespace ArgumentMap.Analysis;

/// <summary>
/// Texts as sets of numbers, one for each word and each time that it comes, so that the second "the" is another member than the first.
/// The rarer a word is among the texts the lower is its number, and each set is in ascending order: the rare words stand in front.
/// </summary>
internal static class WordSets
{
    /// <summary>
    /// Longer texts are cut. The pairs of words to look up grow with the square of a text's length, so there must be an end.
    /// </summary>
    private const int MostWords = 128;

    public static int[][] Of(IReadOnlyList<string> normalizedTexts)
    {
        var members = new Dictionary<(string Word, int Time), int>();
        var texts = new List<int>();
        var sets = new int[normalizedTexts.Count][];
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sets.Length; i++)
        {
            times.Clear();
            var words = NormalizedText.Words(normalizedTexts[i]);
            sets[i] = new int[Math.Min(words.Length, MostWords)];
            for (var word = 0; word < sets[i].Length; word++) sets[i][word] = Member(words[word]);
        }
        var ranks = Ranks(texts);
        foreach (var set in sets)
        {
            for (var i = 0; i < set.Length; i++) set[i] = ranks[set[i]];
            Array.Sort(set);
        }
        return sets;

        int Member(string word)
        {
            times[word] = times.TryGetValue(word, out var time) ? ++time : time = 1;
            if (!members.TryGetValue((word, time), out var member))
            {
                members.Add((word, time), member = members.Count);
                texts.Add(0);
            }
            texts[member]++;
            return member;
        }
    }

    /// <summary>
    /// The position of each member in the order of their frequency; equally frequent ones in the order in which they came.
    /// </summary>
    private static int[] Ranks(List<int> frequencies)
    {
        var ranks = new int[frequencies.Count];
        var rank = 0;
        foreach (var member in Enumerable.Range(0, frequencies.Count).OrderBy(member => frequencies[member])) ranks[member] = rank++;
        return ranks;
    }
}
