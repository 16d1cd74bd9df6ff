using ArgumentMap.Rendering.Layout;
using ArgumentMap.Rendering.Tests.Support;
using ArgumentMap.Testing.Layout;

namespace ArgumentMap.Rendering.Tests.Layout;

/// <summary>The lines of the pictures that readers get: nearly all heads can be seen, and hardly a line lies on another.</summary>
public class PictureLinesTests
{
    [TestCaseSource(typeof(SampleMaps), nameof(SampleMaps.OfArticles))]
    public void Nearly_all_heads_are_steep_and_lines_apart_in_an_article(string name) => Check(SampleMaps.Article(name));

    [Test]
    public void Nearly_all_heads_are_steep_and_lines_apart_in_the_merged_corpus() => Check(SampleMaps.MergedCorpus());

    [Test]
    public void Lines_that_cross_do_not_lie_on_each_other_and_those_that_run_along_do() => Assert.Multiple(() =>
    {
        Assert.That(Pairs([new(0, 50), new(900, 50)], [new(450, 0), new(450, 100)]), Is.Zero);
        Assert.That(Pairs([new(0, 50), new(900, 50)], [new(450, 0), new(450, 50), new(500, 51)]), Is.EqualTo(1));
    });

    [Test]
    public void A_head_at_either_end_of_a_line_is_looked_at()
    {
        var graph = new LayoutGraph([new(100, 40), new(100, 40)], [new(0, 1) { HasHeadAtBothEnds = true }]);
        LayoutBox[] boxes = [new(0, 100, 100, 40), new(300, 0, 100, 40)];
        LayoutPoint[] line = [new(50, 100), new(340, 70), new(350, 40)];

        Assert.That(new PictureFaults(graph, new DrawnPicture(400, 140, boxes, [line])).ShallowHeads(), Is.EqualTo(1));
    }

    private static void Check(ArgumentGraph map)
    {
        var (faults, lines) = FaultsOf(map);
        TestContext.Out.WriteLine(
            $"{map.Id}: {faults.ShallowHeads()} shallow heads, {faults.LinesOnLines()} pairs of lines on each other, {faults.Crossings()} "
                + $"crossings, {faults.LinesThroughBoxes()} lines through boxes");

        Assert.That(faults.ShallowHeads(), Is.AtMost(0.05 * lines));
        Assert.That(faults.LinesOnLines(), Is.AtMost(0.02 * lines));
        Assert.That(faults.Overlaps(), Is.Zero);
    }

    /// <summary>How many pairs of two lines between four boxes elsewhere lie on each other.</summary>
    private static int Pairs(LayoutPoint[] first, LayoutPoint[] second)
    {
        LayoutBox[] boxes = [.. Enumerable.Range(0, 4).Select(i => new LayoutBox(5_000 + (100 * i), 5_000, 50, 50))];
        var graph = new LayoutGraph([.. boxes.Select(box => new LayoutNode(box.Width, box.Height))], [new(0, 1), new(2, 3)]);
        return new PictureFaults(graph, new DrawnPicture(6_000, 6_000, boxes, [first, second])).LinesOnLines();
    }

    private static (PictureFaults Faults, int Lines) FaultsOf(ArgumentGraph map)
    {
        var (graph, picture) = DrawnMap.Of(MapPicture.Of(map));
        return (new PictureFaults(graph, picture), picture.Lines.Count);
    }
}
