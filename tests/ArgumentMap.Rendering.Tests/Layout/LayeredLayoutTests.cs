using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Layout;
using ArgumentMap.Testing.Layout;
using CsCheck;

namespace ArgumentMap.Rendering.Tests.Layout;

[Category("Random")]
public class LayeredLayoutTests
{
    [Test]
    public void No_two_boxes_overlap() => RandomLayoutGraph.Any.ForAll(graph =>
        new PictureFaults(graph, DrawnPicture.Of(LayeredLayout.Arrange(graph))).Overlaps() == 0);

    [Test]
    public void No_line_passes_through_a_box() => RandomLayoutGraph.Any.ForAll(graph =>
        new PictureFaults(graph, DrawnPicture.Of(LayeredLayout.Arrange(graph))).LinesThroughBoxes() == 0);

    [Test]
    public void No_line_passes_through_a_box_where_there_are_clusters() => RandomLayoutGraph.Clustered.ForAll(graph =>
        new PictureFaults(graph, DrawnPicture.Of(LayeredLayout.Arrange(graph))).LinesThroughBoxes() == 0, pinned: "9N_2N0j54Tb1");

    [TestCase(MapDirection.ConclusionsOnTop)]
    [TestCase(MapDirection.ConclusionsLeft)]
    public void No_line_passes_through_a_box_however_near_the_layers_are(MapDirection direction) =>
        Gen.Select(RandomLayoutGraph.Nested, Gen.Int[1, 20], Gen.Int[0, 20]).ForAll((graph, between, beside) =>
        {
            var options = new LayoutOptions { LayerSpacing = between, NodeSpacing = beside, Direction = direction };
            return new PictureFaults(graph, DrawnPicture.Of(LayeredLayout.Arrange(graph, options))).LinesThroughBoxes() == 0;
        }, 50);

    [Test]
    public void Boxes_keep_their_sizes_in_every_direction() =>
        Gen.Select(RandomLayoutGraph.Any, Gen.Enum<MapDirection>()).ForAll((graph, direction) =>
        LayeredLayout.Arrange(graph, new LayoutOptions { Direction = direction }).Boxes.Zip(graph.Nodes).All(pair =>
            pair.First.Width == pair.Second.Width && pair.First.Height == pair.Second.Height));

    [Test]
    public void The_picture_holds_every_box_line_and_frame() =>
        Gen.Select(RandomLayoutGraph.Clustered, Gen.Enum<MapDirection>()).ForAll((graph, direction) =>
    {
        var result = LayeredLayout.Arrange(graph, new LayoutOptions { Direction = direction });
        return result.Boxes.Concat(result.Frames)
            .All(box => box.X >= -0.001 && box.Y >= -0.001 && box.Right <= result.Width + 0.001 && box.Bottom <= result.Height + 0.001)
            && result.Routes.SelectMany(route => route.Points)
            .All(p => p.X >= -0.001 && p.Y >= -0.001 && p.X <= result.Width + 0.001 && p.Y <= result.Height + 0.001);
    });

    [Test]
    public void Lines_run_from_the_border_of_their_first_box_to_that_of_their_last() =>
        Gen.Select(RandomLayoutGraph.Any, Gen.Enum<MapDirection>()).ForAll((graph, direction) =>
    {
        var result = LayeredLayout.Arrange(graph, new LayoutOptions { Direction = direction });
        return graph.Edges.Zip(result.Routes).All(pair =>
            IsOnBorder(result.Boxes[pair.First.From], pair.Second.Points[0])
                && IsOnBorder(result.Boxes[pair.First.To], pair.Second.Points[^1]));
    });

    [Test]
    public void Lines_are_whole_curves() => RandomLayoutGraph.Any.ForAll(graph =>
        LayeredLayout.Arrange(graph).Routes.All(route => route.Points.Count >= 4 && route.Points.Count % 3 == 1));

    [Test]
    public void The_same_graph_gives_the_same_picture() => RandomLayoutGraph.Clustered.ForAll(graph =>
    {
        var (first, second) = (LayeredLayout.Arrange(graph), LayeredLayout.Arrange(graph));
        return first.Boxes.SequenceEqual(second.Boxes) && first.Frames.SequenceEqual(second.Frames)
            && first.Routes.Zip(second.Routes).All(pair => pair.First.Points.SequenceEqual(pair.Second.Points));
    });

