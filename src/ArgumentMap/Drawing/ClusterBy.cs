namespace ArgumentMap.Drawing;

/// <summary>What statements are boxed together by.</summary>
public enum ClusterBy
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The source of a statement's first anchor.</summary>
    Source,

    /// <summary>A statement's first tag.</summary>
    Tag,

    /// <summary>
    /// The map's groups, one in the other (of more than 20 levels the outer 20 are drawn). What belongs to no group stands outside.
    /// </summary>
    Group,
}
