namespace ArgumentMap.Linking;

/// <summary>
/// Ranks the pairs of a corpus's statements that no link joins. Statements that links call the same stand together, so that an engine's
/// pairs of such a group with another one come one after the other, and the best of them is known before the next group.
/// </summary>
internal sealed class LinkProposer
{
    /// <summary>How far the list of proposals may outgrow what is asked for before it is cut.</summary>
    private const int Slack = 4096;

    /// <summary>Scores are alike where they differ in rounding only.</summary>
    private const int Places = 6;

    private readonly LinkProposalOptions _options;
    private readonly List<Candidate> _statements;
    private readonly HashSet<(int, int)> _linked;

    public LinkProposer(ArgumentCorpus corpus, LinkProposalOptions options)
    {
        _options = options;
        var same = new SameStatements(corpus);
        var groups = new Dictionary<CorpusReference, int>();
        _statements = corpus.Maps
            .SelectMany(map => map.Statements.Where(statement => options.Only?.Invoke(statement) ?? true),
                (map, statement) => (Reference: new CorpusReference(map.Id, statement.Id), statement.Text))
            .Select((entry, place) => new Candidate(entry.Reference, entry.Text, place, GroupOf(same.FirstOf(entry.Reference))))
            .OrderBy(candidate => candidate.Group).ThenBy(candidate => candidate.Place).ToList();
        _linked = [.. corpus.Links.Select(link => InOrder(GroupOf(same.FirstOf(link.From)), GroupOf(same.FirstOf(link.To))))];
        Texts = _statements.ConvertAll(candidate => candidate.Text);
        Words = new LexicalLikeness(Texts);

        int GroupOf(CorpusReference first)
        {
            if (!groups.TryGetValue(first, out var group)) groups.Add(first, group = groups.Count);
            return group;
        }
    }

    /// <summary>The texts, in the order that the engine is to know them by.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>The words that the texts share.</summary>
    public LexicalLikeness Words { get; }

    public LinkProposals Rank(string engine, ITextLikeness likeness, CancellationToken cancellationToken)
    {
        var (best, pairs) = (new List<Pair>(), 0L);
        for (var start = 0; start < _statements.Count;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = start + 1;
            while (end < _statements.Count && _statements[end].Group == _statements[start].Group) end++;
            var found = BestWithEachGroup(start, end, likeness);
            pairs += found.Count;
            best.AddRange(found.Values);
            if (best.Count >= _options.Most + Slack) Cut(best);
            start = end;
        }
        Cut(best);
        return new LinkProposals(engine, best.Select(Proposal).ToValueList(), pairs);
    }

    /// <summary>The best pair of a group with each later one.</summary>
    private Dictionary<int, Pair> BestWithEachGroup(int start, int end, ITextLikeness likeness)
    {
        var best = new Dictionary<int, Pair>();
        for (var i = start; i < end; i++)
            foreach (var (j, score) in likeness.LaterLike(i))
            {
                var (one, other) = (_statements[i], _statements[j]);
                var rounded = Math.Round(score, Places);
                if (one.Group == other.Group || one.Reference.Map == other.Reference.Map || rounded <= 0 || rounded < _options.LeastScore)
                    continue;
                if (_linked.Contains(InOrder(one.Group, other.Group))) continue;
                var pair = one.Place < other.Place
                    ? new Pair(i, j, one.Place, other.Place, rounded)
                    : new Pair(j, i, other.Place, one.Place, rounded);
                if (!best.TryGetValue(other.Group, out var known) || pair.CompareTo(known) < 0) best[other.Group] = pair;
            }
        return best;
    }

    private void Cut(List<Pair> pairs)
    {
        pairs.Sort();
        if (pairs.Count > _options.Most) pairs.RemoveRange(_options.Most, pairs.Count - _options.Most);
    }

    private LinkProposal Proposal(Pair pair) =>
        new(_statements[pair.First].Reference, _statements[pair.Second].Reference, pair.Score, Words.SharedWords(pair.First, pair.Second)
            .ToValueList());

    private static (int, int) InOrder(int one, int other) => one < other ? (one, other) : (other, one);

    /// <summary>A statement, its place in the corpus, and the group of those that links call the same.</summary>
    private readonly record struct Candidate(CorpusReference Reference, string Text, int Place, int Group);

    /// <summary>Two statements, with their places in the corpus, by which equally alike pairs are in order.</summary>
    private readonly record struct Pair(int First, int Second, int FirstPlace, int SecondPlace, double Score) : IComparable<Pair>
    {
        public int CompareTo(Pair other) =>
            (-Score, FirstPlace, SecondPlace).CompareTo((-other.Score, other.FirstPlace, other.SecondPlace));
    }
}
