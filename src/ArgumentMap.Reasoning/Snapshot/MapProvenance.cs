namespace ArgumentMap.Reasoning;

/// <summary>
/// Who says what in a map, and in which sources it rests. What is the same source or participant has the id of the first.
/// </summary>
internal sealed class MapProvenance
{
    private readonly ArgumentNode[] _nodes;
    private readonly Identities _same;
    private readonly Dictionary<string, IReadOnlyList<string>> _speakers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _alsoSaidByAuthor = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueList<string>> _authors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _people = new(StringComparer.Ordinal);

    /// <summary>Reads off who says what. O(nodes + edges).</summary>
    public MapProvenance(ArgumentGraph map, ArgumentNode[] nodes)
    {
        (_nodes, _same) = (nodes, new Identities(map));
        foreach (var node in map.Participants.Count == 0 ? [] : nodes)
            if (map.SpeakersOf(node.Id) is { Count: > 0 } speakers)
            {
                _speakers.Add(node.Id, [.. speakers.Select(speaker => _same.ParticipantOf(speaker.Id)).Distinct()]);
                if (map.IsSaidByAuthor(node.Id)) _alsoSaidByAuthor.Add(node.Id);
            }
        foreach (var participant in map.Participants)
            _people.TryAdd(PersonName.Normalised(participant.Name), _same.ParticipantOf(participant.Id));
        foreach (var source in map.Sources)
        {
            var first = _same.SourceOf(source.Id);
            var authors = source.Authors.Where(author => PersonName.Normalised(author).Length > 0).Select(PersonOf);
            _authors[first] = [.. _authors.GetValueOrDefault(first, []).Union(authors)];
        }
    }

    /// <summary>The ids of the participants who say a node; none where only the author does.</summary>
    public IReadOnlyList<string> SpeakersOf(int node) => _speakers.GetValueOrDefault(_nodes[node].Id, []);

    /// <summary>Whether the author says a node in their own voice, alone or beside participants.</summary>
    public bool IsSaidByAuthor(int node) => !_speakers.ContainsKey(_nodes[node].Id) || _alsoSaidByAuthor.Contains(_nodes[node].Id);

    /// <summary>The ids of the sources in which a node is anchored.</summary>
    public IReadOnlyList<string> SourcesOf(int node) =>
        _nodes[node].Anchors.Count == 0 ? [] : [.. _nodes[node].Anchors.Select(anchor => _same.SourceOf(anchor.Source)).Distinct()];

    /// <summary>Every participant who says a node.</summary>
    public IEnumerable<string> Speakers => _speakers.Values.SelectMany(ids => ids).Distinct();

    /// <summary>Every source in which a node rests.</summary>
    public IEnumerable<string> Sources => Enumerable.Range(0, _nodes.Length).SelectMany(SourcesOf).Distinct();

    /// <summary>The authors of a source, each by the id of the participant of that name, else by the first spelling of the name.</summary>
    public ValueList<string> AuthorsOf(string source) => _authors[source];

    /// <summary>
    /// Every node that a participant says and nobody else, the author included: what goes when their word does. Null where they say
    /// nothing.
    /// </summary>
    public IReadOnlyList<int>? SaidOnlyBy(string participant) =>
        Only(_same.HasParticipant(participant) ? _same.ParticipantOf(participant) : null, SpeakersOf)?.Where(node => !IsSaidByAuthor(node))
            .ToList();

    /// <summary>Every node that rests in a source and in no other. Null where nothing rests in it.</summary>
    public IReadOnlyList<int>? AnchoredOnlyIn(string source) => Only(_same.HasSource(source) ? _same.SourceOf(source) : null, SourcesOf);

    private string PersonOf(string name)
    {
        var key = PersonName.Normalised(name);
        if (!_people.TryGetValue(key, out var person)) _people.Add(key, person = name);
        return person;
    }

    private List<int>? Only(string? first, Func<int, IReadOnlyList<string>> originsOf)
    {
        if (first is null) return null;
        var resting = Enumerable.Range(0, _nodes.Length).Select(node => (Node: node, Origins: originsOf(node)))
            .Where(pair => pair.Origins.Contains(first)).ToList();
        return resting.Count == 0 ? null : [.. resting.Where(pair => pair.Origins.Count == 1).Select(pair => pair.Node)];
    }
}
