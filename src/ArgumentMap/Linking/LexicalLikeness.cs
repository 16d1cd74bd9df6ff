namespace ArgumentMap.Linking;

/// <summary>
/// The likeness of <see cref="LexicalEngine"/>: products of weights through an inverted index. Not for several threads at once.
/// </summary>
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

    /// <summary>
    /// The words of a text that another has too, or has a form of, the weightiest first: those from which the score comes.
    /// </summary>
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
        return [.. inside.GroupBy(word => word.Text, StringComparer.Ordinal)
            .Where(same => 2 * same.Count(word => word.IsCapital) > same.Count()).Select(same => same.Key)];
    }

    /// <summary>
    /// A word as itself, and as its runs of letters, which together weigh as much as the word: the sum of their squares is its.
    /// </summary>
    private static IEnumerable<Occurrence> Occurrences(Term word, int at, HashSet<string> names, Dictionary<string, int> features)
    {
        var weight = word.IsNumber || names.Contains(word.Text) ? NameWeight : 1;
        yield return new Occurrence(Feature($" {word.Text}"), at, weight);
        var bounded = $"_{word.Text}_";
        var runs = bounded.Length - RunLength + 1;
        for (var start = 0; start < runs; start++)
            yield return new Occurrence(Feature(bounded.Substring(start, RunLength)), at, weight / Math.Sqrt(runs));

        int Feature(string text)
        {
            if (!features.TryGetValue(text, out var number)) features.Add(text, number = features.Count);
            return number;
        }
    }

    /// <summary>
    /// Gives each occurrence its part of a feature's weight in its text, and fills the index. The square of a weight is the feature's BM25
    /// weight, so that the product of two texts' weights counts its rarity once; the vector is divided by the mean of its own length and
    /// that of all.
    /// </summary>
    private void Weigh()
    {
        var texts = new int[_index.Length];
        foreach (var own in _occurrences)
            foreach (var feature in Features(own)) texts[feature]++;
        var meanSize = _occurrences.Select(Size).DefaultIfEmpty().Average();
        var sums = new double[_index.Length];
        foreach (var own in _occurrences)
        {
            var size = Size(own) / meanSize;
            foreach (var occurrence in own) sums[occurrence.Feature] += occurrence.Weight;
            for (var i = 0; i < own.Length; i++)
            {
                var sum = sums[own[i].Feature];
                own[i] = own[i] with { Weight = own[i].Weight / sum * Math.Sqrt(Saturated(sum, size) * Rarity(texts[own[i].Feature])) };
            }
            foreach (var feature in Features(own)) sums[feature] = 0;
        }
        var lengths = _occurrences.Select(own => Length(own, sums)).ToArray();
        var meanLength = lengths.DefaultIfEmpty().Average();
        for (var text = 0; text < _occurrences.Length; text++)
        {
            var (own, pivot) = (_occurrences[text], (meanLength + lengths[text]) / 2);
            for (var i = 0; i < own.Length; i++) own[i] = own[i] with { Weight = own[i].Weight / pivot };
            foreach (var occurrence in own) sums[occurrence.Feature] += occurrence.Weight;
            foreach (var feature in Features(own))
            {
                _index[feature].Add((text, sums[feature]));
                sums[feature] = 0;
            }
        }
    }

    private static IEnumerable<int> Features(Occurrence[] own) => own.Select(occurrence => occurrence.Feature).Distinct();

    private static double Size(Occurrence[] own) => own.Sum(occurrence => occurrence.Weight);

    private static double Length(Occurrence[] own, double[] sums)
    {
        foreach (var occurrence in own) sums[occurrence.Feature] += occurrence.Weight;
        var square = 0.0;
        foreach (var feature in Features(own))
        {
            square += sums[feature] * sums[feature];
            sums[feature] = 0;
        }
        return Math.Sqrt(square);
    }

    /// <summary>
    /// How often a feature comes, the less each further time counts and the less in a long text; with the usual constants, 1.2 and 0.75.
    /// </summary>
    private static double Saturated(double often, double size) => often * 2.2 / (often + (1.2 * (0.25 + (0.75 * size))));

    /// <summary>The inverse document frequency of Robertson and Zaragoza, kept above 0.</summary>
    private double Rarity(int having) => Math.Log(1 + ((_occurrences.Length - having + 0.5) / (having + 0.5)));

    /// <summary>A word or run where it stands in a text.</summary>
    private readonly record struct Occurrence(int Feature, int Word, double Weight);
}
