namespace ArgumentMap.Query;

/// <summary>What sort of node a <see cref="KindQuery"/> asks for; the wider sorts include the narrower.</summary>
public enum NodeKind
{
    /// <summary>A claim, a piece of evidence or a recommendation.</summary>
    Statement,

    /// <summary>A <see cref="ArgumentMap.Claim"/>.</summary>
    Claim,

    /// <summary>A piece of <see cref="ArgumentMap.Evidence"/>.</summary>
    Evidence,

    /// <summary>A <see cref="ArgumentMap.Recommendation"/>.</summary>
    Recommendation,

    /// <summary>A <see cref="ArgumentMap.Relation"/> of any kind.</summary>
    Relation,

    /// <summary>A relation of the kind <see cref="RelationKind.Support"/>.</summary>
    Support,

    /// <summary>A relation of the kind <see cref="RelationKind.Attack"/>.</summary>
    Attack,

    /// <summary>A relation of the kind <see cref="RelationKind.Rephrase"/>.</summary>
    Rephrase,

    /// <summary>A relation of the kind <see cref="RelationKind.Preference"/>.</summary>
    Preference,

    /// <summary>A relation of the kind <see cref="RelationKind.Context"/>.</summary>
    Context,

    /// <summary>A relation of the kind <see cref="RelationKind.Illocution"/>.</summary>
    Illocution,

    /// <summary>A relation of the kind <see cref="RelationKind.Transition"/>.</summary>
    Transition,

    /// <summary>A <see cref="ArgumentMap.Locution"/>.</summary>
    Locution,
}
