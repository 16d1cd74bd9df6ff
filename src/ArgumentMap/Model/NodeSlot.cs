namespace ArgumentMap;

/// <summary>
/// A node's place in the graph: the current value of the node and the edges at it, in the order in which they were added.
/// </summary>
internal sealed class NodeSlot(ArgumentNode node)
{
    private EdgeList _in;
    private EdgeList _out;

    public ArgumentNode Node { get; set; } = node;

    /// <summary>Where it stands among the nodes of its sort; <see cref="SlotList"/> keeps it.</summary>
    public int Place { get; set; }

    /// <summary>How many edges there are at it.</summary>
    public int Degree => _in.Count + _out.Count;

    /// <summary>How many edges its arrays hold or have room for.</summary>
    public int Room => _in.Room + _out.Room;

    public ref EdgeList In => ref _in;

    public ref EdgeList Out => ref _out;

    /// <summary>Where edges in come from, as they are when they are walked; changing them ends the walk with an exception.</summary>
    public IEnumerable<EdgeEnd> InEnds
    {
        get
        {
            var count = _in.Count;
            for (var i = 0; i < Same(count, _in); i++) yield return _in[i];
        }
    }

    /// <summary>Where edges out go to, likewise.</summary>
    public IEnumerable<EdgeEnd> OutEnds
    {
        get
        {
            var count = _out.Count;
            for (var i = 0; i < Same(count, _out); i++) yield return _out[i];
        }
    }

    /// <summary>The edges in, likewise.</summary>
    public IEnumerable<ArgumentEdge> InEdges => InEnds.Select(end => new ArgumentEdge(end.Slot, this, end.Role));

    /// <summary>The edges out, likewise.</summary>
    public IEnumerable<ArgumentEdge> OutEdges => OutEnds.Select(end => new ArgumentEdge(this, end.Slot, end.Role));

    /// <summary>The nodes from which edges of a role come in, likewise.</summary>
    public IEnumerable<NodeSlot> Sources(EdgeRole role)
    {
        var count = _in.Count;
        for (var i = 0; i < Same(count, _in); i++)
            if (_in[i].Role == role) yield return _in[i].Slot;
    }

    /// <summary>The nodes to which edges of a role go out, likewise.</summary>
    public IEnumerable<NodeSlot> Targets(EdgeRole role)
    {
        var count = _out.Count;
        for (var i = 0; i < Same(count, _out); i++)
            if (_out[i].Role == role) yield return _out[i].Slot;
    }

    private static int Same(int count, in EdgeList edges) =>
        edges.Count == count ? count : throw new InvalidOperationException("The edges of the node were changed while they were walked.");
}
