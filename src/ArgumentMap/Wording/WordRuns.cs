namespace ArgumentMap.Wording;

/// <summary>
/// Finds the longest run of consecutive words that a text shares with a body of texts. The body is held as a suffix automaton: the
/// smallest automaton that accepts every run of words in it. Source: A. Blumer et al., The smallest automaton recognizing the subwords of
/// a text (1985). Building takes O(words of the body), each question O(words asked about).
/// </summary>
internal sealed class WordRuns
{
    private readonly Dictionary<string, int> _vocabulary = new(StringComparer.Ordinal);
    private readonly Dictionary<(int State, int Word), int> _steps = [];

    // Of each state: the longest run that leads to it, where its longest proper suffix of another kind leads, where it first ends in
    // the body, and the last of its steps (each step names the one before it, so that a state's steps can be copied).
    private readonly List<int> _length = [0];
    private readonly List<int> _suffix = [-1];
    private readonly List<int> _end = [0];
    private readonly List<int> _lastStep = [-1];
    private readonly List<(int Word, int Before)> _stepList = [];
    private int _last;
    private int _count;
    private int _separators;

    /// <summary>Adds a text to the body. A run never reaches from one text into the next.</summary>
    /// <returns>The position of its first word in the body.</returns>
    public int Add(IEnumerable<string> words)
    {
        if (_count > 0) Extend(--_separators);
        var first = _count;
        foreach (var word in words) Extend(Number(word));
        return first;
    }

    /// <summary>
    /// The longest run of the given words that the body has too; the first of several. Its position in the body is where it stands there
    /// first.
    /// </summary>
    public (int Length, int Start, int PositionInBody) Longest(IReadOnlyList<string> words)
    {
        var (best, bestEnd, bestState) = (0, 0, 0);
        var (state, length) = (0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            var word = _vocabulary.TryGetValue(words[i], out var number) ? number : int.MaxValue;
            int next;
            while (!_steps.TryGetValue((state, word), out next) && state != 0)
            {
                state = _suffix[state];
                length = _length[state];
            }
            // At the start state there is nothing left to shorten: the word stands nowhere in the body.
            if (next == 0) continue;
            (state, length) = (next, length + 1);
            if (length > best) (best, bestEnd, bestState) = (length, i, state);
        }
        return (best, bestEnd - best + 1, _end[bestState] - best + 1);
    }

    private int Number(string word)
    {
        if (!_vocabulary.TryGetValue(word, out var number)) _vocabulary.Add(word, number = _vocabulary.Count);
        return number;
    }

    private void Extend(int word)
    {
        var added = NewState(_length[_last] + 1, _count++);
        var state = _last;
        for (; state >= 0 && !_steps.ContainsKey((state, word)); state = _suffix[state]) Step(state, word, added);
        _suffix[added] = state < 0 ? 0 : SuffixThrough(state, word);
        _last = added;
    }

    /// <summary>
    /// The state for exactly the run that is one word longer than a state's; made by division where a longer one shares it.
    /// </summary>
    private int SuffixThrough(int state, int word)
    {
        var next = _steps[(state, word)];
        if (_length[next] == _length[state] + 1) return next;
        var half = NewState(_length[state] + 1, _end[next]);
        for (var step = _lastStep[next]; step >= 0; step = _stepList[step].Before)
            Step(half, _stepList[step].Word, _steps[(next, _stepList[step].Word)]);
        _suffix[half] = _suffix[next];
        _suffix[next] = half;
        for (; state >= 0 && _steps.TryGetValue((state, word), out var to) && to == next; state = _suffix[state])
            _steps[(state, word)] = half;
        return half;
    }

    private int NewState(int length, int end)
    {
        _length.Add(length);
        _suffix.Add(0);
        _end.Add(end);
        _lastStep.Add(-1);
        return _length.Count - 1;
    }

    private void Step(int from, int word, int to)
    {
        _steps.Add((from, word), to);
        _stepList.Add((word, _lastStep[from]));
        _lastStep[from] = _stepList.Count - 1;
    }
}
