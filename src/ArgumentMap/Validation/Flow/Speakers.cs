namespace ArgumentMap.Validation.Flow;

/// <summary>Who says what: whom a statement names itself, and in a dialogue whoever utters it.</summary>
internal sealed class Speakers
{
    private readonly ArgumentGraph _map;
    private readonly ILookup<string, string> _utterers;

    /// <summary>Finds the utterers of a map. O(nodes + edges).</summary>
    public Speakers(ArgumentGraph map)
    {
        _map = map;
        _utterers = (
            from relation in map.Relations
            where relation.Kind == RelationKind.Illocution
            let speaker = map.PremisesOf(relation.Id).Select(ArgumentGraph.SpeakerOf).FirstOrDefault(speaker => speaker is not null)
            where speaker is not null
            from said in map.ConclusionsOf(relation.Id)
            select (said.Id, speaker)).ToLookup(pair => pair.Id, pair => pair.speaker, StringComparer.Ordinal);
    }

    /// <summary>Those who say a node's text; none where only the author does.</summary>
    public IEnumerable<Participant> Of(ArgumentNode node) =>
        (ArgumentGraph.SpeakerOf(node) is { } speaker ? _utterers[node.Id].Prepend(speaker) : _utterers[node.Id]).Distinct().Select(_map.GetParticipant);
}
