using System.Globalization;
using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Layout;
using ArgumentMap.Wording;

namespace ArgumentMap.Rendering;

/// <summary>What is said where a picture is too large to be read, or to be made.</summary>
internal static class LargePicture
{
    /// <summary>How many boxes a browser still shows without long waits.</summary>
    private const int MostBoxes = 5_000;

    /// <summary>What to do instead.</summary>
    public const string Advice = "draw a part of the map, such as --main-only, --focus ID --depth 2, or --depth 1";

    /// <summary>How many steps: two statements may have as many between them.</summary>
    private const int MostSteps = 20_000;

    /// <summary>How many boxes are laid out: an ordinary map takes a third of a millisecond and 15 kB for each.</summary>
    private const int MostBoxesMade = 200_000;

    /// <summary>How many steps: beside boxes these take a tenth.</summary>
    private const int MostStepsMade = 1_000_000;

    /// <summary>Refuses what would take minutes and gigabytes, before anything is made of it.</summary>
    /// <exception cref="LayoutException">There are too many boxes or steps.</exception>
    public static void RequireFew(MapDrawing drawing)
    {
        var (boxes, steps) = DrawnSize.Of(drawing);
        if (boxes > MostBoxesMade || steps > MostStepsMade)
            throw new LayoutException(string.Create(CultureInfo.InvariantCulture,
                $"a picture of {Counted.Of(boxes, "box", "boxes")} and {Counted.Of(steps, "step")} is too large to be laid out, which "
                + $"those of up to {MostBoxesMade} and {MostStepsMade} are: {Advice}, or write dot"));
    }

    /// <summary>The warning about a picture of a map or of a part of it; none where it can be read.</summary>
    public static ValueList<string> WarningsOf(ArgumentGraph map, MapPart? part, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(map);
        var (boxes, steps) = DrawnSize.Of(map, part, cancellationToken);
        var what = boxes > MostBoxes ? $"{boxes} boxes" : steps > MostSteps ? $"{steps} steps" : null;
        return what is null ? [] : [$"a picture of {what} takes long to draw and to open, and nobody can read it: {Advice}"];
    }
}
