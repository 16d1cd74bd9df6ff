using ArgumentMap.Rendering.Layout;
using ArgumentMap.Testing.Layout;

namespace ArgumentMap.Rendering.Tests.Layout;

/// <summary>Pictures beside those of Graphviz's <c>dot</c>; the whole table is <c>layout-vs-dot</c> of the benchmarks.</summary>
public class GraphvizComparisonTests
{
    private static readonly LayoutOptions Options = LayoutOptions.Default;

    [Test]
    public void Lines_cross_less_often_than_with_dot_and_pictures_are_about_as_large()
    {
        if (!GraphvizLayout.IsInstalled()) Assert.Ignore("There is no dot on the PATH: install Graphviz.");
        var samples = ArticleMaps.Read(Repository.Find("samples/PakistanRussia/maps"))
            .Concat(Enumerable.Range(0, 15).Select(i => new GraphSample($"seed {i}", RandomArgument.Generate(20 + (i * 10), 1000 + i))));
        var (ours, theirs) = (0, 0);
        foreach (var (name, graph) in samples)
        {
            var picture = DrawnPicture.Of(LayeredLayout.Arrange(graph, Options));
            var dot = GraphvizLayout.Arrange(graph, Options).Picture;
            ours += new PictureFaults(graph, picture).Crossings();
            theirs += new PictureFaults(graph, dot).Crossings();
            Assert.That(picture.Width, Is.AtMost(1.3 * dot.Width), name);
            Assert.That(picture.Height, Is.AtMost(1.3 * dot.Height), name);
        }
        Assert.That(ours, Is.AtMost(theirs));
    }
}
