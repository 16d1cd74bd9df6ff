namespace ArgumentMap.Reasoning;

/// <summary>On whom or what each ground of a network depends, as numbered origins.</summary>
internal sealed class Origins
{
    private const string Unknown = "?";

    private readonly List<string> _ids = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int[]> _origins = [];

    public Origins(SupportNetwork network, Independence by)
    {
        if (by == Independence.Statements) return;
        var voices = new Voices(network.Map);
        foreach (var ground in network.GroundVertices.Where(vertex => vertex != 0))
        {
            var node = network.NodeOf(ground);
            var speakers = by == Independence.Participants ? voices.SpeakersOf(node) : [];
            var ids = speakers.Count > 0 ? speakers : voices.SourcesOf(node);
            _origins.Add(ground, [.. (ids.Count > 0 ? ids : [Unknown]).Select(NumberOf)]);
        }
    }

    public int Count => _ids.Count;

    /// <summary>For each origin the grounds that depend on it.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Grounds => [.. Enumerable.Range(0, Count).Select(origin => (IReadOnlyList<int>)[.. _origins.Where(pair => pair.Value.Contains(origin)).Select(pair => pair.Key)])];

    /// <summary>The alternative origins of a ground; none where origins do not matter.</summary>
    public IReadOnlyList<int> Of(int ground) => _origins.TryGetValue(ground, out var origins) ? origins : [];

    public string IdOf(int origin) => _ids[origin];

    private int NumberOf(string id)
    {
        if (_numbers.TryGetValue(id, out var number)) return number;
        _ids.Add(id);
        return _numbers[id] = _ids.Count - 1;
    }
}
