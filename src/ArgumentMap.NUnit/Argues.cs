using ArgumentMap.Reasoning;
using NUnit.Framework.Constraints;

namespace ArgumentMap.NUnit;

/// <summary>
/// Where constraints on maps begin: <c>Assert.That(map, Argues.Supports("rec-1").WithEvidence())</c>. All take ids; one that the map lacks
/// is a <see cref="KeyNotFoundException"/>.
/// </summary>
/// <example><code>
/// var map = ArgumentJson.Read("tram.json");
/// Assert.That(map, Argues.Supports("fund").WithEvidence(1));
/// Assert.That(map, Argues.Rejects("fund"));
/// </code></example>
public static class Argues
{
    /// <summary>The map gives a reason for this node.</summary>
    public static SupportsConstraint Supports(string id) => new(id);

    /// <summary>The map accepts this node: every attack on it fails.</summary>
    /// <param name="id">The id of a statement or a relation.</param>
    /// <param name="semantics">The semantics; null for <see cref="DungSemantics.Grounded"/>.</param>
    /// <param name="options">
    /// How the map is read; null for <see cref="FrameworkOptions.Default"/>: by support, so that a conclusion falls with its last one.
    /// </param>
    public static AcceptanceConstraint Accepts(string id, DungSemantics? semantics = null, FrameworkOptions? options = null) =>
        new(id, AcceptanceLabel.In, semantics, options);

    /// <summary>The map rejects this node: something that it accepts attacks the node.</summary>
    /// <inheritdoc cref="Accepts"/>
    public static AcceptanceConstraint Rejects(string id, DungSemantics? semantics = null, FrameworkOptions? options = null) =>
        new(id, AcceptanceLabel.Out, semantics, options);

    /// <summary>The map neither accepts nor rejects this node: it and its attackers wait for each other.</summary>
    /// <inheritdoc cref="Accepts"/>
    public static AcceptanceConstraint LeavesUndecided(string id, DungSemantics? semantics = null, FrameworkOptions? options = null) =>
        new(id, AcceptanceLabel.Undecided, semantics, options);

    /// <summary>
    /// What the map concludes is still accepted when this statement or relation falls; what rests on it alone falls with it. Fails too,
    /// with the reason, where no loss could have made it fall: see <see cref="StandsWithoutConstraint"/>.
    /// </summary>
    /// <param name="id">The id of the statement or relation.</param>
    /// <param name="options">How the map is read; null for <see cref="WhatIfOptions.Default"/>.</param>
    public static StandsWithoutConstraint StandsWithout(string id, WhatIfOptions? options = null) =>
        new(Guard.NotNull(id, nameof(id)), session => session.Without(id), options);

    /// <summary>
    /// What the map concludes is still accepted when a source is withdrawn: when all falls that is anchored in it and in no other.
    /// </summary>
    /// <inheritdoc cref="StandsWithout"/>
    public static StandsWithoutConstraint StandsWithoutSource(string id, WhatIfOptions? options = null) =>
        new($"the source {Guard.NotNull(id, nameof(id))}", session => session.WithoutSource(id), options);

    /// <summary>What the map concludes is still accepted when a participant's word counts for nothing.</summary>
    /// <inheritdoc cref="StandsWithout"/>
    public static StandsWithoutConstraint StandsWithoutParticipant(string id, WhatIfOptions? options = null) =>
        new($"the word of {Guard.NotNull(id, nameof(id))}", session => session.WithoutParticipant(id), options);

    /// <summary>
    /// The map gives this node a strength of which a constraint holds: <c>Argues.GivesStrength("rec-1", Is.GreaterThan(0.5))</c>.
    /// </summary>
    /// <param name="id">The id of a statement or a relation.</param>
    /// <param name="expected">What holds of the strength, 0 to 1.</param>
    /// <param name="semantics">The semantics; null for quadratic energy.</param>
    /// <param name="options">
    /// How the map is read; null for <see cref="FrameworkOptions.Default"/>; acceptance and its readings do not count here.
    /// </param>
    public static StrengthConstraint GivesStrength(string id, IResolveConstraint expected, GradualSemantics? semantics = null,
        FrameworkOptions? options = null) =>
        new(id, expected, semantics ?? GradualSemantics.QuadraticEnergy, options);
}
