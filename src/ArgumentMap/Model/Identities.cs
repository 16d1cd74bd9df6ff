namespace ArgumentMap;

/// <summary>
/// Which of a map's sources are the same one and which participants the same person, by way of others too: each has the id of the first of
/// its kind. O(sources + participants), nearly.
/// </summary>
internal sealed class Identities
{
    private readonly Dictionary<string, string> _sources;
    private readonly Dictionary<string, string> _participants;

    public Identities(ArgumentGraph map)
    {
        var sources = Firsts(map.Sources, source => source.IdentityKeys);
        _sources = map.Sources.Select((source, i) => (source.Id, First: map.Sources[sources[i]].Id))
            .ToDictionary(pair => pair.Id, pair => pair.First, StringComparer.Ordinal);
        var participants = Firsts(map.Participants, participant => participant.IdentityKeys);
        _participants = map.Participants.Select((participant, i) => (participant.Id, First: map.Participants[participants[i]].Id))
            .ToDictionary(pair => pair.Id, pair => pair.First, StringComparer.Ordinal);
    }

    /// <summary>The id of the first source that is the same as one of the map's.</summary>
    public string SourceOf(string id) => _sources[id];

    /// <summary>The id of the first participant who is the same as one of the map's.</summary>
    public string ParticipantOf(string id) => _participants[id];

    /// <summary>Whether the map has a source with this id.</summary>
    public bool HasSource(string id) => _sources.ContainsKey(id);

    /// <summary>Whether the map has a participant with this id.</summary>
    public bool HasParticipant(string id) => _participants.ContainsKey(id);

    /// <summary>For each item the place of the first that shares a key with it, directly or through others.</summary>
    public static int[] Firsts<T>(IReadOnlyList<T> items, Func<T, IEnumerable<string>> keysOf)
    {
        var sets = new UnionFind(items.Count);
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
            foreach (var key in keysOf(items[i]))
                if (firsts.TryGetValue(key, out var first)) sets.Join(first, i);
                else firsts.Add(key, i);
        return Enumerable.Range(0, items.Count).Select(sets.Find).ToArray();
    }
}
