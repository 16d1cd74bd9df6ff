namespace ArgumentMap;

/// <summary>Why one thing bears on another. In brackets AIF's name for the same.</summary>
public enum RelationKind
{
    /// <summary>The premises are reasons for the conclusion (RA).</summary>
    Support,

    /// <summary>The premises are reasons against the conclusion (CA).</summary>
    Attack,

    /// <summary>The premise says the conclusion in other words (MA).</summary>
    Rephrase,

    /// <summary>The premise is preferred to the conclusion (PA).</summary>
    Preference,

    /// <summary>
    /// The premises are what the conclusion is to be read or taken with, and no reason for it: context, an assumption, or why the step is
    /// taken at all (<see cref="Relation.Role"/>). AIF has no such node; GSN's <c>InContextOf</c>.
    /// </summary>
    Context,

    /// <summary>A locution or a transition puts forward the conclusion, as by asserting or asking (YA).</summary>
    Illocution,

    /// <summary>One locution answers another in a dialogue (TA).</summary>
    Transition,
}
