using ArgumentMap.Rendering.Tests.Support;
using ArgumentMap.Testing.Layout;

namespace ArgumentMap.Rendering.Tests.Layout;

/// <summary>The lines of the pictures that readers get: nearly all heads can be seen, and in an article few lines lie on another.</summary>
public class PictureLinesTests
{
    [TestCaseSource(typeof(SampleMaps), nameof(SampleMaps.OfArticles))]
    public void Nearly_all_heads_are_steep_and_lines_apart_in_an_article(string name) => Check(SampleMaps.Article(name), mostOnLines: 0.25);

    [Test]
    public void Nearly_all_heads_are_steep_in_the_merged_corpus_where_lines_still_lie_on_each_other() =>
        Check(SampleMaps.MergedCorpus(), mostOnLines: 2);

    /// <param name="map">The map.</param>
    /// <param name="mostOnLines">How many pairs of lines may lie on each other for each line.</param>
    private static void Check(ArgumentGraph map, double mostOnLines)
    {
        var (faults, lines) = FaultsOf(map);
        TestContext.Out.WriteLine(
            $"{map.Id}: {faults.ShallowHeads()} shallow heads, {faults.LinesOnLines()} pairs of lines on each other, {faults.Crossings()} "
                + $"crossings, {faults.LinesThroughBoxes()} lines through boxes");

        Assert.That(faults.ShallowHeads(), Is.AtMost(0.05 * lines));
        Assert.That(faults.LinesOnLines(), Is.AtMost(mostOnLines * lines));
        Assert.That(faults.Overlaps(), Is.Zero);
    }

    private static (PictureFaults Faults, int Lines) FaultsOf(ArgumentGraph map)
    {
        var (graph, picture) = DrawnMap.Of(MapPicture.Of(map));
        return (new PictureFaults(graph, picture), picture.Lines.Count);
    }
}
