using System.Globalization;
using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Layout;
using ArgumentMap.Wording;

namespace ArgumentMap.Rendering.Skia;

/// <summary>
/// How large a picture Skia is given: it takes half a millisecond and 50 kB for a box, and 20 microseconds for a letter, of a picture that
/// shows nothing.
/// </summary>
internal static class PictureLimits
{
    private const int MostBoxes = 20_000;

    private const int MostSteps = 60_000;

    private const int MostLetters = 2_000_000;

    /// <summary>In pixels of the layout: a bitmap of the greatest length shows a tenth of it, and a letter is a point.</summary>
    private const double LongestSide = 650_000;

    /// <summary>Refuses a map before it is laid out.</summary>
    /// <exception cref="LayoutException">The picture has too many boxes, lines or letters.</exception>
    public static void RequireFew(ArgumentGraph map, MapPart? part, CancellationToken cancellationToken)
    {
        var drawing = part is null ? null : new MapDrawing(map, part, cancellationToken);
        var (boxes, steps) = drawing is null ? DrawnSize.Of(map, null, cancellationToken) : DrawnSize.Of(drawing);
        var letters = (drawing is null ? map.Nodes : drawing.Nodes.Concat(drawing.Relations)).Sum(node => (long)node.Text.Length);
        if (boxes > MostBoxes || steps > MostSteps)
            throw Refusal(string.Create(CultureInfo.InvariantCulture,
                $"a picture of {Counted.Of(boxes, "box", "boxes")} and {Counted.Of(steps, "step")} is too large for png and pdf, which "
                + $"hold {MostBoxes} and {MostSteps}"));
        if (letters > MostLetters)
            throw Refusal(string.Create(CultureInfo.InvariantCulture,
                $"a picture of {letters} letters is too large for png and pdf, which hold {MostLetters}"));
    }

    /// <summary>Refuses a picture before it is drawn.</summary>
    /// <exception cref="LayoutException">The picture is too high or too wide.</exception>
    public static void RequireShort(string svg)
    {
        const string Start = " viewBox=\"";
        var start = svg.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var view = svg[start..svg.IndexOf('"', start)].Split(' ');
        var (width, height) = (Number(view[2]), Number(view[3]));
        if (Math.Max(width, height) > LongestSide)
            throw Refusal(string.Create(CultureInfo.InvariantCulture,
                $"a picture of {width:0} by {height:0} pixels is too large for png and pdf, in which nothing could be made out"));
    }

    private static LayoutException Refusal(string what) =>
        new($"{what}: draw a part of the map, such as --main-only, --focus ID --depth 2, or --depth 1, or write svg");

    private static double Number(string word) => double.Parse(word, NumberStyles.Float, CultureInfo.InvariantCulture);
}
