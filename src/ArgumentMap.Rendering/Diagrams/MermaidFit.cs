using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>Mermaid's limits, and as much of a map as stays within them.</summary>
internal static class MermaidFit
{
    /// <summary>How many lines between boxes Mermaid draws: <c>maxEdges</c> of its settings.</summary>
    private const int MostLines = 500;

    /// <summary>How long a text it reads: <c>maxTextSize</c>.</summary>
    private const int MostCharacters = 50_000;

    /// <summary>The limit that a picture passes, and by how much it does; null for none.</summary>
    public static (string Limit, int Count)? Passed(ArgumentGraph map, DrawingOptions options, CancellationToken cancellationToken)
    {
        var drawing = new MapDrawing(map, options.Part, cancellationToken);
        var lines = drawing.Relations.Sum(relation => drawing.Arrows(relation).Count()) + drawing.Stubs.Count;
        if (lines > MostLines) return ($"draws no more than {MostLines} lines", lines);
        var length = new MermaidWriter(map, options, cancellationToken).Write().Length;
        return length > MostCharacters ? ($"reads no more than {MostCharacters} characters", length) : null;
    }

    /// <summary>
    /// The same options for the most steps that stay within the limits, by doubling and halving; for what is main alone where even no step
    /// does. That may still be too much.
    /// </summary>
    public static DrawingOptions Of(ArgumentGraph map, DrawingOptions options, CancellationToken cancellationToken)
    {
        if (Fits(options)) return options;
        var (fits, fails) = (-1, (options.Part?.Depth ?? map.Statements.Count + map.Locutions.Count + map.Relations.Count) + 1);
        for (var next = 0; fails - fits > 1;)
        {
            if (Fits(To(next))) fits = next;
            else fails = next;
            next = fails <= (2 * fits) + 1 ? (fits + fails) / 2 : Math.Max(1, 2 * fits);
        }
        return fits >= 0 ? To(fits) : options with { Part = (options.Part ?? new MapPart()) with { MainOnly = true, Depth = 0 } };

        DrawingOptions To(int depth) => options with { Part = (options.Part ?? new MapPart()) with { Depth = depth } };

        bool Fits(DrawingOptions tried) => Passed(map, tried, cancellationToken) is null;
    }
}
