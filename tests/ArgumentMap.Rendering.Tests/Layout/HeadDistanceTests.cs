using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Layout;
using ArgumentMap.Rendering.Tests.Support;

namespace ArgumentMap.Rendering.Tests.Layout;

/// <summary>Arrow heads beside each other on a box can be told apart.</summary>
public class HeadDistanceTests
{
    /// <summary>The widest head is 13 pixels wide.</summary>
    private const double Least = 14;

    [Test]
    public void Heads_on_one_side_of_a_box_of_an_article_do_not_touch(
        [ValueSource(nameof(Articles))] string name,
        [Values(MapDirection.ConclusionsOnTop, MapDirection.ConclusionsLeft)] MapDirection direction)
    {
        var picture = MapPicture.Of(SampleMaps.Article(name), new PictureOptions { Direction = direction });

        Assert.That(Nearest(picture), Is.GreaterThanOrEqualTo(Least));
    }

    [Test]
    public void A_box_grows_for_the_heads_that_come_to_it([Values(2, 7, 30)] int heads, [Values] MapDirection direction)
    {
        var picture = MapPicture.Of(Star(heads), new PictureOptions { Direction = direction });

        Assert.That(Nearest(picture), Is.GreaterThanOrEqualTo(Least));
    }

    [Test]
    public void Heads_of_both_ends_of_a_line_count_too()
    {
        var map = Star(6);
        for (var i = 0; i < 6; i++) map.AddRelation(RelationKind.Attack, "reason0", map.AddClaim($"doubt{i}", "No.").Id);
        for (var i = 0; i < 6; i++) map.AddRelation(RelationKind.Attack, $"doubt{i}", "reason0");

        var picture = MapPicture.Of(map);

        Assert.That(picture.Arrows.Count(arrow => arrow.Arrow.Twin is not null), Is.EqualTo(6));
        Assert.That(Nearest(picture), Is.GreaterThanOrEqualTo(Least));
    }

    private static IEnumerable<string> Articles() => SampleMaps.OfArticles();

    private static ArgumentGraph Star(int heads)
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("thesis", "Yes.");
        for (var i = 0; i < heads; i++) map.AddSupport("thesis", map.AddClaim($"reason{i}", "No.").Id);
        return map;
    }

    /// <summary>The least distance of two heads on the same side of a box.</summary>
    private static double Nearest(MapPicture picture)
    {
        var boxes = picture.Boxes.ToDictionary(box => box.Node.Id, box => box.Bounds);
        var heads = picture.Arrows.Where(arrow => arrow.HasHead).SelectMany(Ends).Where(end => boxes.ContainsKey(end.Box)).ToList();
        Assert.That(heads, Is.Not.Empty);
        return heads.GroupBy(end => (end.Box, Side(boxes[end.Box], end.Tip)))
            .SelectMany(side => Distances([.. side.Select(end => end.Tip)]))
            .DefaultIfEmpty(double.PositiveInfinity).Min();
    }

    private static IEnumerable<(string Box, LayoutPoint Tip)> Ends(PictureArrow arrow)
    {
        yield return (arrow.Arrow.To, arrow.Route.Points[^1]);
        if (arrow.Arrow.Twin is not null) yield return (arrow.Arrow.From, arrow.Route.Points[0]);
    }

    private static string Side(LayoutBox box, LayoutPoint tip) => new[]
    {
        ("top", Math.Abs(tip.Y - box.Y)), ("bottom", Math.Abs(tip.Y - box.Bottom)),
        ("left", Math.Abs(tip.X - box.X)), ("right", Math.Abs(tip.X - box.Right)),
    }.MinBy(side => side.Item2).Item1;

    private static IEnumerable<double> Distances(LayoutPoint[] tips)
    {
        for (var i = 0; i < tips.Length; i++)
            for (var j = 0; j < i; j++)
                yield return Math.Abs(tips[i].X - tips[j].X) + Math.Abs(tips[i].Y - tips[j].Y);
    }
}
