using ArgumentMap.Query;
using ArgumentMap.Wording;

namespace ArgumentMap.Drawing;

/// <summary>
/// Finds what of a map belongs to a part: one search down and one up, whatever the part. O(nodes + edges) beside the query.
/// </summary>
internal sealed class PartCut
{
    private readonly ArgumentGraph _map;
    private readonly MapPart _part;
    private readonly CancellationToken _cancellationToken;
    private readonly NodeSlot[] _slots;
    private readonly QueryEdges _edges;
    private readonly Dictionary<string, int> _indexes;
    private readonly bool[] _kept;

    public PartCut(ArgumentGraph map, MapPart part, CancellationToken cancellationToken)
    {
        (_map, _part, _cancellationToken) = (map, part, cancellationToken);
        _slots = map.Slots.ToArray();
        _edges = new QueryEdges(_slots);
        _indexes = new Dictionary<string, int>(_slots.Length, StringComparer.Ordinal);
        foreach (var slot in _slots) _indexes.Add(slot.Node.Id, _indexes.Count);
        _kept = [.. _slots.Select(_ => true)];
    }

    /// <summary>The statements and utterances that belong to the part.</summary>
    public List<ArgumentNode> Nodes()
    {
        if (_part.Focus.Count > 0) Narrow(AroundFocus());
        if (_part.MainOnly)
            Narrow(Within(DepthSearch.Down(MainStarts(), _edges, _cancellationToken), (_part.Focus.Count > 0 ? null : _part.Depth) ?? 1));
        else if (_part.Focus.Count == 0 && _part.Depth is { } depth) Narrow(Within(DepthsFromTheTop(), depth));
        if (_part.Query is { } query) Narrow(FoundBy(query));
        return [.. _slots.Where((slot, index) => _kept[index] && IsIncluded(slot.Node)).Select(slot => slot.Node)];
    }

    private bool IsIncluded(ArgumentNode node) => node switch
    {
        Relation => false,
        Statement statement => _part.Include?.Invoke(statement) ?? true,
        _ => true,
    };

    private void Narrow(Func<int, bool> condition)
    {
        for (var i = 0; i < _kept.Length; i++) _kept[i] &= condition(i);
    }

    /// <summary>
    /// What a query finds; a relation among statements is drawn with these anyhow, so that <c>not evidence</c> brings in no evidence.
    /// </summary>
    private Func<int, bool> FoundBy(MapQuery query)
    {
        var found = query.Evaluate(_map, _cancellationToken);
        var said = found.Where(node => node is not Relation).ToList();
        return WithEnds((said.Count > 0 ? said : found).Select(node => _indexes[node.Id]));
    }

    private Func<int, bool> AroundFocus()
    {
        int[] starts = [.. _part.Focus.Select(IndexOf)];
        var most = _part.Depth ?? int.MaxValue;
        var self = WithEnds(starts);
        var down = _part.Direction == PartDirection.Up ? self : Within(DepthSearch.Down(starts, _edges, _cancellationToken), most);
        var up = _part.Direction == PartDirection.Down ? self : Within(DepthSearch.Up(starts, _edges, _cancellationToken), most);
        return index => self(index) || down(index) || up(index);
    }

    private int IndexOf(string id) => _indexes.TryGetValue(id, out var index) ? index
        : throw new KeyNotFoundException(
            $"The map '{_map.Id}' has no node with the id '{id}'.{NearestId.Question(id, [.. _map.Nodes.Select(node => node.Id)])}");

    private static Func<int, bool> Within(int[] depths, int most) => index => depths[index] >= 0 && depths[index] <= most;

    /// <summary>Some nodes; of relations among them the premises and conclusions too, and those of relations among these.</summary>
    private Func<int, bool> WithEnds(IEnumerable<int> nodes)
    {
        var found = new HashSet<int>(nodes);
        var relations = new Stack<int>(found);
        while (relations.Count > 0)
        {
            var relation = relations.Pop();
            if (_slots[relation].Node is not Relation) continue;
            foreach (var end in _edges.Premises[relation]) Find(end);
            foreach (var end in _edges.Conclusions[relation]) Find(end);
        }
        return found.Contains;

        void Find(int end)
        {
            if (found.Add(end)) relations.Push(end);
        }
    }

    private List<int> MainStarts()
    {
        var starts = IndexesOf(slot => slot.Node is Statement { IsMain: true } or Recommendation);
        return starts.Count > 0 ? starts : IndexesOf(slot => slot.Node is Statement && slot.Out.Count == 0);
    }

    private List<int> IndexesOf(Func<NodeSlot, bool> condition) => [.. Enumerable.Range(0, _slots.Length)
        .Where(index => condition(_slots[index]))];

    /// <summary>From the roots; from the first statement of what hangs beneath none, as circles do.</summary>
    private int[] DepthsFromTheTop()
    {
        var depths = DepthSearch.From(_slots, _edges, _cancellationToken);
        for (var i = 0; i < depths.Length; i++)
            if (depths[i] < 0 && _slots[i].Node is not Relation)
                DepthSearch.ExtendDown(depths, i, _edges, _cancellationToken);
        return depths;
    }
}
