using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Benchmarks.Layout;

/// <summary>What is measured of one picture.</summary>
public sealed record Measures(int Crossings, int Overlaps, int Through, double Width, double Height, TimeSpan Time)
{
    public static Measures Of(LayoutGraph graph, DrawnPicture picture, TimeSpan time)
    {
        var faults = new PictureFaults(graph, picture);
        return new Measures(faults.Crossings(), faults.Overlaps(), faults.LinesThroughBoxes(), picture.Width, picture.Height, time);
    }
}
