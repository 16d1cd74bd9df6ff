namespace ArgumentMap.Diff;

/// <summary>Two maps in one: the new one and, beside it, what only the old one has.</summary>
internal sealed class UnionMap
{
    private readonly MapMatch _match;
    private readonly ArgumentGraph _new;
    private readonly Dictionary<string, string> _removed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _removedIds = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string, EdgeRole)> _oldEdges = [];
    private readonly HashSet<(string, string, EdgeRole)> _newEdges;

    public UnionMap(ArgumentGraph oldMap, ArgumentGraph newMap, MapMatch match)
    {
        (_new, _match, Graph) = (newMap, match, newMap.Copy());
        _newEdges = [.. newMap.Edges.Select(edge => (edge.Source.Id, edge.Target.Id, edge.Role))];
        foreach (var source in oldMap.Sources.Where(source => !match.Sources.HasOld(source.Id))) Graph.AddSource(source);
        foreach (var participant in oldMap.Participants.Where(participant => !match.Participants.HasOld(participant.Id)))
            Graph.AddParticipant(participant);
        Graph.AddGroups([.. oldMap.Groups.Where(group => !match.Groups.HasOld(group.Id)).Select(match.Translated)]);
        foreach (var node in oldMap.Nodes.Where(node => !match.Nodes.HasOld(node.Id))) AddRemoved(node);
        foreach (var edge in oldMap.Edges) AddOld(edge);
    }

    public ArgumentGraph Graph { get; }

    public bool IsAdded(ArgumentNode node) => _new.Contains(node.Id) && !_match.Nodes.HasNew(node.Id);

    public bool IsRemoved(ArgumentNode node) => _removedIds.Contains(node.Id);

    public bool IsAdded(ArgumentEdge edge) => !_oldEdges.Contains((edge.Source.Id, edge.Target.Id, edge.Role));

    public bool IsRemoved(ArgumentEdge edge) => !_newEdges.Contains((edge.Source.Id, edge.Target.Id, edge.Role));

    /// <summary>A removed node keeps its id, unless the new map has given that to another.</summary>
    private void AddRemoved(ArgumentNode node)
    {
        var id = Graph.Contains(node.Id) ? Graph.FreeId($"{node.Id}-") : node.Id;
        Graph.Add(_match.Translated(node) with { Id = id });
        _removed.Add(node.Id, id);
        _removedIds.Add(id);
    }

    private void AddOld(ArgumentEdge edge)
    {
        var key = (IdOf(edge.Source), IdOf(edge.Target), edge.Role);
        _oldEdges.Add(key);
        if (_newEdges.Contains(key)) return;
        if (edge.Role == EdgeRole.Premise) Graph.AddPremise(key.Item2, key.Item1);
        else Graph.AddConclusion(key.Item1, key.Item2);
    }

    private string IdOf(ArgumentNode oldNode) => _match.Nodes.TryGetNew(oldNode.Id, out var id) ? id : _removed[oldNode.Id];
}
