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
    public Relation(string id, RelationKind kind) : base(id) => Kind = kind;

    /// <summary>Whether it supports, attacks, rephrases, …</summary>
    public RelationKind Kind { get; init; }

    /// <summary>The id of the kind of reasoning it uses, such as <c>expert-opinion</c>; from a scheme catalogue or the caller's own.</summary>
    public string? Scheme { get; init => field = Guard.OptionalText(value, nameof(Scheme)); }

    /// <summary>For an attack: the id of the critical question that it raises, of the scheme of the step it bears on.</summary>
    public string? CriticalQuestion { get; init => field = Guard.OptionalText(value, nameof(CriticalQuestion)); }

    /// <summary>Whether the text states the step, implies it, or the analyst added it; null where nobody has said.</summary>
    public Basis? Basis { get; init; }

    /// <summary>How much the step counts against others, 0 or more; null where nobody has said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double? Weight { get; init => field = Guard.Weight(value, nameof(Weight)); }

    /// <summary>Where the sources state the step itself (a "therefore").</summary>
    public ValueList<TextAnchor> Anchors { get; init => field = Guard.NotNull(value, nameof(Anchors)); } = [];

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private protected override string KindWord => Vocabulary.Word(Kind);
}
