namespace ArgumentMap.Query;

/// <summary>How the nodes that a <see cref="StepQuery"/> finds stand to the nodes of another query, the given ones.</summary>
public enum MapStep
{
    /// <summary>Premises of a support whose conclusion is given.</summary>
    Supports,

    /// <summary>Conclusions of a support with a given premise.</summary>
    SupportedBy,

    /// <summary>Premises of an attack whose conclusion is given.</summary>
    Attacks,

    /// <summary>Conclusions of an attack with a given premise.</summary>
    AttackedBy,

    /// <summary>Premises of an attack whose conclusion is given and is a relation.</summary>
    Undercuts,

    /// <summary>Relations that are the conclusion of an attack with a given premise.</summary>
    UndercutBy,

    /// <summary>Premises of a relation of any kind whose conclusion is given.</summary>
    BearsOn,

    /// <summary>Conclusions of a relation of any kind with a given premise.</summary>
    RestsOn,

    /// <summary>Premises of a given relation.</summary>
    PremiseOf,

    /// <summary>Conclusions of a given relation.</summary>
    ConclusionOf,

    /// <summary>Relations with a given premise.</summary>
    HasPremise,

    /// <summary>Relations with a given conclusion.</summary>
    HasConclusion,
}
