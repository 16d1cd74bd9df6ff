using ArgumentMap.Dot;

namespace ArgumentMap.Tests.Dot;

/// <summary>Any id is safe: as a node, as a junction, as an end of an arrow.</summary>
public class DotHostileIdTests
{
    private static readonly string[] Ids =
    [
        "node", "graph", "edge", "digraph", "strict", "subgraph", "NODE", "1", "-1.5", ".5", "a-b", "a->b", "a--b", "a:b", "a:n", "node:ne",
        ":", ";",
        "\"", "\"\"", "\"quoted\"", "\\", "\\\\", "\\\\\\", "a\\", "a\\\\", "\\\"", "\\\\\"", "\\N", "\\n", "<b>", "<>", "{}", "[label=x]",
        "//", "/* */", "#",
        "ü", "u\u0308", "نقشہ", "карта", "地図", "👩‍👩‍👧", "\u202Ert", "x\u200Bx", "x\uFEFFbom",
        "a b", "a\u00A0b", "cluster_0", "cluster_legend", "legend", "legend Claim", "+", "%20",
    ];

    private static readonly string[] LongIds =
    [
        new('x', 20_000), new('\\', 20_000), new('\\', 20_001), new('"', 20_000), string.Concat(Enumerable.Repeat("é😀", 8_000)),
    ];

    [TestCaseSource(nameof(IdSets))]
    public void Statements_are_drawn_with_their_ids_and_arrows_join_them(string[] ids)
    {
        var map = Chain(ids);

        var picture = Graphviz.Draw(map.ToDot(new DotOptions { ShowIds = true, WrapWidth = int.MaxValue }));

        Assert.That(picture.AllLines, Is.EquivalentTo(ids.Select(id => $"[{Picture.Plain(id)}]")));
        Assert.That(picture.EdgeCount, Is.EqualTo(ids.Length - 1));
    }

    [TestCaseSource(nameof(IdSets))]
    public void Junctions_are_drawn_and_the_arrows_to_them_end_there(string[] ids)
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("thesis of all", "thesis");
        map.AddClaim("reason of all", "reason");
        map.AddClaim("doubt of all", "doubt");
        foreach (var id in ids) map.AddRelation(new Relation(id, RelationKind.Support), "thesis of all", ["reason of all"]);
        foreach (var id in ids) map.AddAttack(id, "doubt of all");

        var picture = Graphviz.Draw(map.ToDot());

        Assert.That(picture.NodeTitles, Has.Count.EqualTo(ids.Length + 3));
        Assert.That(picture.EdgeCount, Is.EqualTo(ids.Length * 3));
    }

    [TestCaseSource(nameof(MapIds))]
    public void A_map_may_have_any_id(string id)
    {
        var map = new ArgumentGraph(id);
        map.AddClaim("a", "text");

        Assert.That(Graphviz.Draw(map.ToDot()).NodeTitles, Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void A_legend_is_kept_apart_from_statements_with_ids_like_its_own()
    {
        var map = Chain(["legend Claim", "legend supports from", "legend - Claim", "legend - - supports to"]);

        var picture = Graphviz.Draw(map.ToDot(new DotOptions { Legend = true }));

        Assert.That(picture.NodeTitles, Has.Count.EqualTo(4 + 3).And.Unique);
    }

    private static ArgumentGraph Chain(string[] ids)
    {
        var map = new ArgumentGraph("m");
        foreach (var id in ids) map.Add(new Claim(id, ""));
        foreach (var (conclusion, premise) in ids.Zip(ids.Skip(1))) map.AddSupport(conclusion, premise);
        return map;
    }

    private static IEnumerable<TestCaseData> IdSets() =>
    [
        new TestCaseData((object)Ids).SetArgDisplayNames("odd ids"),
        new TestCaseData((object)LongIds).SetArgDisplayNames("long ids"),
    ];

    private static IEnumerable<TestCaseData<string>> MapIds() =>
        Ids.Where(id => !id.Contains('/'))
            .Select((id, index) => (TestCaseData<string>)new TestCaseData<string>(id).SetArgDisplayNames($"id {index}"));
}
