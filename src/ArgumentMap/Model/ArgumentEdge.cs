using System.Runtime.CompilerServices;
using QuikGraph;

namespace ArgumentMap;

/// <summary>
/// A directed edge of an <see cref="ArgumentGraph"/>: from a premise into a relation, or from a relation to its conclusion. Its ends follow
/// when the graph replaces a node. Two are equal when they join the same two places of the same graph in the same role; the graph makes
/// one whenever somebody asks, so that they are not always the same object.
/// </summary>
public sealed class ArgumentEdge : IEdge<ArgumentNode>, IEquatable<ArgumentEdge>
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

    /// <inheritdoc/>
    public bool Equals(ArgumentEdge? other) =>
        other is not null && ReferenceEquals(From, other.From) && ReferenceEquals(To, other.To) && Role == other.Role;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ArgumentEdge);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((((RuntimeHelpers.GetHashCode(From) * 31) + RuntimeHelpers.GetHashCode(To)) * 31) + (int)Role);

    /// <summary>The ends and the role, as in <c>evidence e1 -> support r1 (premise)</c>.</summary>
    public override string ToString() => $"{Source.KindAndId} -> {Target.KindAndId} ({Vocabulary.Word(Role)})";
}
