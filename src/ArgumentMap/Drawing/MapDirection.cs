namespace ArgumentMap.Drawing;

/// <summary>Where the conclusions stand in the picture.</summary>
public enum MapDirection
{
    /// <summary>Conclusions at the top, what they rest on below.</summary>
    ConclusionsOnTop,

    /// <summary>Conclusions at the bottom.</summary>
    ConclusionsAtBottom,

    /// <summary>Conclusions at the left.</summary>
    ConclusionsLeft,

    /// <summary>Conclusions at the right.</summary>
    ConclusionsRight,
}
