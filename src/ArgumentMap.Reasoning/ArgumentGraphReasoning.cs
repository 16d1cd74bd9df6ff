namespace ArgumentMap.Reasoning;

/// <summary>The way from a map into reasoning about it.</summary>
/// <example><code>
/// var map = ArgumentJson.Read("tram.json");
/// Console.WriteLine(map.ToLabelling().LabelOf("fund")); // Out
/// Console.WriteLine(map.ToLabelling(options: new FrameworkOptions { Reading = Reading.ByAttack }).LabelOf("fund")); // In
/// Console.WriteLine(map.ToStrengths(GradualSemantics.DFQuAD).StrengthOf("fund") &gt; 0.5); // True
/// </code></example>
public static class ArgumentGraphReasoning
{
    /// <summary>Freezes the map for analysis: integer ids and adjacency in arrays. O(nodes + edges).</summary>
    public static MapSnapshot Freeze(this ArgumentGraph map) => MapSnapshot.Of(map);

    /// <summary>
    /// The abstract argumentation framework of the map: argument i is node i of its snapshot, with the node's id; after them come arguments
    /// that stand for a lack ("not p" for a premise p), of which a map's answers say nothing. <see cref="FrameworkOptions"/> says how each
    /// part of a map is read.
    /// </summary>
    public static ArgumentationFramework ToFramework(this ArgumentGraph map, FrameworkOptions? options = null,
        CancellationToken cancellationToken = default) =>
        map.Freeze().ToFramework(options, cancellationToken);

    /// <inheritdoc cref="ToFramework(ArgumentGraph, FrameworkOptions?, CancellationToken)"/>
    public static ArgumentationFramework ToFramework(this MapSnapshot map, FrameworkOptions? options = null,
        CancellationToken cancellationToken = default) =>
        map.ToBipolarFramework(options).ToFramework(options, cancellationToken);

    /// <summary>
    /// The quantitative bipolar framework of the map, with base scores and weights: argument i is node i of its snapshot, with the node's
    /// id. <see cref="FrameworkOptions"/> says how each part of a map is read.
    /// </summary>
    public static BipolarFramework ToBipolarFramework(this ArgumentGraph map, FrameworkOptions? options = null) =>
        map.Freeze().ToBipolarFramework(options);

    /// <inheritdoc cref="ToBipolarFramework(ArgumentGraph, FrameworkOptions?)"/>
    public static BipolarFramework ToBipolarFramework(this MapSnapshot map, FrameworkOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        return map.Read(options ?? FrameworkOptions.Default).Framework;
    }

    /// <summary>Which statements and relations of the map can be accepted: an extension of its abstract framework.</summary>
    /// <param name="map">The map.</param>
    /// <param name="semantics">
    /// The semantics; null for <see cref="DungSemantics.Grounded"/>: O(nodes + edges), preferences and attacks that supports bring aside.
    /// </param>
    /// <param name="options">How the map is read; null for the defaults, by support.</param>
    /// <param name="cancellationToken">Stops a long search.</param>
    /// <exception cref="InvalidOperationException">The semantics finds no extension.</exception>
    public static MapLabelling ToLabelling(
        this ArgumentGraph map, DungSemantics? semantics = null, FrameworkOptions? options = null,
        CancellationToken cancellationToken = default) =>
        map.Freeze().ToLabelling(semantics, options, cancellationToken);

    /// <inheritdoc cref="ToLabelling(ArgumentGraph, DungSemantics?, FrameworkOptions?, CancellationToken)"/>
    public static MapLabelling ToLabelling(
        this MapSnapshot map, DungSemantics? semantics = null, FrameworkOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        return map.Read(options ?? FrameworkOptions.Default).Labelling(semantics ?? DungSemantics.Grounded, cancellationToken);
    }

    /// <summary>
    /// Which statements of the map can be accepted when reasons are weighed against each other by proof standards. O(nodes + edges).
    /// </summary>
    /// <param name="map">The map.</param>
    /// <param name="options">How it is evaluated; null for the defaults.</param>
    public static ProofLabelling ToProofs(this ArgumentGraph map, ProofOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        return ProofLabelling.Of(map, options ?? ProofOptions.Default);
    }

    /// <summary>How strong each statement and relation of the map is: the strengths of its bipolar framework under a semantics.</summary>
    public static MapStrengths ToStrengths(
        this ArgumentGraph map,
        GradualSemantics semantics,
        FrameworkOptions? options = null,
        StrengthOptions? strengthOptions = null,
        CancellationToken cancellationToken = default) =>
        map.Freeze().ToStrengths(semantics, options, strengthOptions, cancellationToken);

    /// <inheritdoc cref="ToStrengths(ArgumentGraph, GradualSemantics, FrameworkOptions?, StrengthOptions?, CancellationToken)"/>
    public static MapStrengths ToStrengths(
        this MapSnapshot map,
        GradualSemantics semantics,
        FrameworkOptions? options = null,
        StrengthOptions? strengthOptions = null,
        CancellationToken cancellationToken = default) =>
        new(map, StrengthResult.Of(map.ToBipolarFramework(options), semantics, strengthOptions, cancellationToken));
}
