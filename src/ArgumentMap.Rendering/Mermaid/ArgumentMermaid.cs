using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>
/// Maps as Mermaid flowcharts, which GitHub and many editors draw where they stand in Markdown. Kinds differ in shape and colour, relations
/// in line, head and colour. Mermaid itself refuses texts of more than 50,000 characters and more than 500 lines between boxes unless its
/// settings say otherwise.
/// </summary>
public static class ArgumentMermaid
{
    /// <summary>The map as a Mermaid text, without the fence that Markdown wants around it.</summary>
    public static string ToMermaid(this ArgumentGraph map, DrawingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new MermaidWriter(map, options ?? new DrawingOptions()).Write();
    }
}
