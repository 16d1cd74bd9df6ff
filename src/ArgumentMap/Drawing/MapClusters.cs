namespace ArgumentMap.Drawing;

/// <summary>What statements are boxed together by.</summary>
public enum MapClusters
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The source of a statement's first anchor.</summary>
    Source,

    /// <summary>A statement's first tag.</summary>
    Tag,
}
