namespace ArgumentMap.Tests.Model;

/// <summary>A map as two plain lists, with the graph's rules written the simplest way: what the graph is checked against.</summary>
internal sealed class NaiveMap
{
    private readonly List<ArgumentNode> _nodes = [];
    private List<(string From, string To, EdgeRole Role)> _edges = [];

    public IEnumerable<ArgumentNode> Nodes => _nodes.OrderBy(node => node is Statement ? 0 : node is Locution ? 1 : 2);

    public IEnumerable<string> Edges =>
        from relation in _nodes.OfType<Relation>()
        from edge in EdgesOf(relation.Id)
        select $"{Find(edge.From).KindAndId} -> {Find(edge.To).KindAndId} ({Vocabulary.Word(edge.Role)})";

    public void Add(ArgumentNode node)
    {
        if (_nodes.Any(other => other.Id == node.Id)) throw new ArgumentException(node.Id);
        _nodes.Add(node);
    }

    public void AddRelation(Relation relation, string[] conclusions, string[] premises)
    {
        CheckEnds(conclusions);
        CheckEnds(premises);
        Add(relation);
        foreach (var premise in premises) _edges.Add((premise, relation.Id, EdgeRole.Premise));
        foreach (var conclusion in conclusions) _edges.Add((relation.Id, conclusion, EdgeRole.Conclusion));
    }

    public bool AddEdge(string relation, string end, EdgeRole role)
    {
        var edge = Edge(relation, end, role);
        if (_edges.Contains(edge)) return false;
        _edges.Add(edge);
        return true;
    }

    public bool RemoveEdge(string relation, string end, EdgeRole role) => _edges.Remove(Edge(relation, end, role));

    public void Replace(ArgumentNode node)
    {
        var old = Find(node.Id);
        if (Sort(old) != Sort(node)) throw new ArgumentException(node.Id);
        _nodes[_nodes.IndexOf(old)] = node;
    }

    public void Rename(string id, string newId)
    {
        var old = Find(id);
        if (id != newId && _nodes.Any(node => node.Id == newId)) throw new ArgumentException(newId);
        _nodes[_nodes.IndexOf(old)] = old with { Id = newId };
        _edges = [.. _edges.Select(edge => (edge.From == id ? newId : edge.From, edge.To == id ? newId : edge.To, edge.Role))];
    }

    public IReadOnlyList<ArgumentNode> Remove(string id)
    {
        var gone = new List<ArgumentNode> { Find(id) };
        for (var i = 0; i < gone.Count; i++)
        {
            var lost = _edges.Where(edge => edge.From == gone[i].Id || edge.To == gone[i].Id).ToList();
            _nodes.Remove(gone[i]);
            _edges = [.. _edges.Except(lost)];
            foreach (var (from, to, role) in lost)
            {
                var owner = role == EdgeRole.Premise ? to : from;
                var saysNothing = !EdgesOf(owner).Any(edge => edge.Role == role);
                if (saysNothing && _nodes.Find(node => node.Id == owner) is { } relation && !gone.Contains(relation)) gone.Add(relation);
            }
        }
        return gone;
    }

    private void CheckEnds(string[] ids)
    {
        foreach (var id in ids) Find(id);
        if (ids.Distinct().Count() < ids.Length) throw new ArgumentException("twice");
    }

    private IEnumerable<(string From, string To, EdgeRole Role)> EdgesOf(string relation) =>
        _edges.Where(edge => edge.Role == EdgeRole.Premise && edge.To == relation)
            .Concat(_edges.Where(edge => edge.Role == EdgeRole.Conclusion && edge.From == relation));

    private (string From, string To, EdgeRole Role) Edge(string relation, string end, EdgeRole role)
    {
        Find(end);
        if (Find(relation) is not Relation) throw new KeyNotFoundException(relation);
        return role == EdgeRole.Premise ? (end, relation, role) : (relation, end, role);
    }

    private ArgumentNode Find(string id) => _nodes.Find(node => node.Id == id) ?? throw new KeyNotFoundException(id);

    private static int Sort(ArgumentNode node) => node switch { Statement => 0, Locution => 1, _ => 2 };
}
