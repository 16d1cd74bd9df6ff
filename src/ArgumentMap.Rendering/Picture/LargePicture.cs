using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>What is said where a picture is too large to be read.</summary>
internal static class LargePicture
{
    /// <summary>How many boxes a browser still shows without long waits.</summary>
    private const int MostBoxes = 5_000;

    /// <summary>What to do instead.</summary>
    public const string Advice = "draw a part of the map, such as --main-only, --focus ID --depth 2, or --depth 1";

    /// <summary>The warning about a picture of a map or of a part of it; none where it can be read.</summary>
    public static ValueList<string> WarningsOf(ArgumentGraph map, MapPart? part, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(map);
        var boxes = part is null ? map.Statements.Count + map.Locutions.Count : part.NodesOf(map, cancellationToken).Count;
        return boxes > MostBoxes
            ? [$"a picture of {boxes} statements takes long to draw and to open, and nobody can read it: {Advice}"]
            : [];
    }
}
