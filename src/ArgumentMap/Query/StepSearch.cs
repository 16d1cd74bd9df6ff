namespace ArgumentMap.Query;

/// <summary>
/// Where a step leads from a whole set of nodes: one breadth-first search from all of them at once, which passes every relation at most
/// once. O(nodes + edges), transitive or not.
/// </summary>
internal sealed class StepSearch
{
    private readonly NodeSlot[] _slots;
    private readonly StepQuery _step;
    private readonly CancellationToken _cancellationToken;
    private readonly CompressedRows _first;
    private readonly CompressedRows? _second;
    private readonly RelationKind? _kind;
    private readonly bool[] _passed;
    private readonly bool[] _reached;
    private readonly bool[] _queued;
    private readonly Queue<int> _waiting = new();

    public StepSearch(NodeSlot[] slots, QueryEdges edges, StepQuery step, CancellationToken cancellationToken)
    {
        (_slots, _step, _cancellationToken) = (slots, step, cancellationToken);
        (_passed, _reached, _queued) = (new bool[slots.Length], new bool[slots.Length], new bool[slots.Length]);
        (_first, _second, _kind) = step.Step switch
        {
            MapStep.Supports => (edges.RelationsTo, edges.Premises, RelationKind.Support),
            MapStep.SupportedBy => (edges.RelationsFrom, edges.Conclusions, RelationKind.Support),
            MapStep.Attacks or MapStep.Undercuts => (edges.RelationsTo, edges.Premises, RelationKind.Attack),
            MapStep.AttackedBy or MapStep.UndercutBy => (edges.RelationsFrom, edges.Conclusions, RelationKind.Attack),
            MapStep.BearsOn => (edges.RelationsTo, edges.Premises, null),
            MapStep.RestsOn => (edges.RelationsFrom, edges.Conclusions, null),
            MapStep.PremiseOf => (edges.Premises, null, null),
            MapStep.ConclusionOf => (edges.Conclusions, null, null),
            MapStep.HasPremise => (edges.RelationsFrom, null, null),
            _ => (edges.RelationsTo, default(CompressedRows), default(RelationKind?)),
        };
    }

    public bool[] From(bool[] start)
    {
        for (var node = 0; node < start.Length; node++)
            if (start[node])
                Enqueue(node);
        while (_waiting.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            Leave(_waiting.Dequeue());
        }
        return _reached;
    }

    private void Leave(int node)
    {
        if (_step.Step == MapStep.Undercuts && _slots[node].Node is not Relation) return;
        foreach (var next in _first[node])
        {
            if (_second is null) Reach(next);
            else if (!_passed[next] && IsOfKind(next)) Pass(next, _second);
        }
    }

    private bool IsOfKind(int relation) => _kind is null || ((Relation)_slots[relation].Node).Kind == _kind;

    private void Pass(int relation, CompressedRows onward)
    {
        _passed[relation] = true;
        foreach (var node in onward[relation]) Reach(node);
    }

    private void Reach(int node)
    {
        if (_step.Step == MapStep.UndercutBy && _slots[node].Node is not Relation) return;
        _reached[node] = true;
        if (_step.IsTransitive) Enqueue(node);
    }

    private void Enqueue(int node)
    {
        if (_queued[node]) return;
        _queued[node] = true;
        _waiting.Enqueue(node);
    }
}
