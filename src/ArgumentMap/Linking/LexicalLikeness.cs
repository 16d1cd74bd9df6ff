namespace ArgumentMap.Linking;

/// <summary>The likeness of <see cref="LexicalEngine"/>: cosines through an inverted index. Not for several threads at once.</summary>
internal sealed class LexicalLikeness : ITextLikeness
{
    private const int RunLength = 4;

    /// <summary>How much more a name or number weighs than another word: more, and texts are alike that only name the same state.</summary>
    private const double NameWeight = 1.25;

    /// <summary>The part of a score from which on a word is a reason for it.</summary>
    private const double Reason = 0.08;

    private readonly string[][] _words;
    private readonly Occurrence[][] _occurrences;
    private readonly List<(int Text, double Weight)>[] _index;
    private readonly double[] _scores;

    public LexicalLikeness(IReadOnlyList<string> texts)
    {
        var terms = texts.Select(text => Term.Of(text).ToList()).ToList();
        var names = Names(terms);
        var features = new Dictionary<string, int>(StringComparer.Ordinal);
        _words = terms.Select(words => words.Select(word => word.Text).ToArray()).ToArray();
        _occurrences = terms.Select(words => words.SelectMany((word, at) => Occurrences(word, at, names, features)).ToArray()).ToArray();
        _index = Enumerable.Range(0, features.Count).Select(_ => new List<(int, double)>()).ToArray();
        _scores = new double[texts.Count];
        Weigh();
    }

    /// <inheritdoc/>
    public IEnumerable<Likeness> LaterLike(int text)
    {
        var met = new List<int>();
        foreach (var occurrence in _occurrences[text])
        {
            var having = _index[occurrence.Feature];
            for (var i = having.Count - 1; i >= 0 && having[i].Text > text; i--)
            {
                if (_scores[having[i].Text] == 0) met.Add(having[i].Text);
                _scores[having[i].Text] += occurrence.Weight * having[i].Weight;
            }
        }
        var alike = met.ConvertAll(other => new Likeness(other, Math.Min(1, _scores[other])));
        foreach (var other in met) _scores[other] = 0;
        return alike;
    }

    /// <summary>The words of a text that another has too, or has a form of, the weightiest first: those from which the score comes.</summary>
    public IEnumerable<string> SharedWords(int text, int other)
    {
        var weights = new Dictionary<int, double>();
        foreach (var occurrence in _occurrences[other])
            weights[occurrence.Feature] = (weights.TryGetValue(occurrence.Feature, out var weight) ? weight : 0) + occurrence.Weight;
        var shares = new double[_words[text].Length];
        foreach (var occurrence in _occurrences[text])
            if (weights.TryGetValue(occurrence.Feature, out var weight)) shares[occurrence.Word] += occurrence.Weight * weight;
        var least = Reason * shares.Sum();
        return Enumerable.Range(0, shares.Length).Where(word => shares[word] > 0 && shares[word] >= least)
            .OrderByDescending(word => Math.Round(shares[word], 6)).Select(word => _words[text][word]).Distinct();
    }

    /// <summary>The words that mostly have a capital where they do not begin a text.</summary>
    private static HashSet<string> Names(IEnumerable<IEnumerable<Term>> texts)
    {
        var inside = texts.SelectMany(words => words).Where(word => !word.IsFirst);
        return [.. inside.GroupBy(word => word.Text, StringComparer.Ordinal).Where(same => 2 * same.Count(word => word.IsCapital) > same.Count()).Select(same => same.Key)];
    }

    /// <summary>A word as itself, and as its runs of letters, which together weigh as much as the word: the sum of their squares is its.</summary>
    private static IEnumerable<Occurrence> Occurrences(Term word, int at, HashSet<string> names, Dictionary<string, int> features)
    {
        var weight = word.IsNumber || names.Contains(word.Text) ? NameWeight : 1;
        yield return new Occurrence(Feature($" {word.Text}"), at, weight);
        var bounded = $"_{word.Text}_";
        var runs = bounded.Length - RunLength + 1;
        for (var start = 0; start < runs; start++) yield return new Occurrence(Feature(bounded.Substring(start, RunLength)), at, weight / Math.Sqrt(runs));

        int Feature(string text)
        {
            if (!features.TryGetValue(text, out var number)) features.Add(text, number = features.Count);
            return number;
        }
    }

    /// <summary>Gives each occurrence its weight in the unit vector of its text, and fills the index.</summary>
    private void Weigh()
    {
        var texts = new int[_index.Length];
        foreach (var occurrences in _occurrences)
            foreach (var feature in occurrences.Select(occurrence => occurrence.Feature).Distinct()) texts[feature]++;
        var sums = new double[_index.Length];
        for (var text = 0; text < _occurrences.Length; text++)
        {
            var own = _occurrences[text];
            for (var i = 0; i < own.Length; i++)
            {
                own[i] = own[i] with { Weight = own[i].Weight * Rarity(texts[own[i].Feature]) };
                sums[own[i].Feature] += own[i].Weight;
            }
            var features = own.Select(occurrence => occurrence.Feature).Distinct().ToList();
            var length = Math.Sqrt(features.Sum(feature => sums[feature] * sums[feature]));
            foreach (var feature in features) _index[feature].Add((text, sums[feature] / length));
            for (var i = 0; i < own.Length; i++) own[i] = own[i] with { Weight = own[i].Weight / length };
            foreach (var feature in features) sums[feature] = 0;
        }
    }

    /// <summary>The inverse document frequency of Robertson and Zaragoza, kept above 0.</summary>
    private double Rarity(int having) => Math.Log(1 + ((_occurrences.Length - having + 0.5) / (having + 0.5)));

    /// <summary>A word or run where it stands in a text.</summary>
    private readonly record struct Occurrence(int Feature, int Word, double Weight);
}
