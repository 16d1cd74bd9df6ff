namespace ArgumentMap.Gsn;

/// <summary>The kinds of elements of an assurance case, as the GSN community standard (version 3) names them.</summary>
public enum GsnKind
{
    /// <summary>A claim that is argued for.</summary>
    Goal,

    /// <summary>How a goal follows from others: a step with words of its own.</summary>
    Strategy,

    /// <summary>A reference to evidence.</summary>
    Solution,

    /// <summary>What a goal or a strategy is to be understood with.</summary>
    Context,

    /// <summary>What is taken for granted.</summary>
    Assumption,

    /// <summary>Why a goal is set or a strategy taken.</summary>
    Justification,

    /// <summary>A goal that challenges another element, or speaks for one that does.</summary>
    CounterGoal,

    /// <summary>A solution that challenges another element, or speaks for a counter goal.</summary>
    CounterSolution,
}
