namespace ArgumentMap;

/// <summary>The edges at one side of a node, in the order in which they were added. One edge, as most nodes have, takes no array.</summary>
internal struct EdgeList
{
    /// <summary>Nothing, an edge, or an array of them.</summary>
    private object? _edges;

    public int Count { get; private set; }

    public readonly ArgumentEdge this[int index] =>
        (uint)index >= (uint)Count ? throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such edge.")
        : _edges as ArgumentEdge ?? ((ArgumentEdge[])_edges!)[index];

    public void Add(ArgumentEdge edge)
    {
        if (Count == 0)
        {
            _edges = edge;
        }
        else
        {
            var edges = _edges as ArgumentEdge[] ?? [(ArgumentEdge)_edges!, null!];
            if (Count == edges.Length) Array.Resize(ref edges, Count * 2);
            edges[Count] = edge;
            _edges = edges;
        }
        Count++;
    }

    /// <summary>Takes an edge out; the others keep their order. False where it is not there. O(edges).</summary>
    public bool Remove(ArgumentEdge edge)
    {
        var at = IndexOf(edge);
        if (at < 0) return false;
        Count--;
        if (_edges is ArgumentEdge[] edges && Count > 0)
        {
            Array.Copy(edges, at + 1, edges, at, Count - at);
            edges[Count] = null!;
        }
        else
        {
            _edges = null;
        }
        return true;
    }

    public readonly int CountOf(EdgeRole role)
    {
        var count = 0;
        for (var i = 0; i < Count; i++)
            if (this[i].Role == role) count++;
        return count;
    }

    /// <summary>The nodes from which edges of a role come, all of one sort.</summary>
    /// <param name="role">The role.</param>
    /// <param name="kind">Of which kind they are, where they are relations; null for any.</param>
    public readonly T[] Sources<T>(EdgeRole role, RelationKind? kind = null)
        where T : ArgumentNode => Ends<T>(role, kind, areSources: true);

    /// <summary>The nodes to which edges of a role go, likewise.</summary>
    public readonly T[] Targets<T>(EdgeRole role, RelationKind? kind = null)
        where T : ArgumentNode => Ends<T>(role, kind, areSources: false);

    private readonly T[] Ends<T>(EdgeRole role, RelationKind? kind, bool areSources) where T : ArgumentNode
    {
        var count = 0;
        for (var i = 0; i < Count; i++)
            if (IsMeant(this[i])) count++;
        if (count == 0) return [];
        var ends = new T[count];
        for (var i = Count - 1; i >= 0; i--)
            if (IsMeant(this[i])) ends[--count] = (T)(areSources ? this[i].Source : this[i].Target);
        return ends;

        bool IsMeant(ArgumentEdge edge) =>
            edge.Role == role && (kind is null || (areSources ? edge.Source : edge.Target) is Relation relation && relation.Kind == kind);
    }

    public readonly ArgumentEdge? FirstOf(EdgeRole role)
    {
        for (var i = 0; i < Count; i++)
            if (this[i].Role == role) return this[i];
        return null;
    }

    public readonly bool Contains(ArgumentEdge edge) => IndexOf(edge) >= 0;

    private readonly int IndexOf(ArgumentEdge edge)
    {
        for (var i = 0; i < Count; i++)
            if (ReferenceEquals(this[i], edge)) return i;
        return -1;
    }
}
