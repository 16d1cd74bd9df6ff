namespace ArgumentMap.Reasoning;

/// <summary>In what way a statement is contested, or why it is not.</summary>
public enum ContestednessClass
{
    /// <summary>Nothing speaks for it or against it.</summary>
    Unargued,

    /// <summary>What speaks for it and against it is weak on both sides: the matter is open for want of argument, not for too much of it.</summary>
    WeaklyArgued,

    /// <summary>One side speaks clearly the stronger.</summary>
    OneSided,

    /// <summary>Both sides speak, about equally, and at least one of them strongly.</summary>
    Contested,
}
