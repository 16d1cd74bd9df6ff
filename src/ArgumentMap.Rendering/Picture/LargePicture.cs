using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>What is said where a picture is too large to be read.</summary>
internal static class LargePicture
{
    /// <summary>How many boxes a browser still shows without long waits.</summary>
    private const int MostBoxes = 5_000;

    /// <summary>What to do instead.</summary>
    public const string Advice = "draw a part of the map, such as --main-only, --focus ID --depth 2, or --depth 1";

    /// <summary>How many steps: two statements may have as many between them.</summary>
    private const int MostSteps = 20_000;

    /// <summary>The warning about a picture of a map or of a part of it; none where it can be read.</summary>
    public static ValueList<string> WarningsOf(ArgumentGraph map, MapPart? part, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(map);
        var drawing = part is null ? null : new MapDrawing(map, part, cancellationToken);
        var boxes = drawing?.Nodes.Count ?? (map.Statements.Count + map.Locutions.Count);
        var steps = drawing?.Relations.Count ?? map.Relations.Count;
        var what = boxes > MostBoxes ? $"{boxes} statements" : steps > MostSteps ? $"{steps} steps" : null;
        return what is null ? [] : [$"a picture of {what} takes long to draw and to open, and nobody can read it: {Advice}"];
    }
}
