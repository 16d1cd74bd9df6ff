using System.Text.Json.Serialization;
using ArgumentMap.Json;

namespace ArgumentMap;

/// <summary>
/// Why one thing bears on another. A node of its own, so that premises can be linked and a relation can itself be attacked; its
/// premises and conclusion are edges of the graph (<see cref="ArgumentGraph.PremisesOf"/>, <see cref="ArgumentGraph.ConclusionsOf"/>).
/// AIF's S-node.
/// </summary>
[JsonConverter(typeof(ArgumentNodeJsonConverter))]
public sealed record Relation : ArgumentNode
{
    /// <summary>A relation, as yet without premises and conclusion.</summary>
    /// <param name="id">Its id, unique in the map.</param>
    /// <param name="kind">Whether it supports, attacks, …</param>
    public Relation(string id, RelationKind kind) : base(id, "") => Kind = kind;

    internal Relation(in NodeContent node, RelationKind kind) : base(node) => Kind = kind;

    /// <summary>Whether it supports, attacks, rephrases, …</summary>
    public RelationKind Kind { get; init; }

    /// <summary>
    /// For a relation of the kind <see cref="RelationKind.Context"/>: whether its premises are context, assumptions or justifications. Of
    /// no account elsewhere.
    /// </summary>
    public ContextRole Role { get; init; }

    /// <summary>
    /// The id of the kind of reasoning it uses, such as <c>expert-opinion</c>; from a scheme catalogue or the caller's own.
    /// </summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string? Scheme { get; init => field = Guard.OptionalText(value, nameof(Scheme)); }

    /// <summary>For an attack: the id of the critical question that it raises, of the scheme of the step it bears on.</summary>
    /// <exception cref="ArgumentException">The value has a lone surrogate.</exception>
    public string? CriticalQuestion { get; init => field = Guard.OptionalText(value, nameof(CriticalQuestion)); }

    /// <summary>Whether the text states the step, implies it, or the analyst added it; null where nobody has said.</summary>
    public Basis? Basis { get; init; }

    /// <summary>How much the step counts against others, 0 or more; null where nobody has said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double? Weight { get; init => field = Guard.Weight(value, nameof(Weight)); }

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Whether it says something itself, by a text or a title, and not only by what it joins.</summary>
    public bool HasWords => Text.Length > 0 || Title is { Length: > 0 };

    /// <summary>Whether its premises are assumed for its conclusions.</summary>
    internal bool IsAssumption => ContextRole == ArgumentMap.ContextRole.Assumption;

    /// <summary>The role of a context relation; null for one of another kind, where it is of no account.</summary>
    internal ContextRole? ContextRole => Kind == RelationKind.Context ? Role : null;

    /// <inheritdoc/>
    public override string KindWord => Vocabulary.Word(Kind);
}
