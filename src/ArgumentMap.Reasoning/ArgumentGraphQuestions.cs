namespace ArgumentMap.Reasoning;

/// <summary>The questions an analyst asks of a map: what a statement stands on, what would topple it, how firm the verdict is.</summary>
/// <example><code>
/// var map = ArgumentJson.Read("tram.json");
/// Console.WriteLine(map.StandsOn("fund").LossesInWords); // by support alone falls with 1, robustness 0.00
/// Console.WriteLine(map.SingleLosses("old")); // claim old: in, by support: 0 statements topple it, each by itself
/// Console.WriteLine(map.IndependentSupport("build", Independence.Sources)); // claim build: 1 independent line by sources
/// Console.WriteLine(map.WhatIf().Without("old").Reinstated.Count()); // 2
/// </code></example>
public static class ArgumentGraphQuestions
{
    /// <summary>
    /// What a statement stands on: the least sets of evidence and other grounds that suffice for it, what it cannot do without, and the
    /// smallest loss that defeats it.
    /// </summary>
    /// <param name="map">The map.</param>
    /// <param name="id">The statement, or a relation.</param>
    /// <param name="options">What counts as a ground, and the limits.</param>
    /// <param name="cancellationToken">Stops a long search.</param>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public static Foundation StandsOn(this ArgumentGraph map, string id, FoundationOptions? options = null,
        CancellationToken cancellationToken = default) =>
        map.Freeze().StandsOn(id, options, cancellationToken);

    /// <inheritdoc cref="StandsOn(ArgumentGraph, string, FoundationOptions?, CancellationToken)"/>
    public static Foundation StandsOn(this MapSnapshot map, string id, FoundationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new FoundationSearch(map, id, options ?? FoundationOptions.Default).Find(cancellationToken);
    }

    /// <summary>
    /// How strong a statement is on what it stands on: with each least set of grounds alone, and with one line of support for each source;
    /// and which of its grounds are weakest.
    /// </summary>
    /// <param name="map">The map of which the foundation was asked.</param>
    /// <param name="foundation">
    /// What the statement stands on, from <see cref="StandsOn(ArgumentGraph, string, FoundationOptions?, CancellationToken)"/>.
    /// </param>
    /// <param name="options">The semantics, and whether sources are weighed.</param>
    /// <param name="cancellationToken">Stops a long search.</param>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public static WeighedFoundation Weigh(this ArgumentGraph map, Foundation foundation, WeighingOptions? options = null,
        CancellationToken cancellationToken = default) =>
        map.Freeze().Weigh(foundation, options, cancellationToken);

    /// <inheritdoc cref="Weigh(ArgumentGraph, Foundation, WeighingOptions?, CancellationToken)"/>
    public static WeighedFoundation Weigh(this MapSnapshot map, Foundation foundation, WeighingOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(foundation);
        return new WeighingSearch(map, foundation, options ?? WeighingOptions.Default, cancellationToken).Find();
    }

    /// <summary>How many lines of support a statement has that share nothing: ten articles that cite one study are one.</summary>
    /// <param name="map">The map.</param>
    /// <param name="id">The statement.</param>
    /// <param name="by">What the lines must not share.</param>
    /// <param name="options">What counts as a ground, and the limits.</param>
    /// <param name="cancellationToken">Stops a long search.</param>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public static IndependentSupport IndependentSupport(
        this ArgumentGraph map, string id, Independence by = Independence.Statements, FoundationOptions? options = null,
        CancellationToken cancellationToken = default) =>
        map.Freeze().IndependentSupport(id, by, options, cancellationToken);

    /// <inheritdoc cref="IndependentSupport(ArgumentGraph, string, Independence, FoundationOptions?, CancellationToken)"/>
    public static IndependentSupport IndependentSupport(
        this MapSnapshot map, string id, Independence by = Independence.Statements, FoundationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new LineSearch(map, id, by, options ?? FoundationOptions.Default).Find(cancellationToken);
    }

    /// <summary>Makes ready to ask what would become of the map if parts of it fell.</summary>
    /// <param name="map">The map; what becomes of it later does not show in the answers.</param>
    /// <param name="options">How the map is read.</param>
    /// <param name="cancellationToken">Stops a long evaluation.</param>
    /// <exception cref="InvalidOperationException">The semantics finds no extension.</exception>
    public static WhatIfSession WhatIf(this ArgumentGraph map, WhatIfOptions? options = null,
        CancellationToken cancellationToken = default) =>
        map.Freeze().WhatIf(options, cancellationToken);

    /// <inheritdoc cref="WhatIf(ArgumentGraph, WhatIfOptions?, CancellationToken)"/>
    public static WhatIfSession WhatIf(this MapSnapshot map, WhatIfOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new WhatIfSession(map, options ?? WhatIfOptions.Default, cancellationToken);
    }

    /// <summary>
    /// What topples a node's acceptance all by itself, attacks counted: the statements and relations without any one of which it is not
    /// in.
    /// </summary>
    /// <param name="map">The map.</param>
    /// <param name="id">The statement, or a relation.</param>
    /// <param name="options">How the map is read, and the limits.</param>
    /// <param name="cancellationToken">Stops a long search.</param>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public static SingleLosses SingleLosses(this ArgumentGraph map, string id, SingleLossOptions? options = null,
        CancellationToken cancellationToken = default) =>
        map.Freeze().SingleLosses(id, options, cancellationToken);

    /// <inheritdoc cref="SingleLosses(ArgumentGraph, string, SingleLossOptions?, CancellationToken)"/>
    public static SingleLosses SingleLosses(this MapSnapshot map, string id, SingleLossOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new SingleLossSearch(map, id, options ?? SingleLossOptions.Default, cancellationToken).Find();
    }

    /// <summary>
    /// How firm the verdict on a conclusion is: across semantics, across base scores, and which base score would turn it.
    /// </summary>
    /// <param name="map">The map.</param>
    /// <param name="id">The conclusion.</param>
    /// <param name="options">The semantics, and how far base scores may change.</param>
    /// <param name="cancellationToken">Stops a long evaluation.</param>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public static Stability Stability(this ArgumentGraph map, string id, StabilityOptions? options = null,
        CancellationToken cancellationToken = default) =>
        map.Freeze().Stability(id, options, cancellationToken);

    /// <inheritdoc cref="Stability(ArgumentGraph, string, StabilityOptions?, CancellationToken)"/>
    public static Stability Stability(this MapSnapshot map, string id, StabilityOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new StabilitySearch(map, id, options ?? StabilityOptions.Default, cancellationToken).Find();
    }

    /// <summary>What each statement contributes to a conclusion's strength: by its removal, and by its Shapley value.</summary>
    /// <param name="map">The map.</param>
    /// <param name="id">The conclusion.</param>
    /// <param name="options">The semantics, and how many orders are sampled where there are too many statements for an exact value.</param>
    /// <param name="cancellationToken">Stops a long evaluation.</param>
    /// <exception cref="KeyNotFoundException">The map has no such node.</exception>
    public static Attributions Attributions(this ArgumentGraph map, string id, StabilityOptions? options = null,
        CancellationToken cancellationToken = default) =>
        map.Freeze().Attributions(id, options, cancellationToken);

    /// <inheritdoc cref="Attributions(ArgumentGraph, string, StabilityOptions?, CancellationToken)"/>
    public static Attributions Attributions(this MapSnapshot map, string id, StabilityOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new AttributionSearch(map, id, options ?? StabilityOptions.Default, cancellationToken).Find();
    }

    /// <summary>
    /// How contested each statement is, in the map's order: balanced and strongly argued, or weakly argued, or not at all.
    /// </summary>
    /// <param name="map">The map.</param>
    /// <param name="options">The semantics, and where the classes begin.</param>
    /// <param name="cancellationToken">Stops a long evaluation.</param>
    public static ValueList<Contestedness> Contestedness(this ArgumentGraph map, ContestednessOptions? options = null,
        CancellationToken cancellationToken = default) =>
        map.Freeze().Contestedness(options, cancellationToken);

    /// <inheritdoc cref="Contestedness(ArgumentGraph, ContestednessOptions?, CancellationToken)"/>
    public static ValueList<Contestedness> Contestedness(this MapSnapshot map, ContestednessOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new ContestednessReading(map, options ?? ContestednessOptions.Default, cancellationToken).All();
    }
}
