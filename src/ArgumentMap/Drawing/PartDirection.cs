namespace ArgumentMap.Drawing;

/// <summary>Which way a part of a map goes from what it is about.</summary>
public enum PartDirection
{
    /// <summary>Both ways: what bears on it, and what it bears on.</summary>
    Both,

    /// <summary>What bears on it, directly or through other statements.</summary>
    Down,

    /// <summary>What it bears on, directly or through other statements.</summary>
    Up,
}
