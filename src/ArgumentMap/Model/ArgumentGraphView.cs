using System.Diagnostics.CodeAnalysis;
using QuikGraph;

namespace ArgumentMap;

/// <summary>A map as QuikGraph sees it: live, read-only, without a copy.</summary>
internal sealed class ArgumentGraphView(ArgumentGraph map) : IBidirectionalGraph<ArgumentNode, ArgumentEdge>
{
    public bool IsDirected => true;

    /// <summary>A relation can be both a premise of another and attack it.</summary>
    public bool AllowParallelEdges => true;

    public bool IsVerticesEmpty => map.NodeCount == 0;

    public int VertexCount => map.NodeCount;

    public IEnumerable<ArgumentNode> Vertices => map.Nodes;

    public bool IsEdgesEmpty => map.EdgeCount == 0;

    public int EdgeCount => map.EdgeCount;

    public IEnumerable<ArgumentEdge> Edges => map.Edges;

    public bool ContainsVertex(ArgumentNode vertex) => map.TryGetSlot(Guard.NotNull(vertex, nameof(vertex)), out _);

    public bool ContainsEdge(ArgumentEdge edge) =>
        map.TryGetSlot(Guard.NotNull(edge, nameof(edge)).Source, out var slot) && ReferenceEquals(slot, edge.From)
        && slot.Out.Contains(edge.To, edge.Role);

    public bool ContainsEdge(ArgumentNode source, ArgumentNode target) => TryGetEdge(source, target, out _);

    public bool TryGetEdge(ArgumentNode source, ArgumentNode target, out ArgumentEdge edge)
    {
        // QuikGraph's signature has no nullable annotation here.
        edge = (TryGetEdges(source, target, out var edges) ? edges.FirstOrDefault() : null)!;
        return edge is not null;
    }

    public bool TryGetEdges(ArgumentNode source, ArgumentNode target, [NotNullWhen(true)] out IEnumerable<ArgumentEdge>? edges)
    {
        Guard.NotNull(target, nameof(target));
        edges = map.TryGetSlot(Guard.NotNull(source, nameof(source)), out var slot)
            ? slot.OutEdges.Where(edge => edge.Target.Equals(target))
            : null;
        return edges is not null;
    }

    public bool IsOutEdgesEmpty(ArgumentNode vertex) => Slot(vertex).Out.Count == 0;

    public int OutDegree(ArgumentNode vertex) => Slot(vertex).Out.Count;

    public IEnumerable<ArgumentEdge> OutEdges(ArgumentNode vertex) => Slot(vertex).OutEdges;

    public bool TryGetOutEdges(ArgumentNode vertex, [NotNullWhen(true)] out IEnumerable<ArgumentEdge>? edges)
    {
        edges = map.TryGetSlot(Guard.NotNull(vertex, nameof(vertex)), out var slot) ? slot.OutEdges : null;
        return edges is not null;
    }

    public ArgumentEdge OutEdge(ArgumentNode vertex, int index)
    {
        var slot = Slot(vertex);
        var (to, role) = slot.Out[index];
        return new ArgumentEdge(slot, to, role);
    }

    public bool IsInEdgesEmpty(ArgumentNode vertex) => Slot(vertex).In.Count == 0;

    public int InDegree(ArgumentNode vertex) => Slot(vertex).In.Count;

    public IEnumerable<ArgumentEdge> InEdges(ArgumentNode vertex) => Slot(vertex).InEdges;

    public bool TryGetInEdges(ArgumentNode vertex, [NotNullWhen(true)] out IEnumerable<ArgumentEdge>? edges)
    {
        edges = map.TryGetSlot(Guard.NotNull(vertex, nameof(vertex)), out var slot) ? slot.InEdges : null;
        return edges is not null;
    }

    public ArgumentEdge InEdge(ArgumentNode vertex, int index)
    {
        var slot = Slot(vertex);
        var (from, role) = slot.In[index];
        return new ArgumentEdge(from, slot, role);
    }

    public int Degree(ArgumentNode vertex) => InDegree(vertex) + OutDegree(vertex);

    /// <summary>QuikGraph's graphs answer an unknown vertex with this exception, so its algorithms expect it.</summary>
    private NodeSlot Slot(ArgumentNode vertex) =>
        map.TryGetSlot(Guard.NotNull(vertex, nameof(vertex)), out var slot)
            ? slot
            : throw new VertexNotFoundException($"The map '{map.Id}' has no {vertex}.");
}
