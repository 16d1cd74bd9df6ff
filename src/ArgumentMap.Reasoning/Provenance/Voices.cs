namespace ArgumentMap.Reasoning;

/// <summary>Who says what in a map, and in which sources it rests.</summary>
internal sealed class Voices
{
    private readonly MapSnapshot _map;
    private readonly ILookup<int, string> _utterers;

    /// <summary>Finds who utters what in a dialogue. O(nodes + edges).</summary>
    public Voices(MapSnapshot map)
    {
        _map = map;
        var uttered = new List<(int Node, string Speaker)>();
        for (var relation = map.RelationsStart; relation < map.NodeCount; relation++)
        {
            if (map.KindOf(relation) != RelationKind.Illocution) continue;
            foreach (var premise in map.PremisesOf(relation))
                if (ArgumentGraph.SpeakerOf(map.NodeAt(premise)) is { } speaker)
                    foreach (var said in map.ConclusionsOf(relation)) uttered.Add((said, speaker));
        }
        _utterers = uttered.ToLookup(pair => pair.Node, pair => pair.Speaker);
    }

    /// <summary>The ids of all participants who say something.</summary>
    public IEnumerable<string> Speakers => Nodes().SelectMany(SpeakersOf);

    /// <summary>The ids of all sources in which something is anchored.</summary>
    public IEnumerable<string> Sources => Nodes().SelectMany(SourcesOf);

    /// <summary>The ids of the participants who say a node; none where only the author does.</summary>
    public IReadOnlyList<string> SpeakersOf(int node) =>
        [.. (ArgumentGraph.SpeakerOf(_map.NodeAt(node)) is { } speaker ? _utterers[node].Prepend(speaker) : _utterers[node]).Distinct()];

    /// <summary>The ids of the sources in which a node is anchored.</summary>
    public IReadOnlyList<string> SourcesOf(int node) => [.. ArgumentGraph.AnchorsOf(_map.NodeAt(node)).Select(anchor => anchor.Source).Distinct()];

    /// <summary>Every node that a participant says and nobody else: what goes when their word does.</summary>
    public IEnumerable<int> SaidOnlyBy(string participant) => Nodes().Where(node => SpeakersOf(node) is [var only] && only == participant);

    /// <summary>Every node that rests in a source and in no other.</summary>
    public IEnumerable<int> AnchoredOnlyIn(string source) => Nodes().Where(node => SourcesOf(node) is [var only] && only == source);

    private IEnumerable<int> Nodes() => Enumerable.Range(0, _map.NodeCount);
}
