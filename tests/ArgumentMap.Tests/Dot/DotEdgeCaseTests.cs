using ArgumentMap.Dot;
using ArgumentMap.Drawing;

namespace ArgumentMap.Tests.Dot;

/// <summary>The corners in which a picture could break: escapes that are read twice, entities in names, unconnected parts.</summary>
public class DotEdgeCaseTests
{
    [TestCase("\\N \\G \\E \\T \\H \\L")]
    [TestCase("two \\\\ backslashes")]
    [TestCase("\\\\server\\Name")]
    public void A_tooltip_of_a_statement_keeps_its_backslashes(string text)
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("a", text);

        Assert.That(Graphviz.Draw(map.ToDot()).TooltipOf("a").Replace("\u200B", "", StringComparison.Ordinal)
            .Replace("\u2060", "", StringComparison.Ordinal), Is.EqualTo($"Claim: {text}"));
    }

    [TestCase("&nbsp;")]
    [TestCase("AT&copy;T")]
    public void A_picture_is_well_formed_whatever_the_ids(string id)
    {
        var map = new ArgumentGraph("m");
        map.AddClaim(id, "text");

        Assert.That(Graphviz.Draw(map.ToDot()).AllLines, Is.EqualTo(new[] { "text" }));
    }

    [TestCase("&amp;")]
    [TestCase("&lt;")]
    [TestCase("&#65;")]
    public void A_node_is_titled_with_its_id(string id)
    {
        var map = new ArgumentGraph("m");
        map.AddClaim(id, "text");

        Assert.That(Graphviz.Draw(map.ToDot()).NodeTitles, Is.EqualTo(new[] { id }));
    }

    [TestCase("&nbsp;")]
    [TestCase("\u000B")]
    [TestCase("\uFFFE", TestName = "A legend with U+FFFE")]
    public void A_legend_takes_any_word(string word)
    {
        var map = new ArgumentGraph("m");
        map.AddSupport(map.NewClaim("a"), map.NewClaim("b"));

        var options = new DotOptions { Legend = true, Labels = new MapLabels { Claim = word, Support = word } };

        Assert.That(Graphviz.Draw(map.ToDot(options)).EdgeCount, Is.EqualTo(2));
    }

    [Test]
    public void A_legend_with_ambiguous_words_keeps_its_samples_apart()
    {
        var map = new ArgumentGraph("m");
        map.AddSupport(map.NewClaim("a"), map.NewClaim("b"));

        var options = new DotOptions { Legend = true, Labels = new MapLabels { Claim = "support from", Support = "support" } };

        Assert.That(Graphviz.Draw(map.ToDot(options)).NodeTitles, Has.Count.EqualTo(2 + 3));
    }

    [Test]
    public void Statements_that_nothing_joins_keep_to_the_row_length()
    {
        var map = new ArgumentGraph("m");
        for (var i = 0; i < 30; i++) map.AddClaim($"s{i}", $"{i}");

        Assert.That(Graphviz.LayOut(map.ToDot(new DotOptions { RowLength = 3 })).Rows.Select(row => row.Length), Is.All.AtMost(3));
    }

    [Test]
    public void Arguments_that_nothing_joins_keep_to_the_row_length()
    {
        var map = new ArgumentGraph("m");
        for (var i = 0; i < 10; i++) map.AddSupport(map.NewClaim("c"), map.NewClaim("p"));

        Assert.That(Graphviz.LayOut(map.ToDot(new DotOptions { RowLength = 3 })).Rows.Select(row => row.Length), Is.All.AtMost(3));
    }

    [Test]
    public void Sources_of_the_same_title_have_clusters_of_their_own()
    {
        var map = new ArgumentGraph("m");
        foreach (var id in new[] { "a", "b" })
        {
            map.AddSource(new SourceDocument(id, "Editorial"));
            map.Add(new Claim($"of {id}", "x") { Anchors = [new TextAnchor(id, 0, 1)] });
        }

        Assert.That(map.ToDot(new DotOptions { Clusters = ClusterBy.Source }), Does.Contain("cluster_1"));
    }

    [Test]
    public void A_legend_shows_only_what_is_drawn()
    {
        var map = SampleMaps.OfGolden("everything");

        var dot = map.ToDot(new DotOptions { Legend = true, Part = new MapPart { Include = statement => statement is Claim } });

        Assert.That(dot, Does.Not.Contain("Evidence").And.Not.Contain("Recommendation"));
    }

    [Test]
    public void A_legend_tells_shapes_of_main_statements_apart()
    {
        var map = new ArgumentGraph("m");
        map.Add(new Claim("a", "a") { IsMain = true });
        map.Add(new Recommendation("b", "b") { IsMain = true });

        var dot = map.ToDot(new DotOptions { Legend = true });

        Assert.That(dot[dot.IndexOf("cluster_legend", StringComparison.Ordinal)..], Does.Contain("\"tab\""));
    }

    [Test]
    public void A_very_large_wrap_width_means_no_wrapping()
    {
        var map = new ArgumentGraph("m", "A title");

        Assert.That(map.ToDot(new DotOptions { WrapWidth = 1_000_000_000 }), Does.Contain("label=\"A title\\n\""));
    }

    [Test]
    public void A_blank_at_the_end_of_a_full_line_makes_no_empty_line()
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("a", "12345678 ");

        Assert.That(map.ToDot(new DotOptions { WrapWidth = 8 }), Does.Contain("label=\"12345678\\n\""));
    }

    [Test]
    public void A_tiny_font_is_no_font_of_no_size()
    {
        Assert.That(() => new DotOptions { FontSize = 0.0001 }, Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void A_legend_of_an_empty_map_is_left_out() =>
        Assert.That(new ArgumentGraph("m").ToDot(new DotOptions { Legend = true }), Does.Not.Contain("cluster_legend"));

    [Test]
    public void A_tooltip_of_a_relation_keeps_its_backslashes()
    {
        var map = new ArgumentGraph("m");
        map.Add(new Claim("a", ""));
        map.Add(new Claim("b", ""));
        map.AddRelation(new Relation("r", RelationKind.Support) { Scheme = "\\T \\G \\\\" }, "b", ["a"]);

        var svg = Graphviz.DrawAll(map.ToDot()).Replace("\u200B", "", StringComparison.Ordinal);

        Assert.That(svg, Does.Contain("xlink:title=\"supports (\\T \\G \\\\)\""));
    }
}
