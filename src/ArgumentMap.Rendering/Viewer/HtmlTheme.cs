namespace ArgumentMap.Rendering;

/// <summary>The colours in which a viewer opens. The reader can change them.</summary>
public enum HtmlTheme
{
    /// <summary>As the reader's system has it.</summary>
    Auto,

    /// <summary>Dark text on a light ground.</summary>
    Light,

    /// <summary>Light text on a dark ground.</summary>
    Dark,
}
