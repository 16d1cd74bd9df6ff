using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>How a map is written as Mermaid.</summary>
public sealed record MermaidOptions : DrawingOptions
{
    /// <summary>
    /// Whether only so much is drawn as Mermaid draws as it comes: of a map, or of its <see cref="DrawingOptions.Part"/>, that is too large
    /// as many steps from where it begins as go into the picture, with stubs for the rest. The format's warnings say how many.
    /// </summary>
    public bool Fit { get; init; }
}
