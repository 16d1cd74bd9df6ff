using System.Xml.Linq;
using ArgumentMap.Dot;
using ArgumentMap.Drawing;
using CsCheck;

namespace ArgumentMap.Tests.Dot;

/// <summary>Arbitrary maps, many in one text, since starting Graphviz takes longer than drawing.</summary>
[Category("Random")]
public class DotRandomMapTests
{
    private const int Batch = 100;

    private static readonly Gen<DotOptions> Options =
        from direction in Gen.Enum<MapDirection>()
        from theme in Gen.OneOf(MapTheme.Light, MapTheme.Dark, MapTheme.Monochrome)
        from labels in Gen.OneOf(MapLabels.English, MapLabels.Russian, MapLabels.Urdu)
        from clusters in Gen.Enum<ClusterBy>()
        from switches in Gen.Bool.Array[5]
        from wrapWidth in Gen.Int[8, 40]
        from rowLength in Gen.Nullable(Gen.Int[1, 5], 0.5)
        select new DotOptions
        {
            Direction = direction,
            Theme = theme,
            Labels = labels,
            Clusters = clusters,
            Legend = switches[0],
            ShowIds = switches[1],
            ShowSpeakers = switches[2],
            ShowTitle = switches[3],
            WrapWidth = wrapWidth,
            RowLength = rowLength,
            Part = switches[4] ? new MapPart { Include = statement => statement.IsMain } : null,
        };

    [Test]
    public void Graphviz_draws_any_map_with_any_options_without_complaint() =>
        Gen.Select(RandomMap.Any, Options).Array[Batch].ForAll(pairs =>
    {
        var svg = Graphviz.DrawAllButLostLines(string.Concat(pairs.Select(pair => pair.Item1.ToDot(pair.Item2))));

        var pictures = svg.Split("<?xml ", StringSplitOptions.RemoveEmptyEntries).Select(text => XDocument.Parse($"<?xml {text}")).ToList();
        Assert.That(pictures, Has.Count.EqualTo(Batch));
    }, iter: 4, pinned: "fakCm0gvUv51");

    [Test]
    public void An_arrow_against_the_rows_is_drawn_only_where_there_is_a_circle() => RandomMap.Small.ForAll(map =>
        map.Nodes.Any(node => map.Above(node.Id).Contains(node)) || !map.ToDot()
            .Contains("constraint", StringComparison.Ordinal), iter: 1000);
}
