using ArgumentMap.Dot;

namespace ArgumentMap.Tests.Dot;

/// <summary>How statements are spread over rows, seen from outside: by what Graphviz makes of it, and by size.</summary>
public class DotRowsTests
{
    [TestCase(1)]
    [TestCase(3)]
    [TestCase(7)]
    public void No_row_is_longer_than_asked_for(int rowLength)
    {
        var rows = Graphviz.LayOut(Star(20).ToDot(new DotOptions { RowLength = rowLength })).Rows;

        Assert.That(rows.Select(row => row.Length), Is.Not.Empty.And.All.AtMost(rowLength));
    }

    [Test]
    public void Linked_premises_of_one_step_are_spread_over_rows_too()
    {
        var map = Statements(13);
        map.AddSupport("s0", [.. Enumerable.Range(1, 12).Select(i => $"s{i}")]);

        var rows = Graphviz.LayOut(map.ToDot(new DotOptions { RowLength = 4 })).Rows;

        Assert.That(rows.Select(row => row.Length), Is.EqualTo(new[] { 1, 4, 4, 4 }));
    }

    [TestCaseSource(typeof(SampleMaps), nameof(SampleMaps.OfArticles))]
    public void By_default_an_article_s_map_is_not_much_wider_than_its_root_of_size(string name)
    {
        var map = SampleMaps.OfArticle(name);

        var rows = Graphviz.LayOut(map.ToDot()).Rows;

        Assert.That(rows.Max(row => row.Length), Is.AtMost((int)Math.Ceiling(Math.Sqrt(map.Statements.Count))));
    }

    [Test]
    public void A_chain_of_20_000_statements_is_drawn()
    {
        var map = Statements(20_000);
        for (var i = 1; i < 20_000; i++) map.AddSupport($"s{i - 1}", $"s{i}");

        var edges = Edges(map);

        Assert.That(edges, Has.Length.EqualTo(19_999));
        Assert.That(edges, Has.None.Contains("constraint").And.None.Contains("minlen"));
    }

    [Test]
    public void A_star_of_20_000_statements_is_drawn_in_rows_of_about_its_root_of_size()
    {
        var edges = Edges(Star(20_000));

        Assert.That(edges, Has.Length.EqualTo(20_000));
        Assert.That(edges.Where(edge => !edge.Contains("minlen", StringComparison.Ordinal)).ToList(), Has.Count.EqualTo(142));
        Assert.That(edges, Has.Some.Contains("minlen=141]").And.None.Contains("minlen=142]").And.None.Contains("constraint"));
    }

    [Test]
    public void A_ring_of_20_000_statements_is_drawn_with_one_arrow_against_the_rows()
    {
        var map = Statements(20_000);
        for (var i = 0; i < 20_000; i++) map.AddSupport($"s{i}", $"s{(i + 1) % 20_000}");

        Assert.That(Edges(map), Has.Exactly(1).Contains("constraint=false"));
    }

    [Test]
    public void A_tower_of_5_000_undercuts_is_drawn()
    {
        var map = Statements(5_001);
        var attacked = map.AddSupport("s0", "s1").Id;
        for (var i = 2; i <= 5_000; i++) attacked = map.AddAttack(attacked, $"s{i}").Id;

        var edges = Edges(map);

        Assert.That(edges, Has.Length.EqualTo(2 * 4_999 + 1));
        Assert.That(edges, Has.None.Contains("constraint"));
    }

    private static ArgumentGraph Statements(int count)
    {
        var map = new ArgumentGraph("large");
        for (var i = 0; i < count; i++) map.Add(new Claim($"s{i}", $"{i}"));
        return map;
    }

    private static ArgumentGraph Star(int leaves)
    {
        var map = Statements(leaves + 1);
        for (var i = 1; i <= leaves; i++) map.AddSupport("s0", $"s{i}");
        return map;
    }

    private static string[] Edges(ArgumentGraph map) =>
        [.. map.ToDot().Split('\n').Where(line => line.Contains("\" -> \"", StringComparison.Ordinal))];
}