    [Test]
    public void Frames_hold_their_own_boxes_and_no_others() =>
        Gen.Select(RandomLayoutGraph.Nested, Gen.Enum<MapDirection>()).ForAll((graph, direction) =>
    {
        var result = LayeredLayout.Arrange(graph, new LayoutOptions { Direction = direction });
        return result.Frames.Index().All(frame => graph.Nodes.Index().All(node => IsIn(graph, node.Item.Cluster, frame.Index)
            ? Contains(frame.Item, result.Boxes[node.Index])
            : !Overlap(frame.Item, result.Boxes[node.Index])));
    });

    [Test]
    public void Frames_stand_in_those_of_the_clusters_around_theirs_and_overlap_no_others() =>
        Gen.Select(RandomLayoutGraph.Nested, Gen.Enum<MapDirection>()).ForAll((graph, direction) =>
    {
        var result = LayeredLayout.Arrange(graph, new LayoutOptions { Direction = direction });
        var frames = result.Frames.Index().Where(frame => frame.Item.Width > 0).ToArray();
        return frames.All(inner => frames.All(outer => inner.Index == outer.Index || IsIn(graph, outer.Index, inner.Index)
            || (IsIn(graph, inner.Index, outer.Index) ? Contains(outer.Item, inner.Item) : !Overlap(outer.Item, inner.Item))));
    });

    [TestCase(0)]
    [TestCase(1)]
    public void Clusters_in_a_circle_are_refused(int around) => Assert.That(
        () => LayeredLayout.Arrange(new LayoutGraph([new(9, 9) { Cluster = 1 }], []) { ClusterParents = [1, around] }),
        Throws.ArgumentException.With.Message.Contains("Cluster 0 stands in cluster"));

    [TestCase(MapDirection.ConclusionsOnTop)]
    [TestCase(MapDirection.ConclusionsAtBottom)]
    [TestCase(MapDirection.ConclusionsLeft)]
    [TestCase(MapDirection.ConclusionsRight)]
    public void Conclusions_stand_where_they_are_wanted(MapDirection direction)
    {
        var graph = new LayoutGraph([new(100, 40), new(100, 40)], [new(1, 0)]);

        var boxes = LayeredLayout.Arrange(graph, new LayoutOptions { Direction = direction }).Boxes;

        var (conclusion, premise) = (boxes[0].Center, boxes[1].Center);
        Assert.That(direction switch
        {
            MapDirection.ConclusionsOnTop => premise.Y - conclusion.Y,
            MapDirection.ConclusionsAtBottom => conclusion.Y - premise.Y,
            MapDirection.ConclusionsLeft => premise.X - conclusion.X,
            _ => conclusion.X - premise.X,
        }, Is.AtLeast(40 + LayoutOptions.Default.LayerSpacing));
    }

    [Test]
    public void Linked_premises_stand_side_by_side_under_their_junction()
    {
        var graph = new LayoutGraph(
            [new(200, 50), new(8, 8), new(200, 50), new(200, 50), new(200, 50), new(200, 50)],
            [new(1, 0), new(2, 1), new(4, 0), new(3, 1), new(5, 0)]);

        var boxes = LayeredLayout.Arrange(graph).Boxes;

        Assert.That(boxes[2].Y, Is.EqualTo(boxes[3].Y));
        Assert.That(Math.Abs(boxes[2].X - boxes[3].X), Is.EqualTo(200 + LayoutOptions.Default.NodeSpacing));
        Assert.That(boxes[1].Center.X, Is.InRange(boxes[2].X, boxes[3].Right).Or.InRange(boxes[3].X, boxes[2].Right));
    }

    [Test]
    public void Parallel_lines_between_junctions_can_be_told_apart()
    {
        var graph = new LayoutGraph([new(8, 8), new(8, 8)], [new(1, 0), new(1, 0), new(0, 1)]);

        var routes = LayeredLayout.Arrange(graph).Routes;

        Assert.That(routes.Select(route => Math.Round(route.Points[1].X, 3)), Is.Unique);
    }

