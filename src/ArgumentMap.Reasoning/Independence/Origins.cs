namespace ArgumentMap.Reasoning;

/// <summary>On whom or what each ground of a network depends, as numbered origins.</summary>
internal sealed class Origins
{
    private readonly MapProvenance _provenance;
    private readonly List<string> _ids = [];
    private readonly Dictionary<(OriginKind Kind, string Id), int> _numbers = [];
    private readonly int[]?[] _origins;
    private int[]? _unknown;

    public Origins(SupportNetwork network, Independence by)
    {
        _provenance = network.Map.Provenance;
        _origins = new int[network.Count][];
        if (by == Independence.Statements) return;
        var grounds = network.GroundVertices.Where(vertex => vertex != 0).Select(vertex => (Vertex: vertex, Node: network.NodeOf(vertex)))
            .ToList();
        var teams = by == Independence.Participants
            ? Teams(grounds.Where(ground => _provenance.IsSaidByAuthor(ground.Node))
                .SelectMany(ground => _provenance.SourcesOf(ground.Node)))
            : [];
        foreach (var (vertex, node) in grounds) _origins[vertex] = by == Independence.Sources ? BySource(node) : ByPerson(node, teams);
    }

    /// <summary>What an id names: a source and a person can have the same.</summary>
    private enum OriginKind
    {
        Source,
        Person,
        Unknown,
    }

    public int Count => _ids.Count;

    /// <summary>The alternative origins of a ground; none where origins do not matter.</summary>
    public IReadOnlyList<int> Of(int ground) => _origins[ground] ?? [];

    public string IdOf(int origin) => _ids[origin];

    private int[] BySource(int node) =>
        _provenance.SourcesOf(node) is { Count: > 0 } sources
            ? [.. sources.Select(source => NumberOf(OriginKind.Source, source)).Distinct()]
            : Unknown();

    private int[] ByPerson(int node, Dictionary<string, string> teams)
    {
        var speakers = _provenance.SpeakersOf(node);
        if (speakers.Count == 0) return ByAuthor(node, teams);
        var people = speakers.Select(speaker => NumberOf(OriginKind.Person, teams.GetValueOrDefault(speaker, speaker)));
        return [.. (_provenance.IsSaidByAuthor(node) ? people.Concat(ByAuthor(node, teams)) : people).Distinct()];
    }

    private int[] ByAuthor(int node, Dictionary<string, string> teams)
    {
        if (_provenance.SourcesOf(node) is not { Count: > 0 } sources) return Unknown();
        return [.. sources.Select(source => _provenance.AuthorsOf(source).FirstOrDefault() is { } author
            ? NumberOf(OriginKind.Person, teams[author])
            : NumberOf(OriginKind.Source, source)).Distinct()];
    }

    /// <summary>All grounds without an origin share one.</summary>
    private int[] Unknown() => _unknown ??= [NumberOf(OriginKind.Unknown, SupportLine.Unknown)];

    /// <summary>Those who write together vouch together, whoever of them is asked: for each author the first of their team.</summary>
    private Dictionary<string, string> Teams(IEnumerable<string> sources)
    {
        var papers = sources.Distinct().Select(_provenance.AuthorsOf).Where(authors => authors.Count > 0).ToList();
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
