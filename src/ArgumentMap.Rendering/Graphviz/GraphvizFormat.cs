namespace ArgumentMap.Rendering;

/// <summary>What Graphviz draws.</summary>
public enum GraphvizFormat
{
    /// <summary>Scalable vector graphics.</summary>
    Svg,

    /// <summary>A bitmap.</summary>
    Png,

    /// <summary>A page to print.</summary>
    Pdf,
}
