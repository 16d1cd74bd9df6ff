using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>Maps in the language of D2 (d2lang.com): kinds differ in shape and colour, relations in line, head and colour.</summary>
public static class ArgumentD2
{
    /// <summary>The map as a D2 text.</summary>
    public static string ToD2(this ArgumentGraph map, DrawingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new D2Writer(map, options ?? new DrawingOptions()).Write();
    }
}
