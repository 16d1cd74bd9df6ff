namespace ArgumentMap;

/// <summary>Which statements of a corpus its links call the same, directly or through others, and which links say the same.</summary>
internal sealed class SameStatements
{
    private readonly Dictionary<CorpusReference, int> _numbers = [];
    private readonly List<CorpusReference> _statements = [];
    private readonly Dictionary<CorpusReference, int> _lastLinks = [];
    private readonly UnionFind _sets;

    public SameStatements(ArgumentCorpus corpus)
    {
        foreach (var link in corpus.Links)
            foreach (var end in new[] { link.From, link.To })
                if (!_numbers.ContainsKey(end))
                {
                    _numbers.Add(end, _statements.Count);
                    _statements.Add(end);
                }
        _sets = new UnionFind(_statements.Count);
        for (var i = 0; i < corpus.Links.Count; i++)
            if (corpus.Links[i] is { Kind: CorpusLinkKind.SameAs } link)
            {
                _sets.Join(_numbers[link.From], _numbers[link.To]);
                (_lastLinks[link.From], _lastLinks[link.To]) = (i, i);
            }
    }

    /// <summary>
    /// The two statements that a link joins, each by the one that stands for all the same, in one order whichever end comes first.
    /// </summary>
    public (string, string) Pair(CorpusLink link)
    {
        var (from, to) = (First(link.From), First(link.To));
        return string.CompareOrdinal(from, to) <= 0 ? (from, to) : (to, from);
    }

    /// <summary>
    /// What a link says, equal for links that say the same: the kind, and the ends by the statements that stand for them, in one order
    /// where the link says the same from either end. What the links make the same statement is told apart, since a link between its parts
    /// says nothing of others.
    /// </summary>
    public (CorpusLinkKind Kind, string From, string To) SenseOf(CorpusLink link)
    {
        var (from, to) = (First(link.From), First(link.To));
        if (from == to) (from, to) = (link.From.ToString(), link.To.ToString());
        return link.Kind.IsMutual() && string.CompareOrdinal(from, to) > 0 ? (link.Kind, to, from) : (link.Kind, from, to);
    }

    /// <summary>The statement that stands for all that are the same as a given one; this itself where no link is about it.</summary>
    public CorpusReference FirstOf(CorpusReference statement) =>
        _numbers.TryGetValue(statement, out var number) ? _statements[_sets.Find(number)] : statement;

    /// <summary>The groups of two and more.</summary>
    public IEnumerable<IReadOnlyList<CorpusReference>> Groups() => Enumerable.Range(0, _statements.Count)
        .GroupBy(_sets.Find, number => _statements[number])
        .Select(group => group.ToList())
        .Where(group => group.Count > 1);

    /// <summary>The position among the corpus's links of the last that calls a statement of a group the same as another.</summary>
    public int LastLinkOf(CorpusReference statement) => _lastLinks[statement];

    private string First(CorpusReference end) => FirstOf(end).ToString();
}
