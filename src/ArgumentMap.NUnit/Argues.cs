using ArgumentMap.Reasoning;

namespace ArgumentMap.NUnit;

/// <summary>Where constraints on maps begin: <c>Assert.That(map, Argues.Supports("rec-1").WithEvidence())</c>. All take ids; one that the map lacks is a <see cref="KeyNotFoundException"/>.</summary>
public static class Argues
{
    /// <summary>The map gives a reason for this node.</summary>
    public static SupportsConstraint Supports(string id) => new(id);

    /// <summary>The map accepts this node: by grounded semantics every attack on it fails.</summary>
    /// <param name="id">The id of a statement or a relation.</param>
    /// <param name="options">How the map is read; null for the plain reading.</param>
    public static AcceptanceConstraint Accepts(string id, FrameworkOptions? options = null) => new(id, AcceptanceLabel.In, options);

    /// <summary>The map rejects this node: by grounded semantics something that it accepts attacks the node.</summary>
    /// <inheritdoc cref="Accepts"/>
    public static AcceptanceConstraint Rejects(string id, FrameworkOptions? options = null) => new(id, AcceptanceLabel.Out, options);

    /// <summary>The map neither accepts nor rejects this node: by grounded semantics it and its attackers wait for each other.</summary>
    /// <inheritdoc cref="Accepts"/>
    public static AcceptanceConstraint LeavesUndecided(string id, FrameworkOptions? options = null) => new(id, AcceptanceLabel.Undecided, options);
}
