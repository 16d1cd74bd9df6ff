using ArgumentMap.Dot;
using ArgumentMap.Drawing;

namespace ArgumentMap.Tests.Dot;

/// <summary>What Graphviz makes of a map's text: where the boxes stand, and what the arrows join.</summary>
public class DotLayoutTests
{
    [TestCaseSource(typeof(SampleMaps), nameof(SampleMaps.OfArticles))]
    public void Conclusions_stand_above_what_they_rest_on_but_where_an_arrow_closes_a_circle(string name)
    {
        var map = SampleMaps.OfArticle(name);

        var layout = Graphviz.LayOut(map.ToDot());

        var rising = layout.Edges.Where(edge => !edge.IsUnconstrained).ToList();
        Assert.That(rising, Is.Not.Empty);
        Assert.That(rising.Where(edge => layout[edge.To].Y <= layout[edge.From].Y), Is.Empty);
        Assert.That(layout.Edges.Except(rising).Where(edge => !map.Above(edge.To).Contains(map.GetNode(edge.From))), Is.Empty);
    }

    [TestCase(MapDirection.ConclusionsOnTop, 0, 1)]
    [TestCase(MapDirection.ConclusionsAtBottom, 0, -1)]
    [TestCase(MapDirection.ConclusionsLeft, -1, 0)]
    [TestCase(MapDirection.ConclusionsRight, 1, 0)]
    public void Every_arrow_points_to_the_side_of_the_conclusions(MapDirection direction, int x, int y)
    {
        var layout = Graphviz.LayOut(SampleMaps.OfGolden("everything").ToDot(new DotOptions { Direction = direction }));

        Assert.That(layout.Edges, Is.Not.Empty);
        foreach (var edge in layout.Edges)
        {
            var (from, to) = (layout[edge.From], layout[edge.To]);
            Assert.That(x * (to.X - from.X) + y * (to.Y - from.Y), Is.Positive, edge.ToString());
        }
    }

    [TestCaseSource(typeof(SampleMaps), nameof(SampleMaps.OfArticles))]
    public void No_line_of_text_is_wider_than_its_box(string name)
    {
        var layout = Graphviz.LayOut(SampleMaps.OfArticle(name).ToDot());

        Assert.That(layout.Nodes.Where(node => !node.IsPoint), Is.Not.Empty.And.All.Property("LineWidths").Not.Empty);
        Assert.That(layout.Nodes.Where(node => node.LineWidths.Any(width => width > node.Width)), Is.Empty);
    }

    [TestCaseSource(typeof(SampleMaps), nameof(SampleMaps.OfArticles))]
    public void No_box_overlaps_another(string name)
    {
        var nodes = Graphviz.LayOut(SampleMaps.OfArticle(name).ToDot()).Nodes;

        Assert.That(nodes.SelectMany((node, index) => nodes.Skip(index + 1).Where(node.Overlaps).Select(other => (node.Name, other.Name))),
            Is.Empty);
    }

    [TestCaseSource(typeof(SampleMaps), nameof(SampleMaps.OfArticles))]
    public void Every_statement_of_an_article_s_map_is_drawn_whole_and_says_its_whole_text_when_pointed_at(string name)
    {
        var map = SampleMaps.OfArticle(name);

        var picture = Graphviz.Draw(map.ToDot(new DotOptions { ShowSpeakers = false }));

        foreach (var statement in map.Statements)
        {
            Assert.That(string.Join(' ', picture.LinesOf(statement.Id)),
                Is.EqualTo(MapLabels.English.MarkOf(statement) is { } mark ? $"{statement.Text} {mark}" : statement.Text));
            Assert.That(picture.TooltipOf(statement.Id), Does.Contain($": {statement.Text}"));
        }
    }

    [Test]
    public void A_simple_relation_is_one_arrow_and_no_node()
    {
        var layout = Graphviz.LayOut(SampleMaps.OfGolden("everything").ToDot());

        Assert.That(layout.Edges.Where(edge => edge is { From: "air", To: "build" }).ToList(), Has.Count.EqualTo(1));
        Assert.That(layout.Nodes.Select(node => node.Name), Has.None.EqualTo("convergent"));
    }

