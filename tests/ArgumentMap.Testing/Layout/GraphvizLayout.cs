using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Testing.Layout;

/// <summary>Graphviz's <c>dot</c> on the same boxes, lines and distances; one pixel of ours is one point of its own.</summary>
public static class GraphvizLayout
{
    private const double PointsInInch = 72;

    /// <summary>Whether <c>dot</c> is on the PATH.</summary>
    public static bool IsInstalled()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("dot", ["-V"]) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>The picture, and how long the process took from its start to its end.</summary>
    public static (DrawnPicture Picture, TimeSpan Time) Arrange(LayoutGraph graph, LayoutOptions options)
    {
        var input = Dot(graph, options);
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dot", ["-Tplain"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        clock.Stop();
        return process.ExitCode == 0 ? (Read(graph, output), clock.Elapsed) : throw new IOException($"dot ended with {process.ExitCode}.");
    }

    private static string Dot(LayoutGraph graph, LayoutOptions options)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture,
            $"digraph {{ rankdir=BT nodesep={options.NodeSpacing / PointsInInch} ranksep={options.LayerSpacing / PointsInInch}\n");
        text.Append("node [shape=box fixedsize=true label=\"\"] edge [dir=none]\n");
        for (var i = 0; i < graph.Nodes.Count; i++)
            text.Append(CultureInfo.InvariantCulture,
                $"{i} [width={graph.Nodes[i].Width / PointsInInch} height={graph.Nodes[i].Height / PointsInInch}]\n");
        // Plain output gives an edge's colour, and not its place in the input: so the colour is its place.
        for (var i = 0; i < graph.Edges.Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"{graph.Edges[i].From} -> {graph.Edges[i].To} [color=\"#{i:x6}\"]\n");
        return text.Append("}\n").ToString();
    }

    /// <summary>Reads what <c>-Tplain</c> gives: lines of words; y runs upwards.</summary>
    private static DrawnPicture Read(LayoutGraph graph, string output)
    {
        var (width, height) = (0.0, 0.0);
        var boxes = new LayoutBox[graph.Nodes.Count];
        var lines = new LayoutPoint[graph.Edges.Count][];
        foreach (var words in output.Split('\n').Select(line => line.Split(' ')))
        {
            switch (words[0])
            {
                case "graph":
                    (width, height) = (Points(words[2]), Points(words[3]));
                    break;
                case "node":
                    var (middle, (w, h)) = (Place(words, 2, height), (Points(words[4]), Points(words[5])));
                    boxes[int.Parse(words[1], CultureInfo.InvariantCulture)] = new(middle.X - (w / 2), middle.Y - (h / 2), w, h);
                    break;
                case "edge":
                    var points = Enumerable.Range(0, int.Parse(words[3], CultureInfo.InvariantCulture))
                        .Select(i => Place(words, 4 + (2 * i), height));
                    lines[int.Parse(words[^1].Trim('"')[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)] =
                        DrawnPicture.Flatten([.. points]);
                    break;
            }
        }
        return new DrawnPicture(width, height, boxes, lines);
    }

    private static LayoutPoint Place(string[] words, int index, double height) =>
        new(Points(words[index]), height - Points(words[index + 1]));

    private static double Points(string inches) => double.Parse(inches, CultureInfo.InvariantCulture) * PointsInInch;
}