    [Test]
    public void Parts_are_packed_in_rows_of_the_width_that_is_set()
    {
        var graph = new LayoutGraph([.. Enumerable.Repeat(new LayoutNode(100, 40), 12)], []);

        var result = LayeredLayout.Arrange(graph, new LayoutOptions { MaxWidth = 540 });

        Assert.That(result.Width, Is.AtMost(540));
        Assert.That(result.Boxes.Select(box => box.Y).Distinct().Count(), Is.EqualTo(3));
    }

    [Test]
    public void Nothing_makes_an_empty_picture()
    {
        var result = LayeredLayout.Arrange(new LayoutGraph([], []));

        Assert.That((result.Width, result.Height, result.Boxes.Count), Is.EqualTo((0.0, 0.0, 0)));
    }

    [Test]
    public void A_chain_of_thousands_is_laid_out_without_recursion()
    {
        var graph = new LayoutGraph(
            [.. Enumerable.Repeat(new LayoutNode(10, 10), 5_000)],
            [.. Enumerable.Range(1, 4_999).Select(i => new LayoutEdge(i, i - 1))]);

        var result = LayeredLayout.Arrange(graph);

        Assert.That(result.Height, Is.EqualTo((5_000 * 10) + (4_999 * LayoutOptions.Default.LayerSpacing)));
    }

    [Test]
    public void Cancelling_ends_the_work() =>
        Assert.That(() => LayeredLayout.Arrange(RandomArgument.Generate(50, 1), cancellationToken: new CancellationToken(true)),
            Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void Too_many_bends_are_refused_with_advice() => Assert.That(
        () => LayeredLayout.Arrange(new LayoutGraph([new(9, 9), new(9, 9)], [new(0, 1) { MinSpan = 900 }]),
            new LayoutOptions { MaxBends = 500 }),
        Throws.TypeOf<LayoutException>().With.Message.Contains("lay out a part of the graph"));

    [TestCase(0.0, 10.0)]
    [TestCase(10.0, double.NaN)]
    [TestCase(double.PositiveInfinity, 10.0)]
    public void A_box_without_a_proper_size_is_refused(double width, double height) =>
        Assert.That(() => LayeredLayout.Arrange(new LayoutGraph([new(width, height)], [])),
            Throws.ArgumentException.With.Message.Contains("Node 0"));

    [TestCase(0, 2, 1, 1.0)]
    [TestCase(-1, 0, 1, 1.0)]
    [TestCase(0, 1, 0, 1.0)]
    [TestCase(0, 1, 1, 0.0)]
    [TestCase(0, 1, 1, double.NaN)]
    public void An_edge_out_of_range_is_refused(int from, int to, int span, double weight) => Assert.That(
        () => LayeredLayout.Arrange(new LayoutGraph([new(9, 9), new(9, 9)], [new(from, to) { MinSpan = span, Weight = weight }])),
        Throws.ArgumentException.With.Message.Contains("Edge 0"));

    [Test]
    public void A_negative_spacing_is_refused() => Assert.That(
        () => LayeredLayout.Arrange(new LayoutGraph([], []), new LayoutOptions { NodeSpacing = -1 }),
        Throws.ArgumentException.With.Message.Contains("NodeSpacing"));

    private static bool IsOnBorder(LayoutBox box, LayoutPoint point)
    {
        const double Near = 0.001;
        var isWithin = point.X > box.X - Near && point.X < box.Right + Near && point.Y > box.Y - Near && point.Y < box.Bottom + Near;
        return isWithin
            && (Math.Abs(point.X - box.X) < Near || Math.Abs(point.X - box.Right) < Near || Math.Abs(point.Y - box.Y) < Near
                || Math.Abs(point.Y - box.Bottom) < Near);
    }

    private static bool IsIn(LayoutGraph graph, int? inner, int outer)
    {
        for (; inner is { } cluster; inner = graph.ClusterParents[cluster])
            if (cluster == outer)
                return true;
        return false;
    }

    private static bool Contains(LayoutBox outer, LayoutBox inner) =>
        inner.X > outer.X && inner.Right < outer.Right && inner.Y > outer.Y && inner.Bottom < outer.Bottom;

    private static bool Overlap(LayoutBox a, LayoutBox b) => a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;
}