    [Test]
    public void Linked_premises_meet_in_a_junction()
    {
        var layout = Graphviz.LayOut(SampleMaps.OfGolden("everything").ToDot());

        Assert.That(layout["linked"].IsPoint);
        Assert.That(Into(layout, "linked"), Is.SupersetOf(new[] { "riders", "fare" }));
        Assert.That(From(layout, "linked"), Is.EqualTo(new[] { "pays" }));
    }

    [Test]
    public void An_undercut_ends_at_the_junction_of_the_step_that_it_attacks()
    {
        var layout = Graphviz.LayOut(SampleMaps.OfGolden("everything").ToDot());

        Assert.That(From(layout, "holiday"), Is.EqualTo(new[] { "linked" }));
    }

    [Test]
    public void A_simple_relation_gets_a_junction_when_it_is_attacked_or_a_premise()
    {
        var layout = Graphviz.LayOut(SampleMaps.OfGolden("relations-about-relations").ToDot());

        Assert.That(new[] { "step", "undercut" }.Select(id => layout[id].IsPoint), Is.Not.Empty.And.All.True);
        Assert.That(Into(layout, "step"), Is.EquivalentTo(new[] { "reason", "undercut" }));
        Assert.That(From(layout, "step"), Is.EquivalentTo(new[] { "thesis", "other" }));
    }

    [Test]
    public void A_relation_that_lacks_an_end_is_drawn_with_the_other()
    {
        var layout = Graphviz.LayOut(SampleMaps.OfGolden("unfinished").ToDot());

        Assert.That(layout.Edges.Select(edge => (edge.From, edge.To)),
            Is.EquivalentTo(new[] { ("without-premise", "thesis"), ("reason", "without-conclusion") }));
        Assert.That(layout["without-either"].IsPoint);
    }

    [Test]
    public void Only_arrows_that_close_a_circle_run_against_the_rows()
    {
        var layout = Graphviz.LayOut(SampleMaps.OfGolden("circles").ToDot());

        Assert.That(layout.Edges.Where(edge => edge.IsUnconstrained && edge.From != edge.To && edge.To != "knot")
            .ToList(), Has.Count.EqualTo(1));
        Assert.That(layout.Edges.Where(edge => !edge.IsUnconstrained && layout[edge.To].Y <= layout[edge.From].Y), Is.Empty);
    }

    [Test]
    public void Clusters_box_statements_by_the_source_of_their_first_anchor_and_what_has_none_together()
    {
        var layout = Graphviz.LayOut(SampleMaps.OfGolden("everything").ToDot(new DotOptions { Clusters = ClusterBy.Source }));

        Assert.That(Statements("The Harbour Daily"), Is.EqualTo(new[] { "build" }));
        Assert.That(Statements("Report of the transport committee"), Is.EqualTo(new[] { "riders" }));
        Assert.That(Statements("other"), Is.EquivalentTo(new[] { "pays", "fare", "air", "noise", "holiday", "free", "profit", "plan" }));

        IEnumerable<string> Statements(string cluster) => layout.Clusters[cluster].Where(name => !layout[name].IsPoint);
    }

    [Test]
    public void A_junction_stands_in_the_cluster_of_its_conclusion()
    {
        var clusters = Graphviz.LayOut(SampleMaps.OfGolden("everything").ToDot(new DotOptions { Clusters = ClusterBy.Tag })).Clusters;

        Assert.That(clusters["money"], Does.Contain("linked"));
        Assert.That(clusters["transport"], Is.SupersetOf(new[] { "serial", "rebut" }));
    }

    private static IEnumerable<string> Into(Layout layout, string name) =>
        layout.Edges.Where(edge => edge.To == name).Select(edge => edge.From);

    private static IEnumerable<string> From(Layout layout, string name) =>
        layout.Edges.Where(edge => edge.From == name).Select(edge => edge.To);
}
