namespace ArgumentMap.Diff;

/// <summary>
/// A text as a sequence of words, to be compared with others: from 0 to 1, the mean of a measure that knows no order, so that a sentence
/// turned round is still the same, and of one that does, so that "A needs B" and "B needs A" are not. Sources: T. Sørensen, A method of
/// establishing groups of equal amplitude (1948); F. Damerau, A technique for computer detection and correction of spelling errors
/// (1964), as optimal string alignment.
/// </summary>
internal sealed class WordSequence
{
    /// <summary>Alignment costs the product of the lengths, so of a long text only this much is aligned.</summary>
    private const int MostAligned = 64;

    private readonly int[] _words;

    public WordSequence(int[] words)
    {
        (_words, Sorted) = (words, (int[])words.Clone());
        Array.Sort(Sorted);
    }

    /// <summary>The words by number, each as often as it stands in the text.</summary>
    public int[] Sorted { get; }

    /// <summary>How alike two texts are, or 0 where that is sure to be less than what is asked for.</summary>
    public double SimilarityTo(WordSequence other, double asked)
    {
        var common = Common(Sorted, other.Sorted);
        if (common == 0) return 0;
        var dice = 2.0 * common / (_words.Length + other._words.Length);
        var (rows, columns) = (Math.Min(_words.Length, MostAligned), Math.Min(other._words.Length, MostAligned));
        // Words that are not common cannot be aligned, which spares most pairs the costly part.
        var atBest = Math.Min(1, (double)common / Math.Max(rows, columns));
        return (dice + atBest) / 2 < asked ? 0 : (dice + 1 - ((double)Distance(other, rows, columns) / Math.Max(rows, columns))) / 2;
    }

    /// <summary>How many words two sorted lists have in common, each as often as both have it.</summary>
    private static int Common(int[] one, int[] other)
    {
        var common = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i] == other[j])
            {
                common++;
                i++;
                j++;
            }
            else if (one[i] < other[j]) i++;
            else j++;
        }
        return common;
    }

    /// <summary>
    /// How many words must be added, removed, replaced or swapped with their neighbour to make one text's beginning the other's.
    /// </summary>
    private int Distance(WordSequence other, int rows, int columns)
    {
        var distance = new int[rows + 1, columns + 1];
        for (var i = 0; i <= rows; i++) distance[i, 0] = i;
        for (var j = 0; j <= columns; j++) distance[0, j] = j;
        for (var i = 1; i <= rows; i++)
            for (var j = 1; j <= columns; j++)
            {
                var replaced = distance[i - 1, j - 1] + (_words[i - 1] == other._words[j - 1] ? 0 : 1);
                var best = Math.Min(replaced, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
                var isSwap = i > 1 && j > 1 && _words[i - 1] == other._words[j - 2] && _words[i - 2] == other._words[j - 1];
                distance[i, j] = isSwap ? Math.Min(best, distance[i - 2, j - 2] + 1) : best;
            }
        return distance[rows, columns];
    }
}
