using QuikGraph;

namespace ArgumentMap;

/// <summary>
/// A directed edge of an <see cref="ArgumentGraph"/>: from a premise into a relation, or from a relation to its conclusion. One edge
/// stays the same object for as long as the graph has it; its ends follow when the graph replaces a node.
/// </summary>
public sealed class ArgumentEdge : IEdge<ArgumentNode>
{
    internal ArgumentEdge(NodeSlot from, NodeSlot to, EdgeRole role) => (From, To, Role) = (from, to, role);

    /// <summary>The node it starts from.</summary>
    public ArgumentNode Source => From.Node;

    /// <summary>The node it points to.</summary>
    public ArgumentNode Target => To.Node;

    /// <summary>Whether it joins a premise to a relation or a relation to its conclusion.</summary>
    public EdgeRole Role { get; }

    internal NodeSlot From { get; }

    internal NodeSlot To { get; }

    /// <summary>The ends and the role, as in <c>evidence e1 -> support r1 (premise)</c>.</summary>
    public override string ToString() => $"{Source.KindAndId} -> {Target.KindAndId} ({Vocabulary.Word(Role)})";
}
