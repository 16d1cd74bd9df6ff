using System.Globalization;
using ArgumentMap.Drawing;
using ArgumentMap.Json;
using ArgumentMap.Rendering;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Benchmarks.Layout;

/// <summary>
/// How well the pictures of the sample's maps and of their merged corpus can be read: the smallest text of the whole picture on paper and
/// on screens, what makes it hard to read, and how much of it is boxes; beside <c>dot</c>'s picture of the same boxes and, below, the
/// sheets that <c>--page</c> prints.
/// </summary>
public static class PictureTable
{
    private const double SmallestText = 13 * 0.85;
    private const double PointsInPixel = 0.75;
    private const double MarginOfPaper = 20;
    private const double PointsInMillimetre = 72 / 25.4;

    private static readonly (string Name, PageSize Size)[] Papers = [("A4", PageSize.A4), ("A4 landscape", PageSize.A4.Landscape()),
        ("A3 landscape", PageSize.A3.Landscape())];

    public static int Run(string folder)
    {
        Line(["", "width", "height", "A4 pt", "A4l pt", "1500px px", "390px px", "crossings", "overlaps", "through", "shallow", "on lines",
            "boxes %"]);
        foreach (var (name, map) in Maps(folder))
        {
            foreach (var (way, direction) in new[] { ("up", MapDirection.ConclusionsOnTop), ("left", MapDirection.ConclusionsLeft) })
                Write($"{name}, {way}", DrawnMap.Of(MapPicture.Of(map, new PictureOptions { Direction = direction })));
            if (!GraphvizLayout.IsInstalled()) continue;
            var graph = DrawnMap.Of(MapPicture.Of(map)).Graph;
            Write($"{name}, dot", new DrawnMap(graph, GraphvizLayout.Arrange(graph, LayoutOptions.Default).Picture));
        }
        Console.WriteLine();
        Line(["on sheets", .. Papers.SelectMany(paper => new[] { $"{paper.Name}: pages", "smallest pt", "boxes a page" })]);
        foreach (var (name, map) in Maps(folder)) Line([name, .. Papers.SelectMany(paper => Sheets(map, paper.Size))]);
        return 0;
    }

    private static IEnumerable<(string Name, ArgumentGraph Map)> Maps(string folder) => Directory.GetFiles(folder, "*.json")
        .Where(path => !path.EndsWith(".schema.json", StringComparison.Ordinal) && Path.GetFileName(path) != "corpus.json")
        .Order(StringComparer.Ordinal)
        .Select(path => (Path.GetFileNameWithoutExtension(path), ArgumentJson.Read(path)))
        .Append(("merged corpus", ArgumentJson.ReadCorpus(Path.Combine(folder, "corpus.json")).Merge().Map));

    private static void Write(string name, DrawnMap drawn)
    {
        var (picture, faults) = (drawn.Picture, new PictureFaults(drawn.Graph, drawn.Picture));
        var boxes = picture.Boxes.Sum(box => box.Width * box.Height) / (picture.Width * picture.Height);
        Line([
            name, $"{picture.Width:F0}", $"{picture.Height:F0}", Paper(picture, PageSize.A4), Paper(picture, PageSize.A4.Landscape()),
            Screen(picture, 1500), Screen(picture, 390),
            $"{faults.Crossings()}", $"{faults.Overlaps()}", $"{faults.LinesThroughBoxes()}", $"{faults.ShallowHeads()}",
            $"{faults.LinesOnLines()}", $"{100 * boxes:F0}",
        ]);
    }

    private static string Paper(DrawnPicture picture, PageSize size)
    {
        var (width, height) = ((size.Width - MarginOfPaper) * PointsInMillimetre, (size.Height - MarginOfPaper) * PointsInMillimetre);
        return Number(SmallestText * Math.Min(PointsInPixel, Math.Min(width / picture.Width, height / picture.Height)));
    }

    private static string Screen(DrawnPicture picture, double width) => Number(SmallestText * Math.Min(1, width / picture.Width));

    private static string[] Sheets(ArgumentGraph map, PageSize size)
    {
        var pages = MapPages.Of(map, null, new PageOptions { Size = size });
        return [$"{pages.Count}", Number(pages.Min(page => page.SmallestText)), Number(pages.Average(page => page.Picture.Boxes.Count))];
    }

    private static string Number(double value) => value.ToString("F1", CultureInfo.InvariantCulture);

    private static void Line(string[] cells) =>
        Console.WriteLine(cells[0].PadRight(42) + string.Concat(cells.Skip(1).Select(cell => "  " + cell.PadLeft(10))));
}
