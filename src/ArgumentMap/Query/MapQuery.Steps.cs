namespace ArgumentMap.Query;

/// <content>Steps along relations. Each is one step; <see cref="StepQuery.Transitively"/> makes it any number.</content>
public abstract partial record MapQuery
{
    /// <summary>What supports a node that the query finds.</summary>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public static StepQuery Supports(MapQuery query) => new(MapStep.Supports, query);

    /// <summary>What a node that the query finds supports.</summary>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public static StepQuery SupportedBy(MapQuery query) => new(MapStep.SupportedBy, query);

    /// <summary>What attacks a node that the query finds.</summary>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public static StepQuery Attacks(MapQuery query) => new(MapStep.Attacks, query);

    /// <summary>What a node that the query finds attacks.</summary>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public static StepQuery AttackedBy(MapQuery query) => new(MapStep.AttackedBy, query);

    /// <summary>What attacks a relation that the query finds.</summary>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public static StepQuery Undercuts(MapQuery query) => new(MapStep.Undercuts, query);

    /// <summary>The relations that a node that the query finds attacks.</summary>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public static StepQuery UndercutBy(MapQuery query) => new(MapStep.UndercutBy, query);

    /// <summary>
    /// What bears on a node that the query finds, by a relation of any kind. What undercuts such a relation bears on the relation and not
    /// on the node, which <see cref="ArgumentGraph.Beneath"/> passes through.
    /// </summary>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public static StepQuery BearsOn(MapQuery query) => new(MapStep.BearsOn, query);

    /// <summary>
    /// What a node that the query finds bears on, by a relation of any kind; of a node that undercuts a relation that relation alone.
    /// </summary>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public static StepQuery RestsOn(MapQuery query) => new(MapStep.RestsOn, query);

    /// <summary>The premises of the relations that the query finds.</summary>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public static StepQuery PremiseOf(MapQuery query) => new(MapStep.PremiseOf, query);

    /// <summary>The conclusions of the relations that the query finds.</summary>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public static StepQuery ConclusionOf(MapQuery query) => new(MapStep.ConclusionOf, query);

    /// <summary>The relations with a premise that the query finds.</summary>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public static StepQuery HasPremise(MapQuery query) => new(MapStep.HasPremise, query);

    /// <summary>The relations with a conclusion that the query finds.</summary>
    /// <exception cref="ArgumentException">The queries are nested too deep.</exception>
    public static StepQuery HasConclusion(MapQuery query) => new(MapStep.HasConclusion, query);
}
