namespace ArgumentMap.Schemes;

/// <summary>What an unfavourable answer to a critical question tells against.</summary>
public enum QuestionTarget
{
    /// <summary>A premise: it undermines.</summary>
    Premise,

    /// <summary>The step from premises to conclusion: it undercuts.</summary>
    Inference,

    /// <summary>The conclusion: it rebuts.</summary>
    Conclusion,
}
