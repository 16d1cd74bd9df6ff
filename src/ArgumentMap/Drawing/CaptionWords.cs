namespace ArgumentMap.Drawing;

/// <summary>Which of a node's own words stand in its box.</summary>
public enum CaptionWords
{
    /// <summary>Its text; its title where it has no text.</summary>
    Text,

    /// <summary>Its title; its text where it has no title.</summary>
    Title,

    /// <summary>Its title, and under it its text.</summary>
    Both,
}
