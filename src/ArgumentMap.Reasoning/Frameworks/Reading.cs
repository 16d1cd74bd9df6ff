namespace ArgumentMap.Reasoning;

/// <summary>How acceptance treats support. Every answer about acceptance names its reading.</summary>
public enum Reading
{
    /// <summary>
    /// A node that the map gives reasons for falls with the last of them; what has none is taken as given, and so is evidence, whatever it
    /// has: it is offered as fact, and what is said for it besides explains it or bears it out. All of these fall with any of their
    /// assumptions. The default everywhere. Source: N. Oren and
    /// T. J. Norman, Semantics for evidence-based argumentation (2008).
    /// </summary>
    BySupport,

    /// <summary>
    /// Neither support nor assumptions count: a node falls by attack alone. Source: P. M. Dung, On the acceptability of arguments (1995).
    /// </summary>
    ByAttack,
}
