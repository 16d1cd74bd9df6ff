namespace ArgumentMap.Reasoning;

/// <summary>In what way a statement is contested, or why it is not.</summary>
public enum ContestednessClass
{
    /// <summary>Nothing speaks for it or against it.</summary>
    Unargued,

    /// <summary>Little speaks for it or against it: where the matter is open, it is so for want of argument.</summary>
    WeaklyArgued,

    /// <summary>One side speaks clearly the stronger.</summary>
    OneSided,

    /// <summary>Much is argued, and both sides come near to each other: balanced and strong.</summary>
    Contested,
}
