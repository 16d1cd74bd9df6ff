namespace ArgumentMap.Analysis;

/// <summary>Why a search for circles ended.</summary>
public enum CircleSearchEnd
{
    /// <summary>There are no more.</summary>
    Complete,

    /// <summary>As many as were asked for have been found, and there are more.</summary>
    Capped,

    /// <summary>
    /// The search had become too long. There may be more, and shorter ones too, but none in a part of the map that shows none.
    /// </summary>
    Stopped,
}
