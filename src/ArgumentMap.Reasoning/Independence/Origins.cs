namespace ArgumentMap.Reasoning;

/// <summary>On whom or what each ground of a network depends, as numbered origins.</summary>
internal sealed class Origins
{
    private readonly Voices _voices;
    private readonly List<string> _ids = [];
    private readonly Dictionary<(OriginKind Kind, string Id), int> _numbers = [];
    private readonly Dictionary<int, int[]> _origins = [];

    public Origins(SupportNetwork network, Independence by)
    {
        _voices = network.Map.Voices;
        if (by == Independence.Statements) return;
        var grounds = network.GroundVertices.Where(vertex => vertex != 0).Select(vertex => (Vertex: vertex, Node: network.NodeOf(vertex))).ToList();
        var teams = by == Independence.Participants ? Teams(grounds.Where(ground => _voices.IsSaidByAuthor(ground.Node)).SelectMany(ground => _voices.SourcesOf(ground.Node))) : [];
        foreach (var (vertex, node) in grounds)
            _origins.Add(vertex, [.. (by == Independence.Sources ? BySource(node) : ByPerson(node, teams)).Distinct()]);
    }

    /// <summary>What an id names: a source and a person can have the same.</summary>
    private enum OriginKind
    {
        Source,
        Person,
        Unknown,
    }

    public int Count => _ids.Count;

    /// <summary>For each origin the grounds that depend on it.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Grounds
    {
        get
        {
            var grounds = Enumerable.Range(0, Count).Select(_ => new List<int>()).ToList();
            foreach (var (ground, origins) in _origins)
                foreach (var origin in origins) grounds[origin].Add(ground);
            return grounds;
        }
    }

    /// <summary>The alternative origins of a ground; none where origins do not matter.</summary>
    public IReadOnlyList<int> Of(int ground) => _origins.TryGetValue(ground, out var origins) ? origins : [];

    public string IdOf(int origin) => _ids[origin];

    private IEnumerable<int> BySource(int node) =>
        _voices.SourcesOf(node) is { Count: > 0 } sources ? sources.Select(source => NumberOf(OriginKind.Source, source)) : [NumberOf(OriginKind.Unknown, "?")];

    private IEnumerable<int> ByPerson(int node, Dictionary<string, string> teams)
    {
        var speakers = _voices.SpeakersOf(node).Select(speaker => NumberOf(OriginKind.Person, teams.GetValueOrDefault(speaker, speaker)));
        return _voices.IsSaidByAuthor(node) ? speakers.Concat(ByAuthor(node, teams)) : speakers;
    }

    private IEnumerable<int> ByAuthor(int node, Dictionary<string, string> teams)
    {
        if (_voices.SourcesOf(node) is not { Count: > 0 } sources) return [NumberOf(OriginKind.Unknown, "?")];
        return sources.Select(source => _voices.AuthorsOf(source).FirstOrDefault() is { } author
            ? NumberOf(OriginKind.Person, teams[author])
            : NumberOf(OriginKind.Source, source));
    }

    /// <summary>Those who write together vouch together, whoever of them is asked: for each author the first of their team.</summary>
    private Dictionary<string, string> Teams(IEnumerable<string> sources)
    {
        var papers = sources.Distinct().Select(_voices.AuthorsOf).Where(authors => authors.Count > 0).ToList();
        var firsts = Identities.Firsts(papers, authors => authors);
        var teams = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var paper = 0; paper < papers.Count; paper++)
            foreach (var author in papers[paper]) teams.TryAdd(author, papers[firsts[paper]][0]);
        return teams;
    }

    private int NumberOf(OriginKind kind, string id)
    {
        var key = (kind, id);
        if (_numbers.TryGetValue(key, out var number)) return number;
        _ids.Add(id);
        return _numbers[key] = _ids.Count - 1;
    }
}
